// Where a text quotes: what stands in quotation marks is another's.

/** Pairs of marks; a quotation ends with its paragraph at the latest. An apostrophe closes nothing. */
const quotation = /«[^»\n]*»|“[^”\n]*”|„[^“”\n]*[“”]|‹[^›\n]*›|"[^"\n]*"|(?<!\p{L})‘[^‘\n]*?’(?!\p{L})/gu;

/** @returns whether two UTF-16 offsets of the text have a part in a quotation between them */
export function quotationsOf(text: string): (start: number, end: number) => boolean {
  const ranges = Array.from(text.matchAll(quotation), ({ 0: words, index }) => [index, index + words.length] as const);
  return (start, end) => ranges.some(([from, to]) => from < end && start < to);
}
