// Words of another script than their bundle's: whether to ask for them at all.
import { fold } from "../../../../src/language/fold.ts";
import { isOfArabicScript } from "../../../../src/search/stemming.ts";
import { longestKept, shortestKept } from "../../../../src/search/vocabulary.ts";
import { isArabicWord, stemKey, wordKeys } from "../../../../src/search/word-keys.ts";
import type { NameBook } from "./name-book.ts";
import { skeletonsOf } from "./resolver.ts";

const latinWord = /^\p{Script=Latin}/u;

/**
 * False of a word that the texts and names of a language cannot have: a Latin word in Arabic readings or an Arabic one in
 * English readings that is nowhere in the books of names and words. They tell for a few hundred bytes what the index
 * tells for twenty thousand.
 * @param word folded
 */
export async function mayHave(book: NameBook, language: string, word: string): Promise<boolean> {
  const isForeign = isOfArabicScript(language) ? latinWord.test(word) : isArabicWord(word);
  const keys = skeletonsOf(word);
  if (!isForeign || word.length < shortestKept || word.length > longestKept || keys.includes("")) return true;
  const isLike = isArabicWord(word) ? sharesRoot(word) : beginsAlike(word);
  const isNamed = isArabicWord(word) ? isLike : beginsAlike(word, mostAddedToName);
  try {
    if ((await book.words(language, keys, "own")).some(isLike)) return true;
    const rows = await book.names(keys, "own");
    return rows.some(({ names }) =>
      Object.values(names)
        .flat()
        .some((name) => name.split(nameGap).some(isNamed)),
    );
  } catch {
    return true;
  }
}

const nameGap = /[\s\p{P}]+/u;

/** True of Arabic words whose forms the index keeps together with those of a word. */
function sharesRoot(word: string): (other: string) => boolean {
  const roots = new Set(wordKeys(word).map(({ root }) => root));
  return (other) => {
    const folded = fold("ar", other);
    return isArabicWord(folded) && [...wordKeys(folded), stemKey(folded)].some(({ root }) => roots.has(root));
  };
}

/** The forms of a Latin word share so many letters, or all of the shorter one but a vowel at its end. */
const mostShared = 4;
const fewestShared = 2;
/** "Statement" is no form of the name "States". */
const mostAddedToName = 2;
const lastVowel = /[aeiouy]$/;

/** True of Latin words that may have the stem of a word. */
function beginsAlike(word: string, mostAdded = longestKept): (other: string) => boolean {
  return (other) => {
    const folded = fold("en", other);
    if (Math.abs(word.length - folded.length) > mostAdded) return false;
    const shorter = word.length < folded.length ? word : folded;
    const start = shorter.replace(lastVowel, "").slice(0, mostShared);
    return start.length >= fewestShared && word.startsWith(start) && folded.startsWith(start);
  };
}
