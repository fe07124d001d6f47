// The sentence a mention stands in.
import { type KeywordInContext, keywordInContext } from "./keyword-in-context.ts";

/** Where sentences part: a stop, the quotation marks and brackets that close after it, and the space. */
const sentenceEnd = /[.!?؟…]+["'”’»)\]]*\s+|\n+/gu;

/** The letters of an abbreviation, after which a stop ends nothing: "U.S. ", "Dr. ". */
const abbreviation = /(?:(?<!\p{L})\p{Lu}|\b(?:Dr|Gen|Lt|Mr|Mrs|Ms|No|St|vs))\.\s+$/u;

/** The end of a text in which such letters and the space after them stand. */
const abbreviationUnits = 32;

/** Longer sentences are cut to the words around the mention. */
const longest = 240;
const contextUnits = 100;

/**
 * The sentence around `text[start, end)`, parted at the mention.
 * @example sentenceAround("One. In Raqqa it rained. Two.", 8, 13)
 * // { before: "In ", keyword: "Raqqa", after: " it rained.", cutBefore: false, cutAfter: false }
 */
export function sentenceAround(text: string, start: number, end: number): KeywordInContext {
  const ends = [...text.matchAll(sentenceEnd)]
    .map(({ 0: sign, index }) => index + sign.length)
    .filter((at) => !abbreviation.test(text.slice(Math.max(0, at - abbreviationUnits), at)));
  const from = ends.findLast((at) => at <= start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  const sentence = text.slice(from, to);
  return keywordInContext(sentence, start - from, end - from, sentence.length > longest ? contextUnits : longest);
}
