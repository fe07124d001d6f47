// A book: what stands in it, and where its things are within it.
import { shownVersions } from "../../derive/alignment-view.ts";
import { inOrder } from "../../derive/letters.ts";
import type { Entry, Language, Library, Localized, Reading, Version } from "../../model.ts";
import { compareText } from "../../problem.ts";
import { addressesOf, type ExportAddresses } from "../addresses.ts";

export interface Book {
  readonly library: Library;
  readonly addresses: ExportAddresses;
  /** Whose address it has on the site: that of a reading or of the site itself. Its id is made of it. */
  readonly address: string;
  readonly title: Localized;
  readonly readings: readonly BookReading[];
  /** The languages of its texts; the site's where it has no text. */
  readonly languages: readonly Language[];
  /** A glossary for each of the languages, in pages. */
  readonly glossary: Localized<readonly (readonly Entry[])[]>;
  /** Language and id of an entry to the name of the page that has it. */
  readonly pageOf: Localized<ReadonlyMap<string, string>>;
}

export interface BookReading {
  readonly reading: Reading;
  /** The site's first language before the others. */
  readonly versions: readonly Version[];
}

/** Entries on one page of a glossary: more make a page slow to open on an e-reader. */
const entriesPerPage = 250;

/** A reading with the entries that it mentions. */
export function readingBook(library: Library, reading: Reading): Book {
  const mentioned = new Set(
    Object.values(reading.versions).flatMap(({ mentions }) => mentions.map(({ entry }) => entry)),
  );
  const titles = Object.values(reading.versions).map(({ language, title }) => [language, title] as const);
  const address = addressesOf(library).readingPage(library.languages[0] ?? reading.original, reading.slug);
  return bookOf(library, address, Object.fromEntries(titles), [reading], mentioned);
}

/** Every reading, the newest last, and the whole glossary. */
export function wholeBook(library: Library): Book {
  const readings = [...library.readings.values()].sort((one, other) => compareText(keyOf(one), keyOf(other)));
  const address = addressesOf(library).file("");
  return bookOf(library, address, library.site.title, readings, new Set(library.entries.keys()));
}

const keyOf = ({ published, slug }: Reading): string => `${published} ${slug}`;

function bookOf(
  library: Library,
  address: string,
  title: Localized,
  readings: readonly Reading[],
  ids: ReadonlySet<string>,
): Book {
  const [first = ""] = library.languages;
  const shown = readings.map((reading) => ({ reading, versions: shownVersions(reading, first, library.languages) }));
  const written = new Set(shown.flatMap(({ versions }) => versions.map(({ language }) => language)));
  const languages = library.languages.filter((language) => written.size === 0 || written.has(language));
  const entries = [...ids].sort().flatMap((id) => library.entries.get(id) ?? []);
  const each = <T>(make: (language: Language) => T): Localized<T> =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const glossary = each((language) => pages(inOrder(entries, language)));
  return {
    library,
    addresses: addressesOf(library),
    address,
    title,
    readings: shown,
    languages,
    glossary,
    pageOf: each(
      (language) =>
        new Map(
          (glossary[language] ?? []).flatMap((page, index) =>
            page.map(({ id }) => [id, glossaryPath(language, index)] as const),
          ),
        ),
    ),
  };
}

function pages(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const count = Math.ceil(entries.length / entriesPerPage);
  return Array.from({ length: count }, (_, page) => entries.slice(page * entriesPerPage, (page + 1) * entriesPerPage));
}

export const versionPath = (slug: string, language: Language): string => `reading-${slug}.${language}.xhtml`;

/** @param page from 0 */
export const glossaryPath = (language: Language, page: number): string =>
  `glossary.${language}${page === 0 ? "" : `.${page + 1}`}.xhtml`;

/** Where an entry stands in the glossary of a language; undefined where the book has none of it. */
export function entryHref({ pageOf }: Book, language: Language, id: string): string | undefined {
  const page = pageOf[language]?.get(id);
  return page === undefined ? undefined : `${page}#g-${id}`;
}
