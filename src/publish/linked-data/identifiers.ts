// The names by which the site's things call one another in linked data.
import type { Language } from "../../model.ts";
import type { Urls } from "../../urls.ts";

export const schemaContext = "https://schema.org";

export const readingId = (urls: Urls, language: Language, slug: string) =>
  urls.absolute(urls.reading(language, slug, "reading"));

export const entryId = (urls: Urls, language: Language, id: string) => urls.absolute(urls.entry(language, id, "entry"));

export const glossaryId = (urls: Urls, language: Language) => `${urls.absolute(urls.glossary(language))}#glossary`;

export const websiteId = (urls: Urls, language: Language) => `${urls.absolute(urls.home(language))}#website`;
