// The pages of the readings.
import type { VNode } from "preact";
import { ReadingLayout, type ReadingLayoutProps } from "#includes/layouts/reading.tsx";
import { shownVersions } from "../derive/alignment-view.ts";
import { assignmentsOn } from "../derive/assignments-on.ts";
import { standingCounts } from "../derive/claims.ts";
import { defaultDensity } from "../derive/density.ts";
import { newestFirst, placeInOrder } from "../derive/newest-first.ts";
import { readingGlossary } from "../derive/reading-glossary.ts";
import { epub } from "../exports/epub.ts";
import { readingPaths } from "../exports/exported-files.ts";
import type { Language, Library, Reading } from "../model.ts";
import { licenceUrl } from "../publish/licences.ts";
import { madeOfReadingPage } from "../publish/made-of.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, translator } from "../strings/index.ts";
import { assignmentsInOrder, listedAssignments } from "./assignment-facts.ts";
import { namesFirst } from "./names-first.ts";
import { offlineOffer } from "./offline-offer.ts";
import { citationOf } from "./reading-citation.ts";
import { readingClaims } from "./reading-claims.ts";
import { appendixNumbers, entryCards, whoEntries } from "./reading-entries.ts";
import { readingFacts } from "./reading-facts.tsx";
import { shownReadingMap } from "./reading-map.ts";
import { readingMasthead } from "./reading-masthead.ts";
import { readingRows } from "./reading-rows.ts";
import { readingTitles } from "./reading-titles.ts";
import { downloadsOf } from "./study-downloads.ts";

export const readingPage: PageKind = {
  id: "reading",
  addresses,
  render,
  madeOf: (library, { subject }) => madeOfReadingPage(library, subject),
};

function* addresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const slug of library.readings.keys())
      yield { path: `/${language}/readings/${slug}/`, language, subject: slug };
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const reading = library.readings.get(address.subject);
  const versions = reading === undefined ? [] : shownVersions(reading, page, library.languages);
  const version = versions[0];
  if (reading === undefined || version === undefined) throw new Error(`No reading «${address.subject}»`);
  const t = translator(page, library.site);
  const glossary = readingGlossary(library, reading, version.language);
  const setting = { context, page, t, reading, version };
  const citation = citationOf(context, translator(version.language, library.site), reading, version);
  return (
    <ReadingLayout
      context={context}
      address={address}
      t={t}
      slug={reading.slug}
      title={version.title}
      description={version.summary}
      hasMarks={versions.some((shown) => shown.vocalised)}
      masthead={{
        ...readingMasthead(setting),
        names: namesFirst(setting, glossary),
        facts: readingFacts(setting, glossary.length),
      }}
      bar={{
        versions: versions.map(({ language }) => ({ language, name: languageName(language, page) })),
        density: defaultDensity(version),
        standings: standingCounts(version.claims).map(({ standing }) => standing),
      }}
      rows={readingRows({ ...setting, versions, numbers: appendixNumbers(setting, glossary) })}
      who={whoEntries(setting, glossary)}
      map={shownReadingMap(context, page, reading)}
      says={readingClaims(setting)}
      cards={entryCards(setting, glossary)}
      downloads={downloadsOf(context, page, t, reading.slug)}
      offline={offlineOffer(context, page, `readings/${reading.slug}`)}
      assignments={listedAssignments(context, page, t, assignmentsInOrder(assignmentsOn(library, reading)))}
      colophon={{
        source: sourceOf(reading, version.language),
        licence: licenceOf(reading.licence),
        citation,
        book: readingPaths(epub, library, reading.slug).map(urls.href)[0],
      }}
      pager={pagerOf(context, page, reading)}
      blockCitation={citation.ofBlock}
      url={urls.absolute(urls.reading(page, reading.slug))}
    />
  );
}

/** A source is told in the language of the version, or as the original tells it. */
function sourceOf({ source: sources, original }: Reading, shown: Language): ReadingLayoutProps["colophon"]["source"] {
  const source = sources[shown];
  if (source === undefined) return undefined;
  const language = source === sources[original] ? original : shown;
  const words = (text: string | undefined) => (text === undefined ? undefined : { language, text });
  return { title: words(source.title ?? source.publisher), url: source.url, note: words(source.note) };
}

/** "CC-BY-4.0" is read as "CC BY 4.0". */
function licenceOf(licence: string) {
  return { name: licence.replace(/^CC-([A-Z-]+)-(\d)/, "CC $1 $2"), url: licenceUrl(licence) };
}

function pagerOf(context: SiteContext, page: Language, reading: Reading): ReadingLayoutProps["pager"] {
  const readings = newestFirst(context.library);
  const index = placeInOrder(context.library).get(reading.slug) ?? 0;
  const link = (other: Reading | undefined) => {
    const title = other === undefined ? undefined : readingTitles(context, page, other)[0];
    return other === undefined || title === undefined
      ? undefined
      : { href: context.urls.reading(page, other.slug), title };
  };
  return { previous: link(readings[index - 1]), next: link(readings[index + 1]) };
}
