// A query as what it asks for: entries, where its words name any, and words.
import { fold } from "../../../../src/language/fold.ts";
import { createMatcher } from "../../../../src/language/match.ts";
import type { MatchableEntry } from "../../../../src/language/name-sources.ts";
import { segment } from "../../../../src/language/words.ts";
import type { NamedRow } from "../../../../src/search/names-data.ts";
import { latinForms, skeleton } from "../../../../src/search/skeleton.ts";
import { isStopWord } from "../../../../src/search/stop-words.ts";
import { isArabicWord } from "../../../../src/search/word-keys.ts";
import type { NameBook } from "./name-book.ts";

/** One thing a query asks for. */
export type Unit =
  | { readonly kind: "entry"; readonly rows: readonly NamedRow[] }
  /** A folded word of the query. */
  | { readonly kind: "word"; readonly word: string }
  /** Names, and words as the book of words has them; each will do. */
  | { readonly kind: "near"; readonly rows: readonly NamedRow[]; readonly words: readonly string[] };

export interface Resolution {
  /** The words of the query that count, folded. */
  readonly words: readonly string[];
  /** The same with the longest runs that are names as entries. */
  readonly units: readonly Unit[];
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly ids: readonly string[];
}

/** Reads a query with the names in the book. */
export async function resolve(book: NameBook, typed: string): Promise<Resolution> {
  const query = typed.replace(possessive, "").replace(quotation, " ");
  const tokens = segment("ar", query).filter(({ text }) => !isParticle(foldedWord(text)));
  const keys = tokens.flatMap(({ text }) => skeletonsOf(text));
  const rows = await book.names(keys, "own").catch((): readonly NamedRow[] => []);
  const rowOf = rowsById(rows);
  const named = longestNames([...rowOf.values()], query);
  const counted = tokens.filter(({ text }) => !saysLittle(foldedWord(text)));
  const units: Unit[] = [];
  let until = 0;
  for (const { text, start, end } of tokens) {
    if (start < until) continue;
    const name = named.find((each) => each.start < end && start < each.end);
    if (name !== undefined) {
      units.push({ kind: "entry", rows: name.ids.flatMap((id) => rowOf.get(id) ?? []) });
      until = name.end;
    } else if (counted.length === 0 || !saysLittle(foldedWord(text))) units.push(wordUnit(foldedWord(text)));
  }
  return { units, words: (counted.length > 0 ? counted : tokens).map(({ text }) => foldedWord(text)) };
}

/** A particle left alone by the quotation marks after it: «لـ”القاعدة”». */
const isParticle = (folded: string): boolean => /^[وف]?[بكل]?$/u.test(folded);

const saysLittle = (folded: string): boolean => isStopWord(folded) || skeleton(folded) === "";

/** Signs that part names in a text; a reader who types them means the name. */
const quotation = /["“”„‟«»‹›]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/gu;
const possessive = /['’‘]s(?![\p{L}\p{N}])/giu;

export const wordUnit = (word: string): Unit => ({ kind: "word", word });

const foldedWord = (text: string): string =>
  fold(isArabicWord(text) ? "ar" : "en", text).replace(/[^\p{L}\p{N}]/gu, "");

/** A word's skeleton, and those it has once letters at its start are taken for particles or an article. */
export function skeletonsOf(text: string): readonly string[] {
  const folded = foldedWord(text);
  if (!isArabicWord(folded)) return latinForms(folded).map(skeleton);
  const bare = [folded, folded.replace(/^[اوفبكل]/u, ""), folded.replace(/^ا?[وف]?[بكل]/u, "")];
  const restored = bare.map((word) => word.replace(/^ل(?=ل)/u, "ا"));
  return [...new Set([...bare, ...restored].filter((word) => word.length > 1).map(skeleton))];
}

const mistaken: Readonly<Record<string, string>> = { ض: "ظ", ظ: "ض", ذ: "ز", ز: "ذ" };

/** The same with letters that are often taken for each other. */
export function likelySkeletons(text: string): readonly string[] {
  const other = text.replace(/[ضظذز]/gu, (letter) => mistaken[letter] ?? letter);
  return [...new Set([...skeletonsOf(text), ...skeletonsOf(other)])];
}

/** One row an entry, with all names that were loaded. */
export function rowsById(rows: readonly NamedRow[]): ReadonlyMap<string, NamedRow> {
  const rowOf = new Map<string, NamedRow>();
  for (const row of rows) {
    const known = rowOf.get(row.id);
    const names = { ...known?.names };
    for (const [language, more] of Object.entries(row.names)) {
      names[language] = [...new Set([...(names[language] ?? []), ...more])];
    }
    rowOf.set(row.id, { ...row, names });
  }
  return rowOf;
}

/** The names in a query, of any language: the longest first, none overlapping. */
function longestNames(rows: readonly NamedRow[], query: string): readonly Named[] {
  const languages = [...new Set(rows.flatMap(({ names }) => Object.keys(names)))];
  const found = languages.flatMap((language) => {
    const entries = rows.flatMap((row) => matchable(row, language));
    return createMatcher(entries, language).find(query, { query: true });
  });
  const named: Named[] = [];
  for (const { start, end, candidates } of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const same = named.findIndex((each) => each.start === start && each.end === end);
    const known = named[same];
    if (known) named[same] = { ...known, ids: [...new Set([...known.ids, ...candidates])] };
    else if (!named.some((each) => each.start < end && start < each.end)) named.push({ start, end, ids: candidates });
  }
  return named.sort((one, other) => one.start - other.start);
}

function matchable({ id, names }: NamedRow, language: string): readonly MatchableEntry[] {
  const [label, ...aliases] = names[language] ?? [];
  return label === undefined ? [] : [{ id, label: { [language]: label }, aliases: { [language]: aliases } }];
}
