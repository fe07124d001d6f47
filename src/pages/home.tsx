// The home pages.
import type { VNode } from "preact";
import { HomeLayout, type HomeLayoutProps, type WayIn } from "#includes/layouts/home.tsx";
import { assignmentsOn } from "../derive/assignments-on.ts";
import { fingerprint } from "../derive/fingerprint.ts";
import { newestFirst } from "../derive/newest-first.ts";
import { readingMinutes } from "../derive/reading-time.ts";
import { specimenIn } from "../derive/specimen.ts";
import { entryTypeById } from "../entry-types/index.ts";
import { glossaryMap } from "../figures/map/map.tsx";
import { homeSheet, narrowHomeSheet } from "../figures/map/sheets.ts";
import type { Entry, Language, Library, Reading } from "../model.ts";
import { madeOfFigures } from "../publish/made-of.ts";
import { readingTextsPath } from "../publish/reading-texts.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { wordsOf } from "./entry-names.ts";
import { levelName, listedReadings } from "./listed-readings.ts";
import { renderMarkup } from "./markup.ts";
import { levelsIn } from "./reading-shelves.ts";
import { readingTitles } from "./reading-titles.ts";
import { figureSetting } from "./shown-figure.ts";

export const homePage: PageKind = { id: "home", addresses, render, madeOf };

const latestCount = 6;
const specimenNotes = 4;
/** Of readings where one may go on; that of an older one is fetched when it is needed. */
const mostTitles = 100;

function* addresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) yield { path: `/${language}/`, language, subject: "" };
}

function madeOf(library: Library, { language }: PageAddress): string {
  const readings = newestFirst(library);
  const found = specimenIn(library, language);
  return fingerprint([
    madeOfFigures(library),
    readings.slice(0, latestCount).map((latest) => [listed(latest), assignmentsOn(library, latest).map(fingerprint)]),
    [found?.reading.slug, found?.block.id, found?.block.html, found?.entries.map(({ id }) => id)],
    easiest(library, readings)?.slug,
    readings.slice(0, mostTitles).map(numberedRows),
    library.assignments.size,
    levelsIn(library).map(({ level, readings: ofLevel }) => [level, ofLevel.length]),
  ]);
}

/** What the line of a reading says besides its titles. */
const listed = ({ level, tags, versions }: Reading) => [
  level,
  tags,
  Object.values(versions).map(({ language, summary, words }) => [language, summary, readingMinutes(language, words)]),
];

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { site } = library;
  const page = address.language;
  const t = translator(page, site);
  const readings = newestFirst(library);
  return (
    <HomeLayout
      context={context}
      address={address}
      t={t}
      title={site.title[page] ?? ""}
      description={site.description[page] ?? ""}
      specimen={specimen(context, page)}
      students={students(context, page, t, readings)}
      teachers={teachers(context, page, t)}
      map={homeMap(context, page)}
      readings={listedReadings(context, page, t, readings.slice(0, latestCount))}
      titles={titles(context, page, readings.slice(0, mostTitles))}
      older={
        readings.length > mostTitles
          ? { texts: urls.href(readingTextsPath("{slug}")), reading: urls.reading(page, "{slug}") }
          : undefined
      }
    />
  );
}

function homeMap(context: SiteContext, page: Language): HomeLayoutProps["map"] {
  const made = glossaryMap(figureSetting(context, page), { wide: homeSheet, narrow: narrowHomeSheet });
  return made === undefined ? undefined : { ...made, href: context.urls.figure(page, "map") };
}

function specimen(context: SiteContext, page: Language): HomeLayoutProps["specimen"] {
  const found = specimenIn(context.library, page);
  if (found === undefined) return undefined;
  const { reading, version, block, entries } = found;
  const excerptOf = context.urls.reading(page, reading.slug);
  return {
    language: page,
    html: renderMarkup(block.html, { context, page, excerptOf }),
    labels: entries.slice(0, specimenNotes).map((entry) => specimenLabel(context, page, entry)),
    source: {
      href: context.urls.reading(page, reading.slug, block.id),
      title: { language: page, text: version.title },
    },
  };
}

function specimenLabel(context: SiteContext, page: Language, entry: Entry) {
  const [label, other] = wordsOf(context, page, entry.label);
  const detail = entry.kind === undefined ? undefined : entryTypeById.get(entry.type)?.kinds[entry.kind]?.[page];
  return { entry: entry.id, type: entry.type, label: label?.text ?? entry.id, detail, other };
}

function students(context: SiteContext, page: Language, t: Translate, readings: readonly Reading[]): WayIn[] {
  const { urls } = context;
  const first = easiest(context.library, readings);
  const title = first === undefined ? undefined : readingTitles(context, page, first)[0]?.text;
  return [
    ...(first === undefined || title === undefined
      ? []
      : [{ href: urls.reading(page, first.slug), text: t("home.students.start", { title }) }]),
    ...assignmentsWay(context, page, t, "home.students.assignments"),
    {
      href: urls.glossary(page),
      text: t("home.students.glossary"),
      note: t("count.entries", { n: context.library.entries.size }),
    },
    { href: urls.search(page), text: t("home.students.search") },
  ];
}

function assignmentsWay(
  { library, urls }: SiteContext,
  page: Language,
  t: Translate,
  key: "home.students.assignments" | "home.teachers.assignments",
): WayIn[] {
  const { size } = library.assignments;
  return size === 0 ? [] : [{ href: urls.assignments(page), text: t(key), note: t("count.assignments", { n: size }) }];
}

/** The shortest reading of the lowest level: the same one on the home page of every language. */
function easiest(library: Library, readings: readonly Reading[]): Reading | undefined {
  const levels = levelsIn(library).map(({ level }) => level);
  const rank = ({ level = "" }: Reading) => (levels.includes(level) ? levels.indexOf(level) : levels.length);
  const words = ({ versions, original }: Reading) => versions[original]?.words ?? 0;
  return [...readings].sort((one, other) => rank(one) - rank(other) || words(one) - words(other))[0];
}

function teachers(context: SiteContext, page: Language, t: Translate): WayIn[] {
  const { library, urls } = context;
  const guide = library.pages.has("teachers")
    ? [{ href: urls.page(page, "teachers"), text: t("home.teachers.guide") }]
    : [];
  const levels = levelsIn(library).map(({ level, readings }) => ({
    href: urls.readingsByLevel(page, level),
    text: t("home.teachers.level", { level: levelName(t, level) }),
    note: t("count.readings", { n: readings.length }),
  }));
  const print = { href: urls.readings(page), text: t("home.teachers.print"), note: t("home.teachers.print.note") };
  const make = { href: `${urls.teach(page)}#make`, text: t("teach.make") };
  const marks = { href: `${urls.teach(page)}#marks`, text: t("home.teachers.answers") };
  return [...guide, ...levels, ...assignmentsWay(context, page, t, "home.teachers.assignments"), make, marks, print];
}

function titles(context: SiteContext, page: Language, readings: readonly Reading[]): HomeLayoutProps["titles"] {
  return Object.fromEntries(
    readings.map((reading) => {
      const title = readingTitles(context, page, reading)[0]?.text ?? reading.slug;
      return [reading.slug, [context.urls.reading(page, reading.slug), title, numberedRows(reading)] as const];
    }),
  );
}

const numberedRows = ({ rows }: Reading): number => rows.filter(({ number }) => number > 0).length;
