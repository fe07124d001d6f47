// A table of rows and cells → the pipe table of Markdown.
import { elementsOf } from "./tree/dom.ts";

/** The number of columns that a page may have; a wider cell is cut off with what follows it. */
const mostColumns = 100;
const mostSpanned = 1000;

/**
 * A cell over several columns or rows is followed by empty ones, so that all others stay in their columns.
 * @param inline a cell's content as one line of Markdown
 * @see GitHub Flavored Markdown, section 4.10
 */
export function markdownTable(table: Element, inline: (cell: Element) => string): string {
  const filled = rowsOf(table, inline).filter((row) => row.some((cell) => cell !== ""));
  const width = Math.max(0, ...filled.map((row) => row.length));
  const [head, ...body] = filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
  if (head === undefined) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function rowsOf(table: Element, inline: (cell: Element) => string): readonly (readonly string[])[] {
  // How many rows more the cell above reaches down, by column.
  const reach: number[] = [];
  return elementsOf(table, "tr").map((row) => {
    const cells: string[] = [];
    const skipReached = (): void => {
      for (let left = reach[cells.length] ?? 0; left > 0; left = reach[cells.length] ?? 0) {
        reach[cells.length] = left - 1;
        cells.push("");
      }
    };
    for (const cell of elementsOf(row, "td, th")) {
      skipReached();
      const [columns, rows] = [spanOf(cell, "colspan"), spanOf(cell, "rowspan")];
      for (let at = 0; at < columns && cells.length < mostColumns; at++) {
        reach[cells.length] = rows - 1;
        cells.push(at === 0 ? cellText(inline(cell)) : "");
      }
    }
    skipReached();
    return cells;
  });
}

const spanOf = (cell: Element, name: string): number =>
  Math.min(mostSpanned, Math.max(1, Math.trunc(Number(cell.getAttribute(name))) || 1));

const cellText = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, " ")
    .replace(/\\?\|/g, "\\|")
    .trim();
