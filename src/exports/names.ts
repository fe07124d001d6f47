// The names of an entry for formats that tell the preferred name from the others.
import { languageRules, normalise } from "../language/index.ts";
import type { Entry, Language } from "../model.ts";

/** All names of an entry in a language but its label: aliases, then the names it had for a time. */
export function otherNames({ label, aliases, names }: Entry, language: Language): readonly string[] {
  const timed = names.flatMap(({ name }) => name[language] ?? []);
  const others = new Set([...(aliases[language] ?? []), ...timed].map(oneLine));
  others.delete(oneLine(label[language] ?? ""));
  return [...others];
}

/** How names are spelled by those who leave out marks, hamzas and hyphens, where that is another spelling. */
export function searchedSpellings(entry: Entry, language: Language): readonly string[] {
  const names = [oneLine(entry.label[language] ?? ""), ...otherNames(entry, language)];
  const known = new Set(names.map((name) => name.toLowerCase()));
  return [...new Set(names.map((name) => normalise(language, name)))].filter(
    (name) => name !== "" && !known.has(name.toLowerCase()),
  );
}

/** A tag for Latin letters of a language in another script, RFC 5646, section 2.2.3; "ar-Latn". */
export function transliterationTag(languages: readonly Language[]): string | undefined {
  const other = languages.find((language) => languageRules(language).direction === "rtl") ?? languages.find(isNotLatin);
  return other === undefined ? undefined : `${other}-Latn`;
}

const isNotLatin = (language: Language): boolean => new Intl.Locale(language).maximize().script !== "Latn";

/** Labels are one line of NFC. */
export const oneLine = (text: string): string => text.normalize("NFC").replace(/\s+/gu, " ").trim();

/** An entry's sources as one line each. */
export function sourceLines({ sources }: Pick<Entry, "sources">): readonly string[] {
  return sources.map(({ title, publisher, date, url }) =>
    oneLine([title, publisher, date, url].filter((part) => part !== undefined).join(". ")),
  );
}

/** Entries in the order of all exports that hold the whole glossary: by id. */
export function entriesById(entries: ReadonlyMap<string, Entry>): readonly Entry[] {
  return [...entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}
