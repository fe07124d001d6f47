// The words of a text and where they stand.

export interface WordSpan {
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** Marks that join what stands around them to one word when no space parts them: «el-Sisi», "don't", «12/7». */
const joiner = /^[-‐‑'’/.\u0640]$/u;

/**
 * The words of a text, by the rules of Unicode (UAX 29), but a word with a hyphen or an apostrophe in it is one.
 * @example wordSpans("Deir ez-Zor, 2023", "en") // [{0, 4}, {5, 11}, {13, 17}]
 */
export function wordSpans(text: string, language: string): WordSpan[] {
  const spans: { start: number; end: number }[] = [];
  let isJoined = false;
  for (const { segment, index, isWordLike } of new Intl.Segmenter(language, { granularity: "word" }).segment(text)) {
    const last = spans.at(-1);
    const end = index + segment.length;
    if (isWordLike) {
      const touches = last !== undefined && (last.end === index || (isJoined && last.end === index - 1));
      if (touches) last.end = end;
      else spans.push({ start: index, end });
    }
    isJoined = joiner.test(segment);
  }
  return spans;
}

/** How many words a text has. */
export function countWords(text: string, language: string): number {
  return wordSpans(text, language).length;
}
