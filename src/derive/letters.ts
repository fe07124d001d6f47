// The glossary as a book's index: entries under the letters of an alphabet, cut into pages when there are many.
import { alphabet, compareLabels, indexLetter } from "../language/index.ts";
import type { Entry, Language } from "../model.ts";
import { groupBy } from "./group-by.ts";

/** A letter of the alphabet and the entries under it, none perhaps, in no order yet. */
export interface Letter {
  readonly letter: string;
  /** Its place in the index, from 1. */
  readonly position: number;
  readonly entries: readonly Entry[];
}

/**
 * Every letter of the alphabet of `language` with its entries; letters that the alphabet does not have («پ», "#")
 * follow when labels begin with them. Sorting is left to `inOrder`, letter by letter, for a page that shows one.
 */
export function letters(entries: Iterable<Entry>, language: Language): Letter[] {
  const entriesOf = groupBy(entries, (entry) => indexLetter(language, labelOf(entry, language)));
  const known = alphabet(language);
  const others = [...entriesOf.keys()].filter((letter) => !known.includes(letter)).sort();
  const all = [...known, ...others];
  return all.map((letter, index) => ({ letter, position: index + 1, entries: entriesOf.get(letter) ?? [] }));
}

/** Entries in the order of an index of `language`. */
export function inOrder(entries: Iterable<Entry>, language: Language): Entry[] {
  const byLabel = compareLabels(language);
  return [...entries].sort((one, other) => byLabel(labelOf(one, language), labelOf(other, language)));
}

const labelOf = (entry: Entry, language: Language) => entry.label[language] ?? entry.id;

/** Above this many entries an index is split into pages: at about 500 bytes an entry it stays under 150 KB (SPEC §11). */
export const longIndex = 250;

/** Entries on one page of a split index. */
const entriesPerPage = 200;

/** One page of a split index: the entries of a letter, in order, from `start` up to `end`. */
export interface LetterPage extends Letter {
  /** Number of the page in the index, from 1. */
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/** The pages of a split index, letter by letter; a long letter has several of nearly equal length. */
export function letterPages(index: readonly Letter[], perPage = entriesPerPage): LetterPage[] {
  return index.flatMap((letter) => partsOf(letter, perPage)).map((part, at) => ({ ...part, page: at + 1 }));
}

function partsOf(letter: Letter, perPage: number): Omit<LetterPage, "page">[] {
  const count = Math.ceil(letter.entries.length / perPage);
  const length = Math.ceil(letter.entries.length / count);
  return Array.from({ length: count }, (_, part) => ({
    ...letter,
    start: part * length,
    end: Math.min((part + 1) * length, letter.entries.length),
  }));
}
