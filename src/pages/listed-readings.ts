// Readings as lists name them.
import type { ListedReading } from "#includes/parts/reading-list.tsx";
import { assignmentsOn } from "../derive/assignments-on.ts";
import { readingMinutes } from "../derive/reading-time.ts";
import { formatNumber } from "../language/index.ts";
import type { Language, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { type StringKey, stringsOf, type Translate } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

/** @param from how many readings of the same list stand on pages before this one */
export function listedReadings(
  context: SiteContext,
  page: Language,
  t: Translate,
  readings: readonly Reading[],
  from = 0,
): ListedReading[] {
  const { site } = context.library;
  return readings.flatMap((reading, index) => {
    const version = reading.versions[page] ?? reading.versions[reading.original];
    const [title, ...others] = readingTitles(context, page, reading);
    if (version === undefined || title === undefined) return [];
    return [
      {
        href: context.urls.reading(page, reading.slug),
        number: formatNumber(from + index + 1, page, site.digits[page]),
        title,
        others,
        minutes: t("count.minutes", { n: readingMinutes(version.language, version.words) }),
        summary: { language: version.language, text: version.summary },
        tags: [
          ...(reading.level === undefined ? [] : [levelName(t, reading.level)]),
          ...reading.tags.map((tag) => site.tags[tag]?.[page] ?? tag),
          ...assignmentsOn(context.library, reading).map(({ title: titles, slug }) =>
            t("readings.assignment", { title: titles[page] ?? slug }),
          ),
        ],
      },
    ];
  });
}

/** A level in the words of the interface; its id where it has none. */
export function levelName(t: Translate, level: string): string {
  const key = `level.${level}`;
  return isStringKey(key) ? t(key) : level;
}

const isStringKey = (key: string): key is StringKey => Object.hasOwn(stringsOf.en ?? {}, key);
