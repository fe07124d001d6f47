// A unified diff of two texts with the same number of lines.

/** Lines that are shown before and after a change. */
const context = 3;

/**
 * What changes from one text to the other, line by line; "" where nothing does.
 * @see POSIX.1-2017, diff: "Diff -u or -U output format"
 */
export function lineDiff(file: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length) throw new Error("The texts differ in their number of lines");
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]));
  if (changed.length === 0) return "";
  const hunks = hunksOf(changed, old.length).map(({ from, until }) => {
    const range = `${from + 1},${until - from}`;
    return `@@ -${range} +${range} @@\n${hunkLines(old, fresh, from, until).join("")}`;
  });
  return `--- a/${file}\n+++ b/${file}\n${hunks.join("")}`;
}

/** Lines end at LF, CRLF or a lone CR, their ends with them. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+$/g) ?? [];
}

interface Hunk {
  readonly from: number;
  readonly until: number;
}

function hunksOf(changed: readonly number[], count: number): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (const index of changed) {
    const [from, until] = [Math.max(0, index - context), Math.min(count, index + context + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && from <= last.until) hunks[hunks.length - 1] = { from: last.from, until };
    else hunks.push({ from, until });
  }
  return hunks;
}

function hunkLines(old: readonly string[], fresh: readonly string[], from: number, until: number): readonly string[] {
  const lines: string[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  const flush = () => {
    lines.push(...removed, ...added);
    [removed, added] = [[], []];
  };
  for (let index = from; index < until; index++) {
    const [one = "", other = ""] = [old[index], fresh[index]];
    if (one === other) {
      flush();
      lines.push(marked(" ", one));
    } else {
      removed.push(marked("-", one));
      added.push(marked("+", other));
    }
  }
  flush();
  return lines;
}

function marked(mark: string, line: string): string {
  return /[\r\n]$/.test(line) ? `${mark}${line}` : `${mark}${line}\n\\ No newline at end of file\n`;
}
