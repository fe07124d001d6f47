// The page of study.
import type { VNode } from "preact";
import { StudyLayout } from "#includes/layouts/study.tsx";
import type { StudyReading } from "#includes/parts/study-readings.tsx";
import type { ReviewDirection } from "#includes/parts/study-review.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import type { Language, Library } from "../model.ts";
import { studyDataPath } from "../publish/study-data.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, type Translate, translator } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import { readingTitles } from "./reading-titles.ts";
import { downloadsOf } from "./study-downloads.ts";

export const studyPage: PageKind = { id: "study", addresses, render };

/** An older reading has its words on its own page. */
const mostReadings = 100;

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/study/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const t = translator(page, library.site);
  return (
    <StudyLayout
      context={context}
      address={address}
      t={t}
      data={urls.href(studyDataPath(page))}
      glossary={{ href: urls.glossary(page), count: t("count.entries", { n: library.entries.size }) }}
      directions={directions(context, page, t)}
      readings={readings(context, page, t)}
      older={
        library.readings.size > mostReadings
          ? { href: urls.readings(page), text: t("study.readings.older", { n: library.readings.size - mostReadings }) }
          : undefined
      }
      downloads={downloadsOf(context, page, t)}
    />
  );
}

/** What cards ask: the meaning of a name, and each name in each other language. */
function directions(context: SiteContext, page: Language, t: Translate): ReviewDirection[] {
  const languages = languagesFrom(context, page);
  const pairs = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => ({ from, to })));
  const name = (language: Language) => languageName(language, page);
  return [
    { id: "meaning", label: t("study.direction.meaning"), question: t("study.question.meaning") },
    ...pairs.map(({ from, to }) => ({
      id: `${from}>${to}`,
      label: t("study.direction.pair", { from: name(from), to: name(to) }),
      question: t("study.question.pair", { language: name(to) }),
    })),
  ];
}

function readings(context: SiteContext, page: Language, t: Translate): StudyReading[] {
  const newest = newestFirst(context.library).slice(0, mostReadings);
  return newest.flatMap((reading) => {
    const [title, ...others] = readingTitles(context, page, reading);
    if (title === undefined) return [];
    return [
      {
        slug: reading.slug,
        href: context.urls.reading(page, reading.slug),
        title,
        others,
        downloads: downloadsOf(context, page, t, reading.slug),
      },
    ];
  });
}
