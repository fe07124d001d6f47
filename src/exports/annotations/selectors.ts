// The places of mentions in a text, as the Web Annotation Data Model selects them.

export interface QuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface PositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

const contextUnits = 32;

/** Finds the places of one text. */
export interface Selector {
  quote(start: number, end: number): QuoteSelector;
  position(start: number, end: number): PositionSelector;
}

/**
 * Places are given in UTF-16 offsets and come back in code points; one that would cut a character as readers see it
 * is widened to the whole of it.
 * @see Web Annotation Data Model, sections 4.2.4 (quote) and 4.2.5 (position, counted in code points)
 * @see UAX #29, section 3 (grapheme clusters)
 */
export function selectorOf(text: string, language: string): Selector {
  const graphemes = new Intl.Segmenter(language, { granularity: "grapheme" }).segment(text);
  const before = (offset: number) => graphemes.containing(offset)?.index ?? text.length;
  const after = (offset: number) => {
    const cut = graphemes.containing(offset);
    return cut === undefined || cut.index === offset ? offset : cut.index + cut.segment.length;
  };
  const points = codePointCounts(text);
  return {
    quote(start, end) {
      const [from, to] = [before(start), after(end)];
      return {
        type: "TextQuoteSelector",
        exact: text.slice(from, to),
        prefix: text.slice(after(Math.max(0, from - contextUnits)), from),
        suffix: text.slice(to, before(Math.min(text.length, to + contextUnits))),
      };
    },
    position: (start, end) => ({
      type: "TextPositionSelector",
      start: points[before(start)] ?? 0,
      end: points[after(end)] ?? 0,
    }),
  };
}

/** For each UTF-16 offset the number of code points before it. */
function codePointCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  for (let offset = 0; offset < text.length; ) {
    const units = (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
    counts.fill(count, offset, offset + units);
    offset += units;
    count += 1;
  }
  counts[text.length] = count;
  return counts;
}
