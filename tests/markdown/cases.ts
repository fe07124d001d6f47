// Reads a file of Markdown cases: a title, then the input and what is expected of it, each between lines of one dot.
import { readFileSync } from "node:fs";

export interface MarkdownCase {
  readonly title: string;
  readonly input: string;
  readonly expected: string;
}

/** @param name of a file in `cases/`, without its ending */
export function markdownCases(name: string): readonly MarkdownCase[] {
  const text = readFileSync(new URL(`cases/${name}.txt`, import.meta.url), "utf8");
  const pattern = /^([^\n.][^\n]*)\n\.\n([\s\S]*?\n)\.\n([\s\S]*?)^\.$/gm;
  return [...text.matchAll(pattern)].map(([, title = "", input = "", expected = ""]) => ({ title, input, expected }));
}
