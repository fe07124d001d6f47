// The pieces of one inline token as text to be searched: mentions by their shown words, a sign for what is no text.
import { lastAtMost } from "./ascending.ts";
import type { MentionSyntax } from "./mention.ts";
import type { Piece } from "./text-places.ts";

/** A mention in a run, well formed or not. */
export interface RunMention {
  /** UTF-16 offsets of its shown words in the run's text. */
  readonly start: number;
  readonly end: number;
  readonly written: MentionSyntax;
  /** UTF-16 offsets of its shown words, as typed, in the content of the inline token. */
  readonly shownStart: number;
  readonly shownEnd: number;
}

/** A part of a run, and the UTF-16 offsets in the content of the inline token between which it was typed. */
interface Origin {
  /** UTF-16 offset in the run's text. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  /** Whether it was typed unit for unit as it reads. */
  readonly isTyped: boolean;
}

export interface RunText {
  readonly text: string;
  /** Where its parts were typed, in its order; they follow each other without a gap. */
  readonly origins: readonly Origin[];
  readonly mentions: readonly RunMention[];
  /** UTF-16 offsets in `text` of the text of links, in order. */
  readonly links: readonly { readonly start: number; readonly end: number }[];
}

/** Stands for code, a picture or an address: it parts words and is no letter. */
const objectSign = "\uFFFC";
/** {#name .class lang=en}: attributes, which are no text. */
const attributes = /\{(?:[#.][^{}\n]*|[a-z]+(?:=[^{}\n]*)?)\}/g;

/** @param content of the inline token whose pieces these are */
export function runText(content: string, pieces: readonly Piece[]): RunText {
  const origins: Origin[] = [];
  const mentions: RunMention[] = [];
  const links: { start: number; end: number }[] = [];
  let text = "";
  let linkStart: number | undefined;
  let isAddress = false;
  const add = (words: string, start: number, end: number, isTyped: boolean): void => {
    if (words !== "") origins.push({ at: text.length, start, end, isTyped });
    text += words;
  };
  for (const piece of pieces) {
    const { type, start, end, mention } = piece;
    if (mention !== undefined) {
      const from = text.length;
      const [shownStart, shownEnd] = shownRange(content, mention);
      add(piece.content, shownStart, shownEnd, shownEnd - shownStart === piece.content.length);
      mentions.push({ start: from, end: text.length, written: mention, shownStart, shownEnd });
    } else if (type === "link_open") {
      linkStart = text.length;
      isAddress = piece.info === "auto";
    } else if (type === "link_close" && linkStart !== undefined) {
      links.push({ start: linkStart, end: text.length });
      linkStart = undefined;
      isAddress = false;
    } else if (type === "text" && !isAddress) add(piece.content, start, end, true);
    else if (type === "text_special") add(piece.content, start, end, false);
    else if (type === "softbreak" || type === "hardbreak") add("\n", start, start + 1, false);
    else if (objects.has(type) || isAddress) add(objectSign, start, end, false);
  }
  return {
    text: text.replace(attributes, (braces) => objectSign.repeat(braces.length)),
    origins,
    mentions,
    links,
  };
}

/** Where a unit of a run's text was typed: UTF-16 offsets in the content of the inline token. */
export function typedRange({ origins }: RunText, at: number): readonly [start: number, end: number] {
  const origin = origins[lastAtMost(origins.length, (index) => origins[index]?.at ?? 0, at)];
  if (origin === undefined) return [0, 0];
  const start = origin.start + at - origin.at;
  return origin.isTyped ? [start, start + 1] : [origin.start, origin.end];
}

const objects: ReadonlySet<string> = new Set(["code_inline", "image", "raw_html"]);

/** Where the shown words of `[[words|shown]]` stand as typed, blanks around them left out; the whole if malformed. */
function shownRange(content: string, mention: MentionSyntax): readonly [start: number, end: number] {
  const { start, end, defect } = mention;
  if (defect !== undefined) return [start, end];
  const inner = content.slice(start + 2, end - 2);
  const shown = inner.slice(inner.lastIndexOf("|") + 1);
  const shownStart = end - 2 - shown.trimStart().length;
  return [shownStart, shownStart + shown.trim().length];
}
