// The names and words that are nearest to what was typed.
import { fold } from "../../../../src/language/fold.ts";
import { segment } from "../../../../src/language/words.ts";
import type { NamedRow } from "../../../../src/search/names-data.ts";
import { skeleton, withoutArticle } from "../../../../src/search/skeleton.ts";
import { isArabicWord, shortestRoot, stemKey } from "../../../../src/search/word-keys.ts";
import { formLikeness, nameLikeness, wordLikeness } from "./likeness.ts";

/** A name and how near it is, 0 to 1. */
export interface NearName {
  readonly row: NamedRow;
  readonly likeness: number;
}

/** Words of the texts and how near the nearest is. */
export interface NearWords {
  readonly words: readonly string[];
  readonly likeness: number;
  /** How near the nearest is that has the same root: the index finds those by itself. */
  readonly formLikeness: number;
}

/** Words less like the one typed are no guess. */
const leastLikeness = 0.75;
/** Guesses this near to the best are as good. */
const asGood = 0.05;
const shortestBeginning = 3;
const beginningLikeness = 0.9;
/** The beginning that two words share is at least so long, and at least this part of the word typed. */
const shortestShared = 4;
const sharedPart = 0.55;
const sharedLikeness = 0.65;

/** The names that are at least so like folded words, the nearest first. */
export function nearNames(words: readonly string[], rows: readonly NamedRow[], atLeast: number): readonly NearName[] {
  const asked = words.filter((word) => skeleton(word) !== "").map(withoutArticle);
  const near = rows.flatMap((row) => {
    const names = Object.entries(row.names).flatMap(([language, all]) => all.map((name) => nameWords(language, name)));
    const likeness = Math.max(0, ...names.map((name) => nameLikeness(asked, name)));
    return likeness >= atLeast ? [{ row, likeness }] : [];
  });
  return near.sort((one, other) => other.likeness - one.likeness || (one.row.id < other.row.id ? -1 : 1));
}

/** Those that are as near as the first. */
export const nearest = <Near extends { readonly likeness: number }>(near: readonly Near[]): readonly Near[] =>
  near.filter(({ likeness }) => likeness >= (near[0]?.likeness ?? 0) - asGood);

/** The folded words of a name, without articles. */
const nameWords = (language: string, name: string): readonly string[] =>
  segment(language, name)
    .map(({ text }) => fold("ar", text).replace(/[^\p{L}\p{N}]/gu, ""))
    .filter((word) => skeleton(word) !== "")
    .map(withoutArticle);

/** The words of the texts that begin with a word or, where none does, are nearest to it. */
export function nearWords(word: string, stem: string, vocabulary: readonly string[], most: number): NearWords {
  const hasForms = isArabicWord(stem) && stemKey(stem).root.length >= shortestRoot;
  const ofForms = hasForms ? vocabulary.reduce((best, each) => Math.max(best, formLikeness(stem, each)), 0) : 0;
  const near = [begunWith(word, vocabulary), byLetters(stem, vocabulary), alikeAtStart(stem, vocabulary)];
  const found = near.find(({ words }) => words.length > 0);
  const { words, likeness } = found ?? { words: [], likeness: 0 };
  return { words: words.slice(0, most), likeness, formLikeness: ofForms };
}

type Words = Pick<NearWords, "words" | "likeness">;

/** Words that begin with a word, the shortest first. */
function begunWith(word: string, vocabulary: readonly string[]): Words {
  const bare = withoutArticle(word);
  const words =
    bare.length < shortestBeginning ? [] : vocabulary.filter((each) => each.startsWith(bare) && each !== bare);
  return { words: shortestFirst(words), likeness: beginningLikeness };
}

function byLetters(stem: string, vocabulary: readonly string[]): Words {
  const near = vocabulary
    .map((each) => ({ each, likeness: wordLikeness(stem, each, false) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((one, other) => other.likeness - one.likeness || (one.each < other.each ? -1 : 1));
  return { words: nearest(near).map(({ each }) => each), likeness: near[0]?.likeness ?? 0 };
}

/** Words that share the longest beginning: "farming" and "farmer". */
function alikeAtStart(stem: string, vocabulary: readonly string[]): Words {
  for (let length = stem.length - 1; length >= shortestShared && length >= stem.length * sharedPart; length--) {
    const start = stem.slice(0, length);
    const words = vocabulary.filter((each) => each.startsWith(start));
    if (words.length > 0) return { words: shortestFirst(words), likeness: sharedLikeness };
  }
  return { words: [], likeness: 0 };
}

const shortestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((one, other) => one.length - other.length || (one < other ? -1 : 1));
