// The head of a reading's page.
import type { MastheadProps } from "#includes/parts/masthead.tsx";
import { readingMinutes } from "../derive/reading-time.ts";
import type { Language, Reading, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";
import { readingTitles } from "./reading-titles.ts";

export interface MastheadSetting {
  readonly context: SiteContext;
  readonly page: Language;
  readonly t: Translate;
  readonly reading: Reading;
  /** The version that the page shows first. */
  readonly version: Version;
}

export function readingMasthead(setting: MastheadSetting): Omit<MastheadProps, "t" | "page" | "facts"> {
  const { context, page, t, reading, version } = setting;
  const { library, urls } = context;
  const { language } = version;
  return {
    eyebrow: [
      { text: t("reading.minutes", { n: readingMinutes(language, version.words) }) },
      { text: originOf(setting) },
      ...reading.tags.map((tag) => ({
        text: library.site.tags[tag]?.[page] ?? tag,
        href: urls.readingsByTag(page, tag),
      })),
    ],
    title: { language, text: version.title },
    otherTitles: readingTitles(context, page, reading).filter((title) => title.language !== language),
    summary: { language, text: version.summary },
    missing:
      language === page
        ? undefined
        : t("reading.missing", { missing: languageName(page, page), shown: languageName(language, page) }),
  };
}

function originOf({ page, t, version }: MastheadSetting): string {
  const { translationOf } = version;
  if (translationOf === undefined) return t("reading.original");
  return t("reading.translation", { language: languageName(translationOf, page) });
}
