// What is cited: a version of a reading, or an entry in a language.
import { localised } from "../../derive/localised.ts";
import type { Language, Library, Reading } from "../../model.ts";
import { plainDate } from "../../publish/dates.ts";
import { licenceUrl } from "../../publish/licences.ts";
import { addressesOf } from "../addresses.ts";
import { entriesById, oneLine } from "../names.ts";
import { versionsOf } from "../reading-files.ts";
import { readingNamed, selectionName } from "../selection.ts";

export interface CitedRecord {
  /** Letters, digits, hyphens. */
  readonly key: string;
  readonly kind: "reading" | "entry";
  readonly title: string;
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  /** The site, in the language of the record. */
  readonly container: string;
  /** ISO 8601, whole or shortened: year, month, day. */
  readonly date: readonly string[];
  readonly url: string;
  readonly language: Language;
  readonly abstract: string;
  readonly keywords: readonly string[];
  readonly rights: string;
}

/** A record for each version, the original first. */
export function readingRecords(library: Library, reading: Reading): readonly CitedRecord[] {
  const addresses = addressesOf(library);
  return versionsOf(reading).map(({ language, title, summary, translators }) => ({
    key: `${reading.slug}-${language}`,
    kind: "reading",
    title: oneLine(title),
    authors: (reading.authors[language] ?? []).map(oneLine),
    translators: translators.map(oneLine),
    container: siteTitle(library, language),
    date: plainDate(reading.published)?.split("-") ?? [],
    url: addresses.readingPage(language, reading.slug),
    language,
    abstract: oneLine(summary),
    keywords: reading.tags.map((tag) => library.site.tags[tag]?.[language] ?? tag),
    rights: licenceUrl(reading.licence) ?? reading.licence,
  }));
}

/** A record for each entry in each language. */
export function entryRecords(library: Library): readonly CitedRecord[] {
  const addresses = addressesOf(library);
  const { site, languages, entries } = library;
  return entriesById(entries).flatMap((entry) =>
    languages.map((language) => ({
      key: `entry-${entry.id}-${language}`,
      kind: "entry",
      title: oneLine(entry.label[language] ?? entry.id),
      authors: [],
      translators: [],
      container: siteTitle(library, language),
      date: [],
      url: addresses.entryPage(language, entry.id),
      language,
      abstract: oneLine(entry.definition[language] ?? ""),
      keywords: [],
      rights: licenceUrl(site.licence) ?? site.licence,
    })),
  );
}

const siteTitle = ({ site, languages }: Library, language: Language): string =>
  localised(site.title, language, languages)?.value ?? "";

/** The files of a format of citations: one of all entries, one of each reading. */
export function citationFiles(folder: string, ending: string) {
  const glossary = `${folder}glossary${ending}`;
  const pathOf = (slug: string) => `${folder}${selectionName(slug)}${ending}`;
  return {
    paths: ({ readings }: Library) => [glossary, ...[...readings.keys()].map(pathOf)],
    readingPaths: (_: Library, slug: string) => [pathOf(slug)],
    recordsAt(library: Library, path: string): readonly CitedRecord[] {
      if (path === glossary) return entryRecords(library);
      const reading = readingNamed(library, path.slice(folder.length, -ending.length));
      if (reading === undefined) throw new Error(`No export at ${path}`);
      return readingRecords(library, reading);
    },
  };
}
