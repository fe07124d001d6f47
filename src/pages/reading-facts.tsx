// The facts beside a reading's title.
import type { MastheadProps } from "#includes/parts/masthead.tsx";
import { dateIn } from "../derive/dates.ts";
import { listFormat } from "../language/intl.ts";
import { levelName } from "./listed-readings.ts";
import type { MastheadSetting } from "./reading-masthead.ts";

/** @param entryCount how many entries of the glossary the reading mentions */
export function readingFacts(setting: MastheadSetting, entryCount: number): MastheadProps["facts"] {
  const { context, page, t, reading, version } = setting;
  const { site } = context.library;
  const { level } = reading;
  const names = (list: readonly string[]) => listFormat(page).format(list);
  const people = (key: "reading.authors" | "reading.translators", list: readonly string[]) =>
    list.length === 0 ? [] : [{ name: t(key), value: <bdi>{names(list)}</bdi> }];
  return [
    ...people("reading.authors", reading.authors[version.language] ?? []),
    ...people("reading.translators", version.translators),
    {
      name: t("reading.published"),
      value: <time dateTime={reading.published}>{dateIn(site, page, reading.published)}</time>,
    },
    ...(level === undefined
      ? []
      : [
          {
            name: t("reading.level"),
            value: <a href={context.urls.readingsByLevel(page, level)}>{levelName(t, level)}</a>,
          },
        ]),
    { name: t("reading.words"), value: t("number", { n: version.words }) },
    { name: t("reading.entries"), value: <a href="#here">{t("count.entries", { n: entryCount })}</a> },
  ];
}
