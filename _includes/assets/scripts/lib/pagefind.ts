// The search index as Pagefind publishes it: one bundle a language under `/pagefind/<language>/`, loaded when asked for.
import "./trusted-types.ts";
import { isRecord } from "./store.ts";

/** A place of an indexed page with an id; `location` counts the words before it. */
export interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly location: number;
}

/** An indexed page, with the places where a query matched. */
export interface Fragment {
  readonly url: string;
  /** Its words, parted by spaces. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly anchors: readonly Anchor[];
  readonly weighted_locations: readonly { readonly balanced_score: number; readonly location: number }[];
}

export interface Match {
  readonly score: number;
  /** Where its text matches, in words; empty when only its title or other meta does. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

export interface Matches {
  readonly results: readonly Match[];
  /** For each filter and value the number of pages that match the words, whatever the filters. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A language's bundle. */
export interface Bundle {
  init(): Promise<void>;
  search(words: string, options: { readonly filters: object }): Promise<Matches>;
}

/** The bundles of a site. */
export interface SearchIndex {
  /** Fetches a language's bundle, once; rejects where the site was built without an index. */
  bundle(language: string): Promise<Bundle>;
}

/** @param searchPage address of the search page of any language, `/course/ar/search/` */
export function searchIndex(searchPage: string): SearchIndex {
  const opened = new Map<string, Promise<Bundle>>();
  return {
    bundle(language) {
      const known = opened.get(language);
      if (known) return known;
      const url = new URL(`../../pagefind/${language}/pagefind.js`, new URL(searchPage, location.href));
      const opening = openBundle(url.href);
      opened.set(language, opening);
      opening.catch(() => opened.delete(language));
      return opening;
    },
  };
}

async function openBundle(url: string): Promise<Bundle> {
  const bundle: unknown = await import(url);
  if (!isBundle(bundle)) throw new TypeError(`No search index at ${url}`);
  await bundle.init();
  return bundle;
}

function isBundle(value: unknown): value is Bundle {
  return isRecord(value) && typeof value.init === "function" && typeof value.search === "function";
}
