// Text broken into lines that fit.

/** Ends a text that was cut. */
const ellipsis = "…";

/**
 * Breaks at spaces, as late as fits; what is left over after `lineLimit` lines is cut at a word with an ellipsis.
 * @param width of a line's text, in the unit of `limit`
 */
export function wrap(
  text: string,
  limit: number,
  lineLimit: number,
  width: (line: string) => number,
): { readonly lines: readonly string[]; readonly isCut: boolean } {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter((part) => part !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || width(longer) <= limit) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === lineLimit) return { lines: [...lines, cut(line, limit, width)], isCut: true };
    lines.push(line);
    line = word;
  }
  return { lines: line === "" ? lines : [...lines, line], isCut: false };
}

function cut(line: string, limit: number, width: (line: string) => number): string {
  const words = line.split(" ");
  while (words.length > 1 && width(words.join(" ") + ellipsis) > limit) words.pop();
  return words.join(" ") + ellipsis;
}
