// What the search page and quick search ask: the bundles of the site and the names that go with them.
import { bundleSessions } from "./bundle-session.ts";
import { siteLanguages } from "./languages.ts";
import { nameBook } from "./name-book.ts";
import { searchIndex } from "./pagefind.ts";
import type { Searched } from "./query.ts";

/** @param searchPage address of the search page of any language, `/course/ar/search/` */
export function searchedSite(searchPage: string): Searched {
  const book = nameBook(searchPage);
  return { session: bundleSessions(searchIndex(searchPage, siteLanguages()), book), book };
}

/** Fetches the bundle of the reader's own language ahead of the query; a failure is told when the query needs it. */
export function prepare({ session }: Searched): void {
  for (const language of siteLanguages().slice(0, 1)) session(language).catch(() => {});
}
