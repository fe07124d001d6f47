// One language's bundle as questions need it: what kind each page is of, and which pages have which words.
import { mentionPart, ownPart, possiblePart, rootStart, wordPart } from "../../../../src/search/glue.ts";
import { isArabicWord, shortestRoot, stemKey, wordKeys } from "../../../../src/search/word-keys.ts";
import { kindAndYear } from "../../../../src/search/year.ts";
import { mayHave } from "./foreign-words.ts";
import type { NameBook } from "./name-book.ts";
import type { Bundle, Fragment, Match, SearchIndex } from "./pagefind.ts";
import { rarity } from "./rarity.ts";
import type { Unit } from "./resolver.ts";

/** Kinds of indexed pages that are not entries; every other kind is the id of a type of entry. */
export const readingKind = "reading";
const textKinds: readonly string[] = [readingKind, "page"];

/** A page that has the words asked for, at these places. */
export interface Found {
  readonly id: string;
  readonly score: number;
  readonly places: readonly number[];
  data(): Promise<Fragment>;
}

export interface BundleSession {
  readonly language: string;
  kindOf(id: string): string;
  /** The year of a reading; "" of other pages. */
  yearOf(id: string): string;
  isText(id: string): boolean;
  /** The pages that have a unit; `isWide` counts other forms of a word and words that begin with it, too. */
  pages(unit: Unit, isWide: boolean): Promise<ReadonlyMap<string, Found>>;
  /** The page of an entry itself. */
  ownPage(code: string): Promise<Found | undefined>;
}

/** How fast more of the same word on a page stops counting (the k of BM25). */
const saturation = 1.2;
const wideWeight = 0.6;
/** A place before this one is in the page's title. */
const titleEnd = 6;
const titleWeight = 1.4;

/** The sessions of a site's bundles, each opened once; rejects where the site was built without an index. */
export function bundleSessions(index: SearchIndex, book: NameBook): (language: string) => Promise<BundleSession> {
  const opened = new Map<string, Promise<BundleSession>>();
  return (language) => {
    const known = opened.get(language);
    if (known) return known;
    const opening = index.bundle(language).then((bundle) => openSession(bundle, book, language));
    opened.set(language, opening);
    opening.catch(() => opened.delete(language));
    return opening;
  };
}

async function openSession(bundle: Bundle, book: NameBook, language: string): Promise<BundleSession> {
  const filed = await filedPages(bundle);
  const kindOf = (id: string): string => filed.get(id)?.kind ?? readingKind;
  const asked = new Map<string, Promise<readonly Match[]>>();
  const matches = (term: string): Promise<readonly Match[]> => {
    const known = asked.get(term) ?? (isSealed(term) ? begunWith(bundle, term) : exactly(bundle, term));
    asked.set(term, known);
    known.catch(() => asked.delete(term));
    return known;
  };
  const pagesOf = async (terms: readonly string[], weight: number, into: Map<string, Found>): Promise<void> => {
    for (const found of await Promise.all(terms.map(matches))) {
      const rare = rarity(filed.size, found.length);
      for (const { id, words, data } of found) {
        if (words.length > 0) into.set(id, withMatch(into.get(id), { id, words, data }, rare * weight));
      }
    }
  };
  return {
    language,
    kindOf,
    yearOf: (id) => filed.get(id)?.year ?? "",
    isText: (id) => textKinds.includes(kindOf(id)),
    async pages(unit, isWide) {
      const pages = new Map<string, Found>();
      if (unit.kind === "word" && !(await mayHave(book, language, unit.word))) return pages;
      await pagesOf(exactTerms(unit), 1, pages);
      if (isWide) await pagesOf(wideTerms(unit), wideWeight, pages);
      return pages;
    },
    async ownPage(code) {
      const [match] = await matches(ownPart(code));
      return match && withMatch(undefined, match, 1);
    },
  };
}

const glueSign = /[\u2800-\u28ff]/;

/** True of parts made by gluing: nothing in the index begins with one but itself, or what its start stands for. */
const isSealed = (term: string): boolean => glueSign.test(term);

async function begunWith(bundle: Bundle, term: string): Promise<readonly Match[]> {
  return (await bundle.search(term, { filters: {} })).results;
}

/** The pages that have a word itself; Pagefind names all its places only together with those of longer words. */
async function exactly(bundle: Bundle, word: string): Promise<readonly Match[]> {
  const [exact, begun] = await Promise.all([begunWith(bundle, `"${word}"`), begunWith(bundle, word)]);
  const ids = new Set(exact.filter(({ words }) => words.length > 0).map(({ id }) => id));
  return begun.filter(({ id }) => ids.has(id));
}

/** The kind and the year of each page; the filter's own counts say which values there are. */
async function filedPages(bundle: Bundle): Promise<ReadonlyMap<string, ReturnType<typeof kindAndYear>>> {
  const filed = new Map<string, ReturnType<typeof kindAndYear>>();
  const { totalFilters } = await bundle.search(null, { filters: { kind: { none: [noValue] } } });
  for (const value of Object.keys(totalFilters.kind ?? {})) {
    const { results } = await bundle.search(null, { filters: { kind: value } });
    for (const { id } of results) filed.set(id, kindAndYear(value));
  }
  return filed;
}

/** No page has it: all are asked for, of a filter that must be named to be counted. */
const noValue = "-";

function withMatch(known: Found | undefined, match: Pick<Match, "id" | "words" | "data">, rarity: number): Found {
  const places = [...new Set([...(known?.places ?? []), ...match.words])];
  const frequency = match.words.length / (match.words.length + saturation);
  const inTitle = match.words.some((place) => place < titleEnd) ? titleWeight : 1;
  const score = rarity * frequency * inTitle;
  return { id: match.id, score: Math.max(known?.score ?? 0, score), places, data: match.data };
}

/** What stands in the index for a unit itself. */
function exactTerms(unit: Unit): readonly string[] {
  if (unit.kind !== "word") {
    const words = unit.kind === "near" ? unit.words : [];
    return [...unit.rows.map(({ code }) => mentionPart(code)), ...words.map(keptWord)];
  }
  const [key] = isArabicWord(unit.word) ? wordKeys(unit.word) : [];
  return [key === undefined ? unit.word : wordPart(key.root, key.stem)];
}

/** What stands in the index for other forms of a word, and for names that may be an entry's. */
function wideTerms(unit: Unit): readonly string[] {
  if (unit.kind === "entry") return unit.rows.map(({ code }) => possiblePart(code));
  const words = unit.kind === "near" ? unit.words : [unit.word];
  return words.filter(isArabicWord).flatMap((word) => {
    const [key, ...others] = unit.kind === "near" ? [stemKey(word)] : wordKeys(word);
    const roots = key !== undefined && key.root.length >= shortestRoot ? [rootStart(key.root)] : [];
    return [...others.map(({ root, stem }) => wordPart(root, stem)), ...roots];
  });
}

/** A word of the book of words: of Arabic words it has the stems. */
function keptWord(word: string): string {
  const { root, stem } = stemKey(word);
  return isArabicWord(word) ? wordPart(root, stem) : word;
}
