// By what the marks of a figure can be chosen: the types of their entries, the readings that mention them.
import type { FigureFilter } from "#includes/parts/figure-filters.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import { entryTypes } from "../entry-types/index.ts";
import type { Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

/** More readings than this are no choice that anybody would read through. */
const mostReadings = 60;

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
  const mentioning = new Set(shown.flatMap((id) => (library.mentionsOf.get(id) ?? []).map(({ reading }) => reading)));
  const readings = newestFirst(library).filter(({ slug }) => mentioning.has(slug));
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
    choices: readings.slice(0, mostReadings).flatMap((reading) => {
      const [title] = readingTitles(context, page, reading);
      return title === undefined ? [] : [{ value: reading.slug, words: title }];
    }),
  };
  return [byType, byReading].filter(({ choices }) => choices.length > 1);
}
