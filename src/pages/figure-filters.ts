// By what the marks of a figure can be chosen: the types of their entries, the readings that mention them.
import type { FigureFilter } from "#includes/parts/figure-filters.tsx";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import { newestFirst } from "../derive/newest-first.ts";
import { entryTypes } from "../entry-types/index.ts";
import type { Language, Library, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

/** More readings than this are no choice that anybody would read through. */
const mostReadings = 40;

/** The newest readings that mention entries of a figure: by these its marks can be chosen. */
export function offeredReadings(library: Library, shown: readonly string[]): readonly Reading[] {
  const mentioning = new Set(shown.flatMap((id) => mentioningReadings(library, id).map(({ reading }) => reading)));
  return newestFirst(library)
    .filter((reading) => mentioning.has(reading))
    .slice(0, mostReadings);
}

/** Only those that leave something out. */
export function figureFilters(
  context: SiteContext,
  page: Language,
  t: Translate,
  shown: readonly string[],
): FigureFilter[] {
  const { library } = context;
  const entries = shown.flatMap((id) => library.entries.get(id) ?? []);
  const types = entryTypes.filter(({ id }) => entries.some(({ type }) => type === id));
  const byType = {
    name: "type" as const,
    label: t("figure.filter.type"),
    all: t("figure.filter.allTypes"),
    choices: types.map((type) => ({
      value: type.id,
      words: { language: page, text: type.plural[page] ?? type.id },
    })),
  };
  const byReading = {
    name: "reading" as const,
    label: t("figure.filter.reading"),
    all: t("figure.filter.allReadings"),
    choices: offeredReadings(library, shown).flatMap((reading) => {
      const [title] = readingTitles(context, page, reading);
      return title === undefined ? [] : [{ value: reading.slug, words: title }];
    }),
  };
  return [byType, byReading].filter(({ choices }) => choices.length > 1);
}
