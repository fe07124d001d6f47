// A version of a reading as a schema.org Article.
import { localised } from "../../derive/localised.ts";
import type { Language, Library, Reading, ReadingSource, Version } from "../../model.ts";
import type { SiteContext } from "../../site-context.ts";
import { licenceUrl } from "../licences.ts";
import type { Json } from "../script-json.ts";
import { socialPicturePath } from "../social-picture/path.ts";
import { entryReference } from "./entry.ts";
import { readingId, schemaContext, websiteId } from "./identifiers.ts";

/** Entries that a reading is about, rather than one it only mentions: the most mentioned. */
const subjectCount = 3;

/**
 * The Article of the version that the page in `language` shows.
 * @see https://schema.org/Article
 */
export function readingData(context: SiteContext, language: Language, reading: Reading): Json | undefined {
  const { library, urls } = context;
  const version = localised(reading.versions, language, [reading.original])?.value;
  if (version === undefined) return undefined;
  const entries = entriesByFrequency(version, library).map((entry) => entryReference(context, language, entry));
  const url = urls.absolute(urls.reading(version.language, reading.slug));
  return {
    "@context": schemaContext,
    "@type": "Article",
    "@id": readingId(urls, version.language, reading.slug),
    url,
    mainEntityOfPage: url,
    headline: version.title,
    description: version.summary,
    inLanguage: version.language,
    datePublished: reading.published,
    author: (reading.authors[version.language] ?? []).map((name) => author(name, library)),
    publisher: publisher(context, language),
    isPartOf: { "@type": "WebSite", "@id": websiteId(urls, language) },
    isBasedOn: source(reading.source[version.language]),
    license: licenceUrl(reading.licence),
    educationalLevel: reading.level,
    wordCount: version.words,
    image: urls.absolute(urls.href(socialPicturePath(library.site, language, reading.slug))),
    ...translation(context, reading, version),
    about: entries.slice(0, subjectCount),
    mentions: entries.slice(subjectCount),
  };
}

function translation({ urls }: SiteContext, reading: Reading, version: Version): { readonly [key: string]: Json } {
  const reference = (language: Language) => ({
    "@type": "Article",
    "@id": readingId(urls, language, reading.slug),
    inLanguage: language,
  });
  if (version.language !== reading.original) {
    const translator = version.translators.map((name) => ({ "@type": "Person", name }));
    return { translationOfWork: reference(reading.original), ...(translator.length > 0 && { translator }) };
  }
  const others = Object.keys(reading.versions).filter((language) => language !== reading.original);
  return others.length === 0 ? {} : { workTranslation: others.map(reference) };
}

/** The entries of a version, the most mentioned first, in the order of the text where two are equal. */
function entriesByFrequency(version: Version, library: Library) {
  const countOf = new Map<string, number>();
  for (const { entry } of version.mentions) countOf.set(entry, (countOf.get(entry) ?? 0) + 1);
  return [...countOf].sort(([, one], [, two]) => two - one).flatMap(([id]) => library.entries.get(id) ?? []);
}

/** An author that bears the site's own name is the site. */
function author(name: string, library: Library): Json {
  const isSite = Object.values(library.site.title).includes(name);
  return { "@type": isSite ? "Organization" : "Person", name };
}

function publisher({ library, urls }: SiteContext, language: Language): Json {
  const name = localised(library.site.title, language, library.languages)?.value;
  return { "@type": "Organization", name, url: urls.absolute(urls.home(language)) };
}

function source(origin: ReadingSource | undefined): Json | undefined {
  if (origin?.title === undefined && origin?.url === undefined) return undefined;
  return {
    "@type": "CreativeWork",
    name: origin.title,
    url: origin.url,
    publisher: origin.publisher === undefined ? undefined : { "@type": "Organization", name: origin.publisher },
  };
}
