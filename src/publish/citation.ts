// The tags by which Zotero and other reference managers read a reading (Highwire Press).
import { localised } from "../derive/localised.ts";
import type { Language, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { HeadMeta } from "./page-head.ts";

/**
 * The version that the page in `language` shows, as Highwire tags, and its OpenGraph facts.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
export function citationMeta(
  { library, urls }: SiteContext,
  language: Language,
  reading: Reading,
): readonly HeadMeta[] {
  const version = localised(reading.versions, language, [reading.original])?.value;
  if (version === undefined) return [];
  const authors = reading.authors[version.language] ?? [];
  const url = urls.absolute(urls.reading(version.language, reading.slug));
  const journal = localised(library.site.title, version.language, library.languages)?.value ?? "";
  const address =
    library.site.url === ""
      ? []
      : ([
          ["citation_public_url", url],
          ["citation_fulltext_html_url", url],
        ] as const);
  const keywords = reading.tags.flatMap((tag) => library.site.tags[tag]?.[version.language] ?? []);
  const tags: readonly (readonly [name: string, content: string])[] = [
    ["citation_title", version.title],
    ...authors.map((author) => ["citation_author", author] as const),
    ["citation_publication_date", reading.published.replaceAll("-", "/")],
    ["citation_journal_title", journal],
    ["citation_language", version.language],
    ["citation_abstract", version.summary],
    ...keywords.map((keyword) => ["citation_keywords", keyword] as const),
    ...address,
  ];
  return [
    ...tags.map(([name, content]) => ({ name, content })),
    { property: "article:published_time", content: reading.published },
    ...authors.map((author) => ({ property: "article:author", content: author })),
    ...keywords.map((keyword) => ({ property: "article:tag", content: keyword })),
  ];
}
