// Pages that the index found, fetched and put in the order in which people see them.
import { normalise } from "../../../../src/language/fold.ts";
import type { Fragment } from "./pagefind.ts";
import { type Answer, type Hit, readingKind } from "./query.ts";

export interface FoundPage {
  readonly language: string;
  readonly kind: string;
  readonly isEntry: boolean;
  readonly fragment: Fragment;
}

/** Parts the aliases of an entry in the index. */
const aliasGap = " | ";

/**
 * The pages of a stretch of an answer: the entry that has the words as its name, entries whose name contains them,
 * readings, then entries that only speak of them.
 * @param start,length the stretch, taken from the entries and from the readings alike
 */
export async function foundPages(answer: Answer, words: string, start: number, length: number): Promise<FoundPage[]> {
  const stretch = (all: readonly Hit[]) => Promise.all(all.slice(start, start + length).map(foundPage));
  const [entries, texts] = await Promise.all([stretch(answer.entries), stretch(answer.texts)]);
  const rankOf = new Map(entries.map((entry) => [entry, nameRank(entry, words)]));
  const named = (rank: number) => entries.filter((entry) => rankOf.get(entry) === rank);
  return [...named(0), ...named(1), ...texts, ...named(2)];
}

async function foundPage(hit: Hit): Promise<FoundPage> {
  const fragment = await hit.fragment();
  const kind = fragment.meta.kind ?? readingKind;
  return { language: hit.language, kind, isEntry: fragment.meta.entry !== undefined, fragment };
}

/** Other names of an entry, as the index keeps them. */
export function aliasesOf({ fragment }: FoundPage): string[] {
  return (fragment.meta.aliases ?? "").split(aliasGap).filter((alias) => alias !== "");
}

/** 0 for an entry with the words as one of its names, 1 for one with the words in a name, 2 for others. */
function nameRank(page: FoundPage, words: string): 0 | 1 | 2 {
  const { title = "", other = "" } = page.fragment.meta;
  const wanted = normalise(page.language, words);
  const names = [title, other, ...aliasesOf(page)].map((name) => normalise(page.language, name));
  if (names.includes(wanted)) return 0;
  return names.some((name) => ` ${name} `.includes(` ${wanted} `)) ? 1 : 2;
}
