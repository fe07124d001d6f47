// Where in the file a piece of inline content stands: markdown-it maps the lines of block tokens only.
import type { Token } from "markdown-it";
import type { Span } from "../model.ts";
import { type SourceText, spanAt } from "../problem.ts";

/** Offsets of the inline content that one token holds. */
export interface InlinePlace {
  /** The UTF-16 offset in the file of an offset in the token's content. */
  offset(contentOffset: number): number;
  span(contentStart: number, contentEnd: number): Span;
  /** The span of some words as the author typed them, or of the first line of the token. */
  find(words: string): Span;
}

/**
 * A line of inline content is its source line without the block's own marks (indent, `>`, `[^1]:`, `-`), so it is the
 * end of that line; in a table cell or a closed heading it stands somewhere within.
 * @param firstLine line (from 0) where the token begins; used when the token has no map of its own (table cells)
 */
export function inlinePlace(source: SourceText, token: Token, firstLine: number): InlinePlace {
  const line = token.map?.[0] ?? firstLine;
  const content = token.content.split("\n");
  const lineText = (number: number) => {
    const start = source.lineStarts[number] ?? source.text.length;
    const end = source.lineStarts[number + 1] ?? source.text.length;
    return source.text.slice(start, end).trimEnd();
  };
  const offset = (contentOffset: number) => {
    let index = 0;
    let rest = contentOffset;
    while (index < content.length - 1 && rest > (content[index] ?? "").length) {
      rest -= (content[index] ?? "").length + 1;
      index += 1;
    }
    const inner = (content[index] ?? "").trimEnd();
    const outer = lineText(line + index);
    const start = source.lineStarts[line + index] ?? source.text.length;
    if (outer.endsWith(inner)) return start + outer.length - inner.length + rest;
    return start + Math.max(0, outer.indexOf(inner)) + rest;
  };
  const first = source.lineStarts[line] ?? source.text.length;
  return {
    offset,
    span: (from, to) => spanAt(source, offset(from), offset(to)),
    find(words) {
      const end = source.lineStarts[token.map?.[1] ?? line + content.length] ?? source.text.length;
      const found = source.text.slice(first, end).indexOf(words);
      return found < 0 ? spanAt(source, first) : spanAt(source, first + found, first + found + words.length);
    },
  };
}

/** The UTF-16 offset at which a line (from 0) begins. */
export function lineStart(source: SourceText, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** … and at which its last visible character ends. */
export function lineEnd(source: SourceText, line: number): number {
  const next = source.lineStarts[line + 1] ?? source.text.length;
  return lineStart(source, line) + source.text.slice(lineStart(source, line), next).trimEnd().length;
}
