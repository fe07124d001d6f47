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
  /** Names the page within its bundle. */
  readonly id: string;
  /** Where its text matches, in words; empty when only what is kept beside the text does. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

export interface Matches {
  readonly results: readonly Match[];
  /** For each filter and value the number of pages that match the words, whatever the filters. */
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A language's bundle. Words in quotation marks must be there as they are; `null` asks for all pages of the filters. */
export interface Bundle {
  search(words: string | null, options: { readonly filters: object }): Promise<Matches>;
}

/** The bundles of a site. */
export interface SearchIndex {
  /** Fetches a language's bundle, once; rejects where the site was built without an index. */
  bundle(language: string): Promise<Bundle>;
}

/** Pagefind's own script: it makes the bundle of any folder. */
interface Engine {
  createInstance(options: {
    readonly basePath: string;
    readonly noWorker: boolean;
  }): Bundle & { init(): Promise<void> };
}

/** @param searchPage address of the search page of any language, `/course/ar/search/` */
export function searchIndex(searchPage: string): SearchIndex {
  const opened = new Map<string, Promise<Bundle>>();
  return {
    bundle(language) {
      const known = opened.get(language);
      if (known) return known;
      const folder = new URL(`../../pagefind/${language}/`, new URL(searchPage, location.href));
      const opening = open(folder.href);
      opened.set(language, opening);
      opening.catch(() => opened.delete(language));
      return opening;
    },
  };
}

/**
 * Each bundle has its own script: an engine stems all words for the language it was first loaded for. A worker would be
 * one more script to fetch, for answers that take milliseconds.
 */
async function open(folder: string): Promise<Bundle> {
  const bundle = (await loadEngine(`${folder}pagefind.js`)).createInstance({ basePath: folder, noWorker: true });
  await bundle.init();
  return bundle;
}

async function loadEngine(url: string): Promise<Engine> {
  const engine: unknown = await import(url);
  if (!isEngine(engine)) throw new TypeError(`No search index at ${url}`);
  return engine;
}

function isEngine(value: unknown): value is Engine {
  return isRecord(value) && typeof value.createInstance === "function";
}
