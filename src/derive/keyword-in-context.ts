// A word in its line: the text before and after it, cut where words end.

/** `before` and `after` keep the space beside the keyword, so that the three can be read as one line. */
export interface KeywordInContext {
  readonly before: string;
  readonly keyword: string;
  readonly after: string;
  /** Whether the text goes on beyond the cut. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** UTF-16 units of context on each side; a cut at a word's border makes it a little less. */
const contextUnits = 60;

/**
 * The words around `text[start, end)`, about `width` UTF-16 units a side, cut between words; a single word longer than
 * that is cut between graphemes (UAX #29), so that no letter loses its marks. Runs of white space become one space.
 * @example keywordInContext("the city of Raqqa lies", 12, 17, 8)
 * // { before: "city of ", keyword: "Raqqa", after: " lies", cutBefore: true, cutAfter: false }
 */
export function keywordInContext(text: string, start: number, end: number, width = contextUnits): KeywordInContext {
  const from = cutStart(text, start, width);
  const to = cutEnd(text, end, width);
  return {
    before: oneLine(text.slice(from, start)).trimStart(),
    keyword: oneLine(text.slice(start, end)),
    after: oneLine(text.slice(end, to)).trimEnd(),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ");

/** A space that no combining mark stands on: words part here. */
const wordBorder = /\s(?!\p{M})/gu;

function cutStart(text: string, start: number, width: number): number {
  const earliest = start - width;
  if (earliest <= 0) return 0;
  // One unit more, so that a word that begins exactly at the limit stays whole.
  const border = text.slice(earliest - 1, start - 1).search(wordBorder);
  return border >= 0 ? earliest + border : graphemeStart(text, earliest);
}

function cutEnd(text: string, end: number, width: number): number {
  const latest = end + width;
  if (latest >= text.length) return text.length;
  const borders = [...text.slice(end + 1, latest + 1).matchAll(wordBorder)];
  const last = borders.at(-1);
  return last === undefined ? graphemeStart(text, latest) : end + 1 + last.index;
}

/** The beginning of the grapheme that holds the unit at `index`. */
function graphemeStart(text: string, index: number): number {
  const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text);
  return segments.containing(index)?.index ?? index;
}
