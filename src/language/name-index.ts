// From words to entries: every id, label, alias and timed name, in every language of the site.
import type { Entry, Language } from "../model.ts";
import { boundedDistance } from "./edit-distance.ts";
import { normalise } from "./fold.ts";
import { labelVariants } from "./label.ts";

/** What the index reads of an entry. */
export type NamedEntry = Pick<Entry, "id" | "label" | "aliases"> & Partial<Pick<Entry, "names">>;

/** An entry offered for words that name none; `label` is in the language in which it came near. */
export interface NearEntry {
  readonly id: string;
  readonly label: string;
}

/** A normalised name that two or more entries have in one language. */
export interface NameCollision {
  readonly form: string;
  readonly language: Language;
  readonly entries: readonly string[];
}

export interface NameIndex {
  /** Ids of the entries the words name, after normalisation; an exact id wins alone. Sorted, empty if none. */
  readonly resolve: (words: string) => readonly string[];
  /** At most `count` entries whose names are close to the words, nearest first. */
  readonly nearest: (words: string, count: number) => readonly NearEntry[];
  /** Names that do not tell entries apart, sorted by language (in the site's order) and form. */
  readonly collisions: () => readonly NameCollision[];
}

type IdsOfForm = ReadonlyMap<string, readonly string[]>;

/**
 * Indexes the names of all entries in the given languages.
 * @example createNameIndex(entries, ["ar", "en"]).resolve("الحَرَس الثوري") // ["irgc"]
 */
export function createNameIndex(entries: Iterable<NamedEntry>, languages: readonly Language[]): NameIndex {
  const all = [...entries];
  const entryOf = new Map(all.map((entry) => [entry.id, entry]));
  const idsOf = new Map(languages.map((language) => [language, formsIn(language, all)] as const));
  return {
    resolve: (words) => resolveName(words.trim(), entryOf, idsOf),
    nearest: (words, count) => nearestEntries(words, count, entryOf, idsOf),
    collisions: () => [...idsOf].flatMap(([language, forms]) => collisionsIn(language, forms)),
  };
}

/** The names of an entry in a language as written: label (with and without a bracket), aliases, timed names. */
function namesOf(entry: NamedEntry, language: Language): readonly string[] {
  const label = entry.label[language];
  const timed = (entry.names ?? []).flatMap(({ name }) => name[language] ?? []);
  return [...(label === undefined ? [] : labelVariants(label)), ...(entry.aliases[language] ?? []), ...timed];
}

function formsIn(language: Language, entries: readonly NamedEntry[]): IdsOfForm {
  const idsOfForm = new Map<string, string[]>();
  for (const entry of entries) {
    for (const name of namesOf(entry, language)) {
      const form = normalise(language, name);
      const ids = idsOfForm.get(form);
      if (form === "") continue;
      if (ids === undefined) idsOfForm.set(form, [entry.id]);
      else if (!ids.includes(entry.id)) ids.push(entry.id);
    }
  }
  for (const ids of idsOfForm.values()) ids.sort();
  return idsOfForm;
}

function resolveName(
  words: string,
  entryOf: ReadonlyMap<string, NamedEntry>,
  idsOf: ReadonlyMap<Language, IdsOfForm>,
): readonly string[] {
  if (entryOf.has(words)) return [words];
  let found: readonly string[] = [];
  for (const [language, idsOfForm] of idsOf) {
    const ids = idsOfForm.get(normalise(language, words));
    if (ids === undefined) continue;
    found = found.length === 0 ? ids : [...new Set([...found, ...ids])].sort();
  }
  return found;
}

function collisionsIn(language: Language, idsOfForm: IdsOfForm): readonly NameCollision[] {
  return [...idsOfForm]
    .filter(([, ids]) => ids.length > 1)
    .map(([form, ids]) => ({ form, language, entries: ids }))
    .sort((one, other) => (one.form < other.form ? -1 : 1));
}

/** A name that holds all of the words counts as this far away, whatever its length. */
const containedDistance = 1.5;
/** Share of its letters a word may have wrong and still be taken for a name. */
const tolerance = 0.4;

function nearestEntries(
  words: string,
  count: number,
  entryOf: ReadonlyMap<string, NamedEntry>,
  idsOf: ReadonlyMap<Language, IdsOfForm>,
): readonly NearEntry[] {
  const best = new Map<string, { readonly distance: number; readonly language: Language }>();
  for (const [language, idsOfForm] of idsOf) {
    const wanted = normalise(language, words);
    if (wanted === "") continue;
    const limit = Math.max(1, Math.floor(wanted.length * tolerance));
    for (const [form, ids] of idsOfForm) {
      const distance = nameDistance(wanted, form, limit);
      if (distance === undefined) continue;
      for (const id of ids) {
        if (distance < (best.get(id)?.distance ?? Number.POSITIVE_INFINITY)) best.set(id, { distance, language });
      }
    }
  }
  return [...best]
    .sort(([oneId, one], [otherId, other]) => one.distance - other.distance || (oneId < otherId ? -1 : 1))
    .slice(0, count)
    .map(([id, { language }]) => ({ id, label: entryOf.get(id)?.label[language] ?? id }));
}

function nameDistance(wanted: string, form: string, limit: number): number | undefined {
  const isContained = wanted.length > 2 && ` ${form} `.includes(` ${wanted} `);
  const distance = boundedDistance(wanted, form, isContained ? 1 : limit);
  return distance ?? (isContained ? containedDistance : undefined);
}
