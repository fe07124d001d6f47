// Characters that should not stand in a file: controls, invisible ones, presentation forms, look-alikes.
import { bidiProblem, codePoint, hasBidiControl } from "../markdown/bidi-controls.ts";
import type { Problem } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";

/** A defect with the one text that mends it, where there is one. */
export interface Finding {
  readonly problem: Problem;
  readonly mend?: Mend;
}

/** Replaces what stands between two UTF-16 offsets. */
export interface Mend {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** More of one kind than an author reads. */
const mostFound = 100;

/** C0 controls but tab and line ends, the replacement character, and the bidi controls of UAX #9 section 2. */
const suspicious = /[^\P{Cc}\t\r\n\u007F-\u009F]|[\uFFFD\u202A-\u202E\u2066-\u2069]/gu;
/** Soft hyphen, grapheme joiner, fillers, zero-width space and joiners, invisible operators, an inner byte order mark. */
const invisible = /\u034F|[\u00AD\u115F\u1160\u180E\u200B-\u200D\u2060-\u2064\u3164\uFEFF\uFFA0]/gu;
/** Arabic Presentation Forms A and B, without honorifics, ornate brackets and signs that are written on purpose. */
const presentationForm = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFDF0-\uFDF9\uFE70-\uFEFC]/gu;

/** Everything wrong with the characters of a text, in no order. None is ever printed: messages name code points. */
export function scanCharacters(source: SourceText): readonly Finding[] {
  return [...controls(source), ...invisibles(source), ...presentationForms(source), ...confusables(source)];
}

function controls(source: SourceText): readonly Finding[] {
  return matches(source, suspicious).map(({ 0: sign, index }) => {
    const span = spanAt(source, index, index + sign.length);
    return {
      problem: hasBidiControl(sign)
        ? bidiProblem(span, sign)
        : problem("text/control", span, `The character ${codePoint(sign)} cannot stand in a text.`),
    };
  });
}

function invisibles(source: SourceText): readonly Finding[] {
  return matches(source, invisible, (at) => !belongs(source.text, at)).map(({ 0: sign, index: start }) => ({
    problem: problem(
      "text/invisible",
      spanAt(source, start, start + 1),
      `The invisible character ${codePoint(sign)} stands here, where none belongs.`,
    ),
    mend: { start, end: start + 1, replacement: "" },
  }));
}

/** Letters whose shapes a joiner or non-joiner decides: cursive scripts and those of India and around it. */
const joiningScripts =
  "Arab Syrc Mong Nko Mand Adlm Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt".split(" ");
const joining = new RegExp(
  `\\u0640|\\p{Extended_Pictographic}|${joiningScripts.map((script) => `\\p{Script=${script}}`).join("|")}`,
  "u",
);
/** Vowel signs of Arabic, selectors and skin tones: they stand between a letter and its joiner. */
const accompanying = /\p{Script=Inherited}|\p{Emoji_Modifier}/u;

/** ZWNJ between two letters that would join, ZWJ beside one (or between two pictures) is orthography. */
function belongs(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== "\u200C" && sign !== "\u200D") return false;
  const isJoining = (neighbour: string) => joining.test(neighbour);
  const [before, after] = [isJoining(letterBefore(text, at)), isJoining(letterAfter(text, at + 1))];
  return sign === "\u200C" ? before && after : before || after;
}

function letterBefore(text: string, at: number): string {
  const near = Array.from(text.slice(Math.max(0, at - 8), at)).reverse();
  return near.find((one) => !accompanying.test(one)) ?? "";
}

function letterAfter(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0x20);
}

function presentationForms(source: SourceText): readonly Finding[] {
  return matches(source, presentationForm).map(({ 0: sign, index: start }) => {
    const plain = sign.normalize("NFKC");
    const found = problem(
      "text/invisible",
      spanAt(source, start, start + 1),
      `The presentation form ${codePoint(sign)} stands here; «${plain.trim()}» is its plain form.`,
    );
    // A vowel sign by itself has a space to stand on: which letter it belongs to is not known.
    return /^[\p{L}\p{M}]+$/u.test(plain)
      ? { problem: found, mend: { start, end: start + 1, replacement: plain } }
      : { problem: found };
  });
}

/** Greek and Cyrillic letters that look like Latin ones. */
const lookAlike = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονАВЕЅІЈКМНОРСТУХЫаеорсухѕіјһԁԛԝѵ";
const latinWithLookAlike = new RegExp(
  `(?<![\\p{L}\\p{M}])(?=[${lookAlike}\\p{M}]*\\p{Script=Latn})(?=[\\p{Script=Latn}\\p{M}]*[${lookAlike}])[\\p{Script=Latn}\\p{M}${lookAlike}]+(?![\\p{L}\\p{M}])`,
  "gu",
);
const hasLookAlike = new RegExp(`[${lookAlike}]`, "u");
const arabicLetter = "(?=\\p{L})\\p{Script=Arab}";
const scriptsMeet = `(?:${arabicLetter}\\p{M}*\\p{Script=Latn}|\\p{Script=Latn}\\p{M}*${arabicLetter})`;
/** The same from the Latin letter, the rarer one, which is five times as fast. */
const hasLatinInArabic = new RegExp(
  `\\p{Script=Latn}(?:(?<=${arabicLetter}\\p{M}*\\p{Script=Latn})|\\p{M}*${arabicLetter})`,
  "u",
);
/** Not at the end of an escape of YAML, `\n` or `\u200C` before an Arabic word. */
const latinInArabic = new RegExp(`(?<!\\\\[ux]?[\\dA-Fa-f]{0,3})${scriptsMeet}`, "gu");

function confusables(source: SourceText): readonly Finding[] {
  const mixed = hasLookAlike.test(source.text) ? matches(source, latinWithLookAlike) : [];
  const welded = hasLatinInArabic.test(source.text) ? matches(source, latinInArabic) : [];
  return [...mixed, ...welded].map(({ 0: word, index }) => {
    const foreign = Array.from(word).filter((letter) => !/[\p{Script=Latn}\p{M}]/u.test(letter));
    const points = [...new Set(foreign)].map(codePoint).join(", ");
    const message = `Latin letters stand in one word with ${points}.`;
    return { problem: problem("text/confusable", spanAt(source, index, index + word.length), message) };
  });
}

function matches(
  source: SourceText,
  pattern: RegExp,
  isWanted: (at: number) => boolean = () => true,
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of source.text.matchAll(pattern)) {
    if (isWanted(match.index)) found.push(match);
    if (found.length >= mostFound) break;
  }
  return found;
}
