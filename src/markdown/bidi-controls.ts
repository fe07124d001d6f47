// Characters that turn the order of the text around them, unseen (UAX #9, section 2): what is read is not what is there.
import type { Token } from "markdown-it";
import type { Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { linkPlaceOf } from "./link-places.ts";
import { mentionOf } from "./mention.ts";
import { type InlinePlace, lineStart } from "./places.ts";

/** Embeddings, overrides and isolates; the marks U+200E, U+200F and U+061C turn nothing. */
const control = /[\u202A-\u202E\u2066-\u2069]/u;
const controls = new RegExp(control, "gu");

/**
 * In a text such a character is a warning; where people act on what they read, in an address, a name or code, an error
 * (SPEC §12.4).
 */
export function bidiProblem(span: Span, sign: string, severity?: Problem["severity"]): Problem {
  return problem(
    "text/bidi-control",
    span,
    `The invisible character ${codePoint(sign)} changes the order of the text.`,
    undefined,
    severity,
  );
}

/** @example codePoint("\u200B") // "U+200B" */
export function codePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

export const hasBidiControl = (text: string): boolean => control.test(text);

/** Those between two UTF-16 offsets of a file, as errors. */
export function bidiErrors(source: SourceText, start: number, end: number): readonly Problem[] {
  return [...source.text.slice(start, end).matchAll(controls)].map(({ 0: sign, index }) =>
    bidiProblem(spanAt(source, start + index, start + index + sign.length), sign, "error"),
  );
}

/** Those in a block of code. */
export function bidiErrorsOfCode(source: SourceText, { type, map }: Token): readonly Problem[] {
  if ((type !== "fence" && type !== "code_block") || map === null) return [];
  return bidiErrors(source, lineStart(source, map[0]), lineStart(source, map[1]));
}

/** Those in an address, in code or in the name of a mentioned entry; called before addresses are judged. */
export function bidiErrorsInline(token: Token, place: InlinePlace): readonly Problem[] {
  const children = token.children ?? [];
  if (!hasBidiControl(token.content) && !children.some((child) => hasBidiControl(addressOf(child)))) return [];
  return children.flatMap((child): readonly Problem[] => {
    const [start, end] = actedOn(child, token.content);
    const found = [...token.content.slice(start, end).matchAll(controls)].map(({ 0: sign, index }) =>
      bidiProblem(place.span(start + index, start + index + sign.length), sign, "error"),
    );
    // An address that is defined elsewhere is reported where it is used.
    const [sign] = found.length > 0 ? [] : (addressOf(child).match(control) ?? []);
    const whole = linkPlaceOf(child);
    return sign === undefined || whole === undefined
      ? found
      : [bidiProblem(place.span(whole.start, whole.end), sign, "error")];
  });
}

/** The part of an inline content that a token takes for more than words: two UTF-16 offsets. */
function actedOn(token: Token, content: string): readonly [start: number, end: number] {
  const mention = mentionOf(token);
  if (mention !== undefined) {
    const bar = content.slice(mention.start, mention.end).indexOf("|");
    return [mention.start, bar < 0 ? mention.start : mention.start + bar];
  }
  const { start, end } = linkPlaceOf(token) ?? { start: 0, end: 0 };
  if (token.type === "code_inline" || token.info === "auto") return [start, end];
  const before = content.slice(start, end).lastIndexOf("](");
  const [address = ""] =
    before < 0 ? [] : (/^\]\(\s*(?:<[^>\n]*>?|\S*)/.exec(content.slice(start + before, end)) ?? []);
  return before < 0 ? [start, start] : [start + before, start + before + address.length];
}

/** The address of a link or picture as it was typed; markdown-it encodes it. */
function addressOf(token: Token): string {
  const written = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}
