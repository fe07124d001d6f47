// For each entry one sentence of the readings in each language, to learn it by.
import { madeOncePer } from "../made-once.ts";
import type { Language, Library, Occurrence } from "../model.ts";
import type { KeywordInContext } from "./keyword-in-context.ts";
import { sentenceAround } from "./sentence.ts";

export interface StudySentence extends KeywordInContext {
  readonly reading: string;
  /** Id of the block. */
  readonly block: string;
}

/** UTF-16 units that a sentence to learn by should have: enough to say something, few enough for a card. */
const idealUnits = 110;
/** Of an entry in a language that are looked at, the newest readings first: enough to find a good one. */
const mostOccurrences = 100;
/** By how many units a sentence may miss the ideal and still be better than one that uses no word of the entry's name. */
const namelessUnits = 150;

/**
 * Of the first hundred, the sentence nearest to the ideal length that calls an entry by its name in a language, the
 * first of equals; undefined where no text of that language mentions it. Mentions in margin notes count only where there
 * is no other.
 * @param reading slug of the only reading to look in
 */
export const studySentence = madeOncePer(bestSentence);

function bestSentence(
  library: Library,
  entry: string,
  language: Language,
  reading?: string,
): StudySentence | undefined {
  const occurrences = (library.mentionsOf.get(entry) ?? []).filter(
    (each) => each.language === language && (reading === undefined || each.reading === reading),
  );
  const inText = occurrences.filter(({ mention }) => mention.note === undefined);
  const sentences = (inText.length > 0 ? inText : occurrences)
    .slice(0, mostOccurrences)
    .flatMap((each) => sentenceOf(library, each));
  const label = wordsOf(library.entries.get(entry)?.label[language] ?? "");
  const distance = ({ before, keyword, after }: KeywordInContext) =>
    Math.abs(before.length + keyword.length + after.length - idealUnits) +
    namelessUnits * (1 - shareOf(label, wordsOf(keyword)));
  return sentences.sort((one, other) => distance(one) - distance(other))[0];
}

/** The part of a name's words that a mention has, whatever is joined before them. */
const shareOf = (label: readonly string[], words: readonly string[]) =>
  label.filter((each) => words.some((word) => word.endsWith(each))).length / Math.max(1, label.length);

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

function sentenceOf(library: Library, { reading, language, mention }: Occurrence): StudySentence[] {
  const version = library.readings.get(reading)?.versions[language];
  const block = version?.blocks[mention.block];
  if (version === undefined || block === undefined || block.kind === "heading") return [];
  const text = version.notes.find(({ number }) => number === mention.note)?.text ?? block.text;
  return [{ ...sentenceAround(text, mention.textStart, mention.textEnd), reading, block: block.id }];
}
