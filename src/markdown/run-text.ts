// The pieces of one inline token as text to be searched: mentions by their shown words, a sign for what is no text.
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

export interface RunText {
  readonly text: string;
  /** For each unit of `text` the UTF-16 offsets in the content of the inline token between which it was typed. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
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
  const starts: number[] = [];
  const ends: number[] = [];
  const mentions: RunMention[] = [];
  const links: { start: number; end: number }[] = [];
  let text = "";
  let linkStart: number | undefined;
  let isAddress = false;
  const add = (words: string, from: number, to: number, isTyped: boolean): void => {
    for (let at = 0; at < words.length; at++) {
      starts.push(isTyped ? from + at : from);
      ends.push(isTyped ? from + at + 1 : to);
    }
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
    starts,
    ends,
    mentions,
    links,
  };
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
