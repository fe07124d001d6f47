// Two texts as lines taken away and added.
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from "diff";

/**
 * What changes from one text to the other, for programs; "" where nothing does.
 * @see POSIX.1-2017, diff: "Diff -u or -U output format"
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  const patch = structuredPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, { context: 3 });
  return patch.hunks.length === 0 ? "" : formatPatch(patch, FILE_HEADERS_ONLY);
}

/**
 * The lines that differ with one line around them, for people.
 * @example changedLines("a\nb\nc\n", "a\nx\nc\n") // ["  a", "- b", "+ x", "  c"]
 */
export function changedLines(before: string, after: string): readonly string[] {
  const { hunks } = structuredPatch("", "", ended(before), ended(after), undefined, undefined, { context: 1 });
  return hunks.flatMap(({ lines }) => lines.map((line) => `${line.slice(0, 1)} ${line.slice(1)}`));
}

/** A line end after the last line of a text, so that only its words count. */
const ended = (text: string): string => (text === "" || text.endsWith("\n") ? text : `${text}\n`);
