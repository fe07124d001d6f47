// A text as the index is given it: to each word are glued the entries it mentions and its own keys.
import { fold } from "../language/fold.ts";
import type { Matcher } from "../language/match.ts";
import type { Match } from "../language/select.ts";
import { segment } from "../language/words.ts";
import type { Language, Mention } from "../model.ts";
import { gluedWord, mentionPart, possiblePart, weldedSeam, wordPart } from "./glue.ts";
import { isStopWord } from "./stop-words.ts";
import { isArabicWord, wordKeys } from "./word-keys.ts";

/** What gluing needs to know of a language's glossary; `words` gathers the folded words met. */
export interface Gluing {
  readonly language: Language;
  readonly matcher: Matcher;
  readonly codes: ReadonlyMap<string, string>;
  /** Ids of entries that only an author may link: a reader who asks for them wants to see where they are named. */
  readonly explicit: ReadonlySet<string>;
  readonly words: Set<string>;
}

/** A mention that the author wrote, in a text of its own. */
export type WrittenMention = Pick<Mention, "entry" | "textStart" | "textEnd">;

interface Span {
  readonly start: number;
  readonly end: number;
  readonly part: string;
}

/** A name may be two entries' in a text; more say nothing. */
const mostCandidates = 2;
/** Below it are the forms that only an author may link. */
const leastConfidence = 0.45;
/** "us" and "un" are words where "US" and "UN" are names. */
const commonWord = /^[a-z]{1,4}$/;
const run = /\S+/g;

/**
 * The text with its glue. Names that the author did not link are found by the matcher.
 * @param linked ids of the entries that the reading mentions anywhere
 */
export function gluedText(
  text: string,
  gluing: Gluing,
  written: readonly WrittenMention[] = [],
  linked: readonly string[] = [],
): string {
  const spans = mentionSpans(text, gluing, written, linked);
  return text.replace(run, (signs: string, start: number) => gluedRun(signs, start, spans, gluing));
}

function mentionSpans(
  text: string,
  { matcher, codes, explicit }: Gluing,
  written: readonly WrittenMention[],
  linked: readonly string[],
): readonly Span[] {
  const spans: Span[] = [];
  const add = (entries: readonly string[], start: number, end: number, partOf: (code: string) => string): void => {
    for (const entry of entries) {
      const code = codes.get(entry);
      if (code !== undefined) spans.push({ start, end, part: partOf(code) });
    }
  };
  const isFree = ({ start, end }: Match): boolean => !spans.some((span) => span.start < end && start < span.end);
  for (const { entry, textStart, textEnd } of written) add([entry], textStart, textEnd, mentionPart);
  const sure = matcher
    .find(text, { linked, explicit: true })
    .filter(({ entry, confidence }) => confidence >= leastConfidence || explicit.has(entry));
  for (const { candidates, start, end } of sure.filter(isFree)) {
    add(candidates.slice(0, mostCandidates), start, end, mentionPart);
  }
  const possible = matcher.find(text, { query: true }).filter((match) => isFree(match) && !commonWord.test(match.text));
  for (const { candidates, start, end } of possible) {
    add(candidates.slice(0, mostCandidates), start, end, possiblePart);
  }
  return spans;
}

function gluedRun(signs: string, start: number, spans: readonly Span[], { language, words: gathered }: Gluing): string {
  const end = start + signs.length;
  const parts = spans.filter((span) => span.start < end && start < span.end).map(({ part }) => part);
  const words = segment(language, signs);
  for (const { text } of words) {
    const folded = fold(isArabicWord(text) ? "ar" : language, text);
    if (isStopWord(folded)) continue;
    if (!isArabicWord(folded)) gathered.add(folded);
    else {
      const keys = wordKeys(folded);
      parts.push(...keys.map(({ root, stem }) => wordPart(root, stem)));
      gathered.add(keys[0]?.stem ?? folded);
    }
  }
  return gluedWord(words.length > 1 ? parted(signs) : signs, [...new Set(parts)]);
}

/** Signs between Latin words that Pagefind takes for a part of them: dashes and quotation marks outside ASCII. */
const innerSign = /(?<=[a-z0-9])([^\p{L}\p{N}\p{M}\p{ASCII}]+)(?=[a-z0-9])/giu;

const parted = (signs: string): string => signs.replace(innerSign, `${weldedSeam}$1${weldedSeam}`);
