// Where a text quotes: what stands in quotation marks is another's.

/** Pairs of marks; a quotation ends with its paragraph at the latest. An apostrophe closes nothing. */
const quotation = /«[^»\n]*»|“[^”\n]*”|„[^“”\n]*[“”]|‹[^›\n]*›|"[^"\n]*"|(?<!\p{L})‘[^‘\n]*?’(?!\p{L})/u;
const openerOrLineEnd = /[«“„‹"‘\n]/g;

/** @returns whether two UTF-16 offsets of the text have a part in a quotation between them */
export function quotationsOf(text: string): (start: number, end: number) => boolean {
  const ranges = quotationRanges(text);
  return (start, end) => ranges.some(([from, to]) => from < end && start < to);
}

function quotationRanges(text: string): readonly (readonly [start: number, end: number])[] {
  const here = new RegExp(quotation, "uy");
  const ranges: [number, number][] = [];
  // Openers that nothing closes in what is left of the line: to look again for each would be quadratic.
  const unclosed = new Set<string>();
  let done = 0;
  for (const { 0: mark, index } of text.matchAll(openerOrLineEnd)) {
    if (mark === "\n") unclosed.clear();
    if (mark === "\n" || index < done || unclosed.has(mark)) continue;
    here.lastIndex = index;
    if (here.test(text)) {
      done = here.lastIndex;
      ranges.push([index, done]);
    } else if (mark !== "‘") {
      // A single mark is looked for no further than the next one, and what stands around it matters, too.
      unclosed.add(mark);
    }
  }
  return ranges;
}
