// Where in the file a piece of inline content stands: markdown-it maps the lines of block tokens only.
import type { Token } from "markdown-it";
import type { Span } from "../model.ts";
import { positionAt, type SourceText, sourceText, spanAt } from "../problem.ts";

/** Offsets of the inline content that one token holds. */
export interface InlinePlace {
  /** The token's content. */
  readonly text: string;
  /** The UTF-16 offset in the file of an offset in the token's content. */
  offset(contentOffset: number): number;
  span(contentStart: number, contentEnd: number): Span;
  /**
   * The span of some words as the author typed them, or of the first line of the token. Words asked for again are
   * looked for after the place where they were found before.
   */
  find(words: string): Span;
}

/**
 * A line of inline content is its source line without the block's own marks (indent, `>`, `[^1]:`, `-`), so it is the
 * end of that line; in a closed heading it stands somewhere within, and a tab may have become spaces before it.
 */
export function inlinePlace(source: SourceText, token: Token, firstLine: number): InlinePlace {
  const line = token.map?.[0] ?? firstLine;
  const content = sourceText(source.file, token.content);
  const starts = token.content.split("\n").map((text, index) => contentStart(source, line + index, text));
  const offset = (contentOffset: number) => {
    const at = positionAt(content, contentOffset);
    return (starts[at.line - 1] ?? source.text.length) + at.column - 1;
  };
  const until = lineStart(source, token.map?.[1] ?? line + starts.length);
  const find = finder(source, lineStart(source, line), until);
  return { text: token.content, offset, span: spanBetween(source, offset), find };
}

/** Where a token stands: its line (from 0) and, where it is inline, its place. */
export interface TokenPlace {
  readonly line: number;
  readonly place?: InlinePlace;
}

/**
 * Follows tokens in order and says where each stands, in the cells of tables as well.
 * @param firstLine line (from 0) of a token that has none and none before it
 */
export function createPlaceReader(source: SourceText, firstLine: number): (token: Token) => TokenPlace {
  let line = firstLine;
  let cellFrom: number | undefined;
  return (token) => {
    line = token.map?.[0] ?? line;
    if (token.type === "tr_open") cellFrom = lineStart(source, line);
    if (token.type === "tr_close") cellFrom = undefined;
    if (token.type !== "inline") return { line };
    if (cellFrom === undefined) return { line, place: inlinePlace(source, token, line) };
    const place = cellPlace(source, token, line, cellFrom);
    cellFrom = place.offset(token.content.length);
    return { line, place };
  };
}

function contentStart(source: SourceText, line: number, text: string): number {
  const start = lineStart(source, line);
  const outer = source.text.slice(start, lineEnd(source, line));
  const inner = text.trimEnd();
  if (outer.endsWith(inner)) return start + outer.length - inner.length;
  const words = inner.trimStart();
  const at = outer.endsWith(words) ? outer.length - words.length : outer.indexOf(words);
  return start + Math.max(0, at) - (inner.length - words.length);
}

/**
 * The place of a table's cell, whose tokens have no lines of their own and in which `\|` is read as a bar.
 * @param from offset at which the row begins or the cell before ended
 */
export function cellPlace(source: SourceText, token: Token, line: number, from: number): InlinePlace {
  const until = lineStart(source, line + 1);
  const start = from + cellStart(source.text.slice(from, until), token.content.replaceAll("|", "\\|"));
  const bars = [...token.content.matchAll(/\|/g)].map((match) => match.index);
  const offset = (contentOffset: number) =>
    start + contentOffset + bars.filter((position) => position < contentOffset).length;
  const find = finder(source, start, until);
  return { text: token.content, offset, span: spanBetween(source, offset), find };
}

/** A cell's text is followed by a bar or the end of the row. */
function cellStart(row: string, cell: string): number {
  if (cell === "") return 0;
  for (let at = row.indexOf(cell); at >= 0; at = row.indexOf(cell, at + 1)) {
    cellEnd.lastIndex = at + cell.length;
    if (cellEnd.test(row)) return at;
  }
  return 0;
}

const cellEnd = /[ \t]*(?:\||[\r\n]|$)/y;

function spanBetween(source: SourceText, offset: InlinePlace["offset"]): InlinePlace["span"] {
  return (from, to) => spanAt(source, offset(from), offset(to));
}

function finder(source: SourceText, from: number, until: number): InlinePlace["find"] {
  const region = source.text.slice(from, until);
  const searchFrom = new Map<string, number>();
  return (words) => {
    const at = region.indexOf(words, searchFrom.get(words));
    if (at < 0) return spanAt(source, from);
    searchFrom.set(words, at + words.length);
    return spanAt(source, from + at, from + at + words.length);
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
