// An Atom feed of the readings for each language.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../derive/localised.ts";
import { newestFirst } from "../derive/newest-first.ts";
import type { Language, Reading } from "../model.ts";
import type { SiteContext, SiteFileKind } from "../site-context.ts";
import { rfc3339 } from "./dates.ts";
import { licenceUrl } from "./licences.ts";
import { nameUuid } from "./name-uuid.ts";
import { xmlFile } from "./xml.ts";

const entriesPerFeed = 50;
/** What a feed without a dated reading says, since the format asks for a date. */
const beforeAll = "1970-01-01T00:00:00Z";

/** @see RFC 4287 */
export const feed: SiteFileKind = {
  id: "feed",
  files: (context) =>
    context.library.languages.map((language) => ({
      path: `data/feed.${language}.xml`,
      contents: xmlFile(feedElement(context, language)),
    })),
};

function feedElement(context: SiteContext, language: Language): Element {
  const { library, urls, assets } = context;
  const { site } = library;
  const words = (values: typeof site.title) => localised(values, language, site.languages)?.value ?? "";
  const readings = newestFirst(library)
    .filter((reading) => !reading.draft)
    .slice(0, entriesPerFeed);
  const self = urls.absolute(urls.feed(language));
  const icon = assets.icons["icon-192.png"];
  return x(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
    x("id", lastingId(context, urls.feed(language))),
    x("title", words(site.title)),
    x("subtitle", words(site.description)),
    x("updated", rfc3339(readings[0]?.published ?? "") ?? beforeAll),
    x("author", [x("name", words(site.title))]),
    x("link", { rel: "self", type: "application/atom+xml", href: self }),
    x("link", { rel: "alternate", type: "text/html", href: urls.absolute(urls.home(language)) }),
    x("rights", site.licence),
    x("generator", "Hashiya"),
    icon === undefined ? [] : [x("icon", urls.absolute(urls.href(icon)))],
    readings.map((reading) => entryElement(context, language, reading)),
  );
}

function entryElement(context: SiteContext, language: Language, reading: Reading): Element {
  const { library, urls } = context;
  const shown = localised(reading.versions, language, [reading.original]);
  const href = (of: Language) => urls.absolute(urls.reading(of, reading.slug));
  const date = rfc3339(reading.published) ?? beforeAll;
  const licence = licenceUrl(reading.licence);
  const link = (rel: string, to: Language) => x("link", { rel, type: "text/html", hreflang: to, href: href(to) });
  const others = library.languages.filter((other) => other !== language && reading.versions[other] !== undefined);
  return x(
    "entry",
    { "xml:lang": shown?.language ?? language },
    x("id", lastingId(context, urls.reading(language, reading.slug))),
    x("title", shown?.value.title ?? reading.slug),
    link("alternate", language),
    others.map((other) => link("alternate", other)),
    licence === undefined ? [] : [x("link", { rel: "license", href: licence })],
    x("published", date),
    x("updated", date),
    (reading.authors[shown?.language ?? reading.original] ?? []).map((author) => x("author", [x("name", author)])),
    x("summary", shown?.value.summary ?? ""),
    reading.tags.map((tag) => {
      const label = library.site.tags[tag];
      const name = label === undefined ? undefined : localised(label, language, library.languages)?.value;
      return x("category", { term: tag, label: name ?? tag });
    }),
  );
}

/** The page's address; where the site has none yet, a URN made of its path. */
function lastingId({ library, urls }: SiteContext, href: string): string {
  if (library.site.url !== "") return urls.absolute(href);
  return `urn:uuid:${nameUuid(`hashiya ${href}`)}`;
}
