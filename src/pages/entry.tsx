// The pages of the entries.
import type { VNode } from "preact";
import { EntryLayout } from "#includes/layouts/entry.tsx";
import type { TogetherProps } from "#includes/parts/together.tsx";
import { coMentioned } from "../derive/co-mentioned.ts";
import { dateIn } from "../derive/dates.ts";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import type { Entry, Language } from "../model.ts";
import { madeOfEntry } from "../publish/made-of.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { type Translate, translator } from "../strings/index.ts";
import { entryConcordance } from "./entry-concordance.ts";
import { entryFacts } from "./entry-facts.ts";
import { entryAddresses, entryTrail } from "./entry-head.ts";
import { entryName, languagesFrom, wordsFor, wordsOf } from "./entry-names.ts";
import { entryNetwork } from "./entry-network.ts";
import { entryRelations } from "./entry-relations.ts";
import { renderMarkup } from "./markup.ts";
import { placeMap } from "./place-map.ts";
import { readingTitles } from "./reading-titles.ts";

export const entryPage: PageKind = {
  id: "entry",
  addresses: entryAddresses,
  render,
  madeOf: (library, { subject, language }) => madeOfEntry(library, subject, language),
};

/** The others are named among the mentions. */
const mostReadings = 30;

function render(context: SiteContext, address: PageAddress): VNode {
  const { library } = context;
  const page = address.language;
  const entry = library.entries.get(address.subject);
  if (entry === undefined) throw new Error(`No entry «${address.subject}»`);
  const t = translator(page, library.site);
  const labels = wordsOf(context, page, entry.label);
  return (
    <EntryLayout
      context={context}
      address={address}
      t={t}
      title={labels[0]?.text ?? entry.id}
      description={wordsFor(context, page, entry.definition).text}
      {...entryTrail(context, page, t, entry)}
      labels={labels}
      definitions={wordsOf(context, page, entry.definition)}
      texts={texts(context, page, entry)}
      transliteration={entry.transliteration}
      note={entry.note === undefined ? undefined : wordsFor(context, page, entry.note)}
      map={placeMap(context, page, t, entry)}
      facts={entryFacts(context, page, t, entry)}
      concordance={entryConcordance(context, page, t, entry)}
      relations={entryRelations(context, page, t, entry)}
      network={entryNetwork(context, page, t, entry)}
      together={together(context, page, t, entry)}
      sources={entry.sources.map((source) => ({
        source,
        written: source.date === undefined ? undefined : dateIn(library.site, page, source.date),
      }))}
    />
  );
}

function texts(context: SiteContext, page: Language, entry: Entry) {
  return languagesFrom(context, page).flatMap((language) => {
    const body = entry.body[language];
    return body === undefined ? [] : [{ language, html: renderMarkup(body, { context, page, version: language }) }];
  });
}

function together(
  context: SiteContext,
  page: Language,
  t: Translate,
  entry: Entry,
): Pick<TogetherProps, "readings" | "more" | "entries"> {
  const { library, urls } = context;
  const readings = mentioningReadings(library, entry.id);
  const more = readings.length - mostReadings;
  return {
    readings: readings.slice(0, mostReadings).map(({ reading, occurrences }) => ({
      href: urls.reading(page, reading.slug),
      titles: readingTitles(context, page, reading),
      count: t("count.mentions", { n: occurrences.length }),
    })),
    more: more > 0 ? { href: "#concordance", text: t("entry.readings.more", { n: more }) } : undefined,
    entries: coMentioned(library, entry.id).map(({ entry: other, rows }) => ({
      name: entryName(context, page, other),
      count: t("entry.paragraphs", { n: rows }),
    })),
  };
}
