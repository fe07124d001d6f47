// What the search page resolves names with: every name of every entry, in small files below `data/names/`.
import { labelVariants } from "../language/label.ts";
import { segment } from "../language/words.ts";
import { contentHash } from "../load/files.ts";
import type { Entry, Language, Library } from "../model.ts";
import type { SiteFile } from "../site-context.ts";
import { entryCodes } from "./glue.ts";
import { restKey, shards } from "./shards.ts";
import { skeleton } from "./skeleton.ts";
import { vocabulary } from "./vocabulary.ts";

/** Path below the site's root of the list of files. */
export const namesPath = "data/names.json";
export const namesFolder = "data/names/";

/** An entry with those of its names that a shard is about; the first of a language is its label. */
export interface NamedRow {
  readonly id: string;
  readonly code: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly names: Readonly<Record<Language, readonly string[]>>;
}

/** The list: prefix of a skeleton → file, of the names and of each language's words. */
export interface NamesList {
  readonly names: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<Language, Readonly<Record<string, string>>>>;
}

/** The list, the names and the words, as files of the site. */
export function namesFiles(library: Library, wordsOf: ReadonlyMap<Language, Iterable<string>>): readonly SiteFile[] {
  const files: SiteFile[] = [];
  const published = (kind: string, parted: ReadonlyMap<string, unknown>): Record<string, string> =>
    Object.fromEntries(
      [...parted].map(([prefix, rows]) => {
        const contents = JSON.stringify(rows);
        const path = `${namesFolder}${kind}-${fileSafe(prefix)}.${contentHash(contents)}.json`;
        files.push({ path, contents });
        return [prefix, path.slice(namesFolder.length)];
      }),
    );
  const rows = namedRows(library);
  const list: NamesList = {
    names: published("names", merged(shards(rows, (row) => JSON.stringify(row).length))),
    words: Object.fromEntries(
      [...wordsOf].map(([language, words]) => [
        language,
        published(
          `words-${language}`,
          shards(vocabulary(words), (word) => word.length + 3),
        ),
      ]),
    ),
  };
  return [...files, { path: namesPath, contents: JSON.stringify(list) }];
}

const fileSafe = (prefix: string): string =>
  Array.from(prefix, (letter) => (/[a-z0-9]/.test(letter) ? letter : (letter.codePointAt(0) ?? 0).toString(16))).join(
    "",
  );

/** For each skeleton of a word of a name the entries that have such names. */
function namedRows({ entries, languages }: Library): ReadonlyMap<string, readonly NamedRow[]> {
  const codes = entryCodes(entries.keys());
  const names = [...entries.values()].map((entry) => ({ entry, keyed: [...keyedNames(entry, languages)] }));
  const isTelling = tellingKeys(names.map(({ keyed }) => keyed.flatMap(({ keys }) => keys)));
  const rows = new Map<string, NamedRow[]>();
  for (const { entry, keyed } of names) {
    const namesOf = new Map<string, Map<Language, string[]>>();
    for (const { language, name, keys } of keyed) {
      for (const key of withRests(isTelling(keys))) {
        const byLanguage = namesOf.get(key) ?? new Map<Language, string[]>();
        const known = byLanguage.get(language) ?? [];
        if (!known.includes(name)) byLanguage.set(language, [...known, name]);
        namesOf.set(key, byLanguage);
      }
    }
    for (const [key, byLanguage] of namesOf) {
      const row = {
        id: entry.id,
        code: codes.get(entry.id) ?? "",
        label: entry.label,
        names: Object.fromEntries(byLanguage),
      };
      const known = rows.get(key);
      if (known) known.push(row);
      else rows.set(key, [row]);
    }
  }
  return rows;
}

/** A word of so many entries' names tells none of them. */
const mostSharing = 200;

/**
 * Which keys of a name it is looked for under: not those that very many entries have, as «تل» or "party", while
 * another word of the name is rarer.
 * @param keysOf for each entry the keys of its names
 */
function tellingKeys(keysOf: readonly (readonly string[])[]): (keys: readonly string[]) => readonly string[] {
  const sharing = new Map<string, number>();
  for (const keys of keysOf) for (const key of new Set(keys)) sharing.set(key, (sharing.get(key) ?? 0) + 1);
  const count = (key: string): number => sharing.get(key) ?? 0;
  return (keys) => {
    const telling = keys.filter((key) => count(key) <= mostSharing);
    return telling.length > 0 ? telling : [...keys].sort((one, other) => count(one) - count(other)).slice(0, 1);
  };
}

/** In each shard one row an entry. */
function merged(parted: ReadonlyMap<string, readonly NamedRow[]>): ReadonlyMap<string, readonly NamedRow[]> {
  return new Map(
    [...parted].map(([prefix, rows]) => {
      const rowOf = new Map<string, NamedRow>();
      for (const row of rows) {
        const known = rowOf.get(row.id);
        rowOf.set(row.id, known === undefined ? row : { ...known, names: mergedNames(known.names, row.names) });
      }
      return [prefix, [...rowOf.values()]];
    }),
  );
}

function mergedNames(one: NamedRow["names"], other: NamedRow["names"]): NamedRow["names"] {
  const languages = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    languages.map((language) => [language, [...new Set([...(one[language] ?? []), ...(other[language] ?? [])])]]),
  );
}

function* namesIn(entry: Entry, languages: readonly Language[]): Iterable<readonly [Language, string]> {
  for (const language of languages) {
    const label = entry.label[language];
    if (label !== undefined) for (const name of labelVariants(label)) yield [language, name];
    for (const name of entry.aliases[language] ?? []) yield [language, name];
    for (const { name } of entry.names) if (name[language] !== undefined) yield [language, name[language]];
  }
  const spoken = [entry.transliteration, entry.romanisation, entry.id.replaceAll("-", " ")];
  const latin = languages.find((language) => !["ar", "fa", "ur", "ku"].includes(language)) ?? languages[0] ?? "en";
  for (const name of spoken) if (name !== undefined && name !== "") yield [latin, name];
}

function* keyedNames(entry: Entry, languages: readonly Language[]) {
  for (const [language, name] of namesIn(entry, languages)) {
    const keys = segment(language, name).map(({ text }) => skeleton(text));
    yield { language, name, keys: keys.filter((key) => key !== "") };
  }
}

const withRests = (keys: readonly string[]): ReadonlySet<string> =>
  new Set([...keys, ...keys.map(restKey)].filter((key) => key !== ""));
