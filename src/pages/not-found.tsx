// The page for addresses that lead nowhere.
import type { VNode } from "preact";
import { type KnownPage, NotFoundLayout } from "#includes/layouts/not-found.tsx";
import { newestFirst } from "../derive/newest-first.ts";
import type { Entry, Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import { readingTitles } from "./reading-titles.ts";

export const notFoundPage: PageKind = { id: "not-found", addresses, render };

/** Of more pages than these the list of names would weigh more than the search that it saves. */
const most = { readings: 150, entries: 250 };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  const [language] = languages;
  if (language !== undefined) yield { path: "/404.html", language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { site } = context.library;
  const t = translator(address.language, site);
  const languages = languagesFrom(context, address.language);
  return (
    <NotFoundLayout
      context={context}
      address={address}
      title={t("notFound.title")}
      description={t("notFound.lede")}
      parts={languages.map((language) => ({ language, t: translator(language, site) }))}
      known={Object.fromEntries(languages.map((language) => [language, knownPages(context, language)]))}
    />
  );
}

function knownPages(context: SiteContext, language: Language): KnownPage[] {
  const { library, urls } = context;
  const readings = newestFirst(library)
    .slice(0, most.readings)
    .map((reading): KnownPage => {
      const title = readingTitles(context, language, reading)[0]?.text ?? reading.slug;
      return [urls.reading(language, reading.slug), title, reading.slug];
    });
  const entries = mostMentioned(library)
    .slice(0, most.entries)
    .map((entry): KnownPage => [urls.entry(language, entry.id), entry.label[language] ?? entry.id, entry.id]);
  return [...readings, ...entries];
}

/** The entries of a site, those that its texts mention most first. */
function mostMentioned({ entries, mentionsOf }: Library): Entry[] {
  const mentions = ({ id }: Entry) => mentionsOf.get(id)?.length ?? 0;
  return [...entries.values()].sort((one, other) => mentions(other) - mentions(one));
}
