// The page for addresses that lead nowhere.
import type { VNode } from "preact";
import { type KnownPage, NotFoundLayout } from "#includes/layouts/not-found.tsx";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import { readingTitles } from "./reading-titles.ts";

export const notFoundPage: PageKind = { id: "not-found", addresses, render };

/** Beyond this many entries the list of names would weigh more than the search it saves. */
const mostKnown = 1000;

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
  const readings = [...library.readings.values()].map((reading): KnownPage => {
    const title = readingTitles(context, language, reading)[0]?.text ?? reading.slug;
    return [urls.reading(language, reading.slug), title, reading.slug];
  });
  const entries = [...library.entries.values()].map(
    (entry): KnownPage => [urls.entry(language, entry.id), entry.label[language] ?? entry.id, entry.id],
  );
  return [...readings, ...entries].slice(0, mostKnown);
}
