// Every path and address of the site is built here.
import type { Language } from "./model.ts";

/** Under which name the further pages of a list stand below its first: `…/page/2/`, `…/mentions/2/`. */
export type PartFolder = "page" | "mentions" | "relations";

/**
 * The addresses of a site published below `prefix`. All but `absolute` give root-relative values for `href` and
 * `src`, prefix included; `path` gives a page's path without it.
 */
export interface Urls {
  /** Path below which the site is published: begins and ends with a slash, "/" or "/course/". */
  readonly prefix: string;
  /** A site path ("/ar/search/") as an href. */
  href(path: string): string;
  /** An href made by these functions, with the origin of the published site; the href itself when none is set. */
  absolute(href: string): string;
  home(language: Language): string;
  readings(language: Language): string;
  readingsByTag(language: Language, tag: string): string;
  readingsByLevel(language: Language, level: string): string;
  reading(language: Language, slug: string, fragment?: string): string;
  glossary(language: Language): string;
  /** The index in the alphabet of another language than the page's. */
  glossaryAlphabet(language: Language, alphabet: Language): string;
  glossaryType(language: Language, typeFolder: string): string;
  /** A page of a glossary index that is split by letter; `index` is the index's own href. */
  glossaryLetters(index: string, page: number): string;
  entry(language: Language, id: string, fragment?: string): string;
  /** A page of a list that has several; `list` is the list's own href, which is that of its first page. */
  part(list: string, folder: PartFolder, part: number): string;
  page(language: Language, slug: string): string;
  assignments(language: Language): string;
  assignment(language: Language, slug: string, fragment?: string): string;
  /** An assignment on paper. */
  worksheet(language: Language, slug: string): string;
  teach(language: Language): string;
  /** What the teachers' page makes assignments from. */
  teachData(): string;
  search(language: Language, query?: string): string;
  study(language: Language, fragment?: string): string;
  /** A figure of the whole glossary. */
  figure(language: Language, id: string): string;
  /** The map, narrowed to a reading where there is a script. */
  mapOfReading(language: Language, slug: string): string;
  downloads(language: Language): string;
  /** What is kept on this device, and what a reader without a network sees in place of a page that is not. */
  offline(language: Language): string;
  feed(language: Language): string;
}

/**
 * @param pathPrefix path of the site on its host, "" or "/" for the root, "course" or "/course/" for a sub-folder
 * @param siteUrl origin (and path) of the published site, "" when it is not known
 */
export function createUrls(pathPrefix: string, siteUrl: string): Urls {
  const trimmed = pathPrefix.replace(/^\/+|\/+$/g, "");
  const prefix = trimmed === "" ? "/" : `/${trimmed}/`;
  const origin = siteUrl === "" ? "" : new URL(siteUrl).origin;
  const href = (path: string) => prefix + path.replace(/^\/+/, "");
  const below = (language: Language, path: string, fragment?: string) =>
    href(`${language}/${path}`) + (fragment === undefined || fragment === "" ? "" : `#${fragment}`);
  return {
    prefix,
    href,
    absolute: (value) => (origin === "" ? value : origin + value),
    home: (language) => below(language, ""),
    readings: (language) => below(language, "readings/"),
    readingsByTag: (language, tag) => below(language, `readings/tag/${tag}/`),
    readingsByLevel: (language, level) => below(language, `readings/level/${level}/`),
    reading: (language, slug, fragment) => below(language, `readings/${slug}/`, fragment),
    glossary: (language) => below(language, "glossary/"),
    glossaryAlphabet: (language, alphabet) => below(language, `glossary/alphabet/${alphabet}/`),
    glossaryType: (language, typeFolder) => below(language, `glossary/${typeFolder}/`),
    glossaryLetters: (index, page) => `${index}letter/${page}/`,
    part: (list, folder, part) => (part === 1 ? list : `${list}${folder}/${part}/`),
    entry: (language, id, fragment) => below(language, `glossary/${id}/`, fragment),
    page: (language, slug) => below(language, `pages/${slug}/`),
    assignments: (language) => below(language, "assignments/"),
    assignment: (language, slug, fragment) => below(language, `assignments/${slug}/`, fragment),
    worksheet: (language, slug) => below(language, `assignments/${slug}/print/`),
    teach: (language) => below(language, "teach/"),
    teachData: () => href("data/teach.json"),
    search: (language, query) =>
      below(language, "search/") + (query === undefined ? "" : `?q=${encodeURIComponent(query)}`),
    figure: (language, id) => below(language, `${id}/`),
    mapOfReading: (language, slug) => below(language, `map/?reading=${slug}`),
    downloads: (language) => below(language, "downloads/"),
    study: (language, fragment) => below(language, "study/", fragment),
    offline: (language) => below(language, "offline/"),
    feed: (language) => href(`data/feed.${language}.xml`),
  };
}
