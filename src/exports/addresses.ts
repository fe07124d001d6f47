// The names by which exports call the site's things: addresses of the published site.
import type { EntryType } from "../entry-types/index.ts";
import type { Language, Library } from "../model.ts";
import { entryId, glossaryId } from "../publish/linked-data/identifiers.ts";
import { createUrls, type Urls } from "../urls.ts";

/** Stands for the origin of a site that has none yet: formats ask for absolute addresses (RFC 6761, section 6.4). */
const noOrigin = "https://unpublished.invalid";

export interface ExportAddresses {
  readonly urls: Urls;
  /** The concept itself, not a page about it: the same name as in the page's own linked data. */
  entry(id: string): string;
  glossary(): string;
  type(type: EntryType): string;
  kind(type: EntryType, kind: string): string;
  entryPage(language: Language, id: string): string;
  readingPage(language: Language, slug: string, fragment?: string): string;
  /** A file by its path below the site's root. */
  file(path: string): string;
}

export function addressesOf({ site, languages }: Pick<Library, "site" | "languages">): ExportAddresses {
  const origin = site.url === "" ? noOrigin : site.url;
  const urls = createUrls(new URL(origin).pathname, origin);
  const [first = ""] = languages;
  const type = ({ folder }: EntryType) => `${urls.absolute(urls.glossaryType(first, folder))}#type`;
  return {
    urls,
    entry: (id) => entryId(urls, first, id),
    glossary: () => glossaryId(urls, first),
    type,
    kind: (of, kind) => `${type(of)}-${kind}`,
    entryPage: (language, id) => urls.absolute(urls.entry(language, id)),
    readingPage: (language, slug, fragment) => urls.absolute(urls.reading(language, slug, fragment)),
    file: (path) => urls.absolute(urls.href(path)),
  };
}
