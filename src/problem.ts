// Making, sorting and counting problems; offsets of a text turned into lines and columns.
import type { Problem, Span } from "./model.ts";
import { type ProblemCode, problemKinds } from "./problem-codes.ts";

/** A file's text as read (without a byte order mark), with the offset of each line's beginning. */
export interface SourceText {
  /** Path relative to the project, with forward slashes. */
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** Lines end at LF, CRLF or a lone CR, as in Markdown and YAML. */
export function sourceText(file: string, text: string): SourceText {
  const lineStarts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) lineStarts.push(match.index + match[0].length);
  return { file, text, lineStarts };
}

/** Line and column (from 1, UTF-16 units) of an offset. */
export function positionAt(source: SourceText, offset: number): { line: number; column: number } {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}

/** The span between two UTF-16 offsets of a source. */
export function spanAt(source: SourceText, start: number, end: number = start): Span {
  const from = positionAt(source, start);
  const to = positionAt(source, end);
  return { file: source.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The first character of a file: for problems of the file as a whole. */
export function spanOfFile(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** A problem of a registered kind; `severity` overrides the kind's own where a place makes it worse. */
export function problem(
  code: ProblemCode,
  span: Span,
  message: string,
  hint: string = problemKinds[code].cure,
  severity: Problem["severity"] = problemKinds[code].severity,
): Problem {
  const { file, line, column, endLine, endColumn } = span;
  return { severity, code, file, line, column, endLine, endColumn, message, hint };
}

/** By file, position and code; the same problem is kept once, at its gravest where its place makes it worse. */
export function sortProblems(problems: readonly Problem[]): readonly Problem[] {
  const sorted = [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message) ||
      gravity.indexOf(a.severity) - gravity.indexOf(b.severity),
  );
  const said = ({ severity: _, ...rest }: Problem) => JSON.stringify(rest);
  return sorted.filter((item, index) => index === 0 || said(item) !== said(sorted[index - 1] ?? item));
}

const gravity: readonly Problem["severity"][] = ["error", "warning", "info"];

export function countProblems(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((item) => item.severity === "error").length;
  const warnings = problems.filter((item) => item.severity === "warning").length;
  return { errors, warnings };
}

/** Order by UTF-16 code units: the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
