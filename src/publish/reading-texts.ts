// The plain texts of each reading's blocks with the places of its mentions: for pages that ask about a reading without
// holding it, such as the one that a teacher's link opens.
import type { Language, Localized, Reading } from "../model.ts";
import type { SiteFileKind } from "../site-context.ts";

/** Path below the site's root. */
export const readingTextsPath = (slug: string) => `data/texts/${slug}.json`;

/** An entry and UTF-16 offsets in the block's text. */
export type TextMention = readonly [entry: string, start: number, end: number];

export interface TextBlock {
  /** The row's number: the same in every version. */
  readonly number: number;
  readonly id: string;
  readonly text: Localized;
  readonly mentions: Localized<readonly TextMention[]>;
}

export interface ReadingTexts {
  readonly hashiya: "texts";
  readonly version: 1;
  readonly slug: string;
  readonly title: Localized;
  readonly blocks: readonly TextBlock[];
}

export const readingTexts: SiteFileKind = {
  id: "reading-texts",
  files: ({ library }) =>
    [...library.readings.values()].map((reading) => ({
      path: readingTextsPath(reading.slug),
      contents: JSON.stringify(textsOf(reading)),
    })),
};

/** Headings have no number and are left out, as are mentions in notes. */
export function textsOf({ slug, versions, rows }: Reading): ReadingTexts {
  const each = <T>(make: (language: Language) => T | undefined): Localized<T> =>
    Object.fromEntries(
      Object.keys(versions).flatMap((language) => {
        const value = make(language);
        return value === undefined ? [] : [[language, value]];
      }),
    );
  return {
    hashiya: "texts",
    version: 1,
    slug,
    title: each((language) => versions[language]?.title),
    blocks: rows
      .filter(({ number }) => number > 0)
      .map(({ id, number, blocks }) => ({
        id,
        number,
        text: each((language) => versions[language]?.blocks[blocks[language] ?? -1]?.text),
        mentions: each((language) =>
          versions[language]?.mentions
            .filter((mention) => mention.note === undefined && mention.block === blocks[language])
            .map(({ entry, textStart, textEnd }): TextMention => [entry, textStart, textEnd]),
        ),
      })),
  };
}
