// What a social picture shows: of the site in a language, or of a reading.
import { localised } from "../../derive/localised.ts";
import type { Direction } from "../../drawing/typeset.ts";
import { entryTypes } from "../../entry-types/index.ts";
import { languageRules } from "../../language/registry.ts";
import type { Language, Library, Localized, Reading } from "../../model.ts";

export interface Phrase {
  readonly text: string;
  readonly direction: Direction;
}

/** A name in the margin, with the shape of its type. */
export interface MarginName {
  readonly type: string;
  readonly name: Phrase;
}

export interface PictureSubject {
  readonly direction: Direction;
  readonly title: Phrase;
  /** Below the title, smaller: the title in another language, or what the site is. */
  readonly second?: Phrase;
  readonly siteName: Phrase;
  readonly margin: readonly MarginName[];
}

/** Names of entries in the margin of a reading's picture. */
const marginNames = 5;

export function siteSubject(library: Library, language: Language): PictureSubject {
  const { site } = library;
  return {
    direction: languageRules(language).direction,
    title: phrase(site.title, language, library),
    second: phrase(site.description, language, library),
    siteName: phrase(site.tagline, language, library),
    margin: entryTypes.map(({ id, plural }) => ({ type: id, name: phrase(plural, language, library) })),
  };
}

export function readingSubject(library: Library, language: Language, reading: Reading): PictureSubject {
  const shown = localised(reading.versions, language, [reading.original])?.value;
  const other = Object.values(reading.versions).find((version) => version.language !== shown?.language);
  const countOf = new Map<string, number>();
  for (const { entry } of shown?.mentions ?? []) countOf.set(entry, (countOf.get(entry) ?? 0) + 1);
  const frequent = [...countOf].sort(([, one], [, two]) => two - one).slice(0, marginNames);
  return {
    direction: languageRules(language).direction,
    title: { text: shown?.title ?? reading.slug, direction: languageRules(shown?.language ?? language).direction },
    second: other && { text: other.title, direction: languageRules(other.language).direction },
    siteName: phrase(library.site.title, language, library),
    margin: frequent.flatMap(([id]) => {
      const entry = library.entries.get(id);
      return entry === undefined ? [] : [{ type: entry.type, name: phrase(entry.label, language, library) }];
    }),
  };
}

function phrase(values: Localized, language: Language, library: Library): Phrase {
  const found = localised(values, language, library.languages);
  return { text: found?.value ?? "", direction: languageRules(found?.language ?? language).direction };
}
