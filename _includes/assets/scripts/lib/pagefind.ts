// The search index as Pagefind publishes it: one bundle a language under `/pagefind/<language>/`, loaded when asked for.
import { stemmingLanguage } from "../../../../src/search/stemming.ts";
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

/** The script beside a bundle: it makes the bundle of any folder. */
interface Script {
  readonly PagefindInstance: new (options: {
    readonly basePath: string;
  }) => Bundle & {
    init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
  };
}

/** A script with its WebAssembly, which stems all words for one language. */
interface Engine {
  open(folder: string): Promise<Bundle>;
}

/**
 * @param searchPage address of the search page of any language, `/course/ar/search/`
 * @param languages of the site
 */
export function searchIndex(searchPage: string, languages: readonly string[]): SearchIndex {
  const opened = new Map<string, Promise<Bundle>>();
  const engines = new Map<string, Promise<Engine>>();
  const engineFor = (stemming: string, folder: string): Promise<Engine> => {
    const engine = engines.get(stemming)?.catch(() => start(folder, stemming)) ?? start(folder, stemming);
    engines.set(stemming, engine);
    return engine;
  };
  return {
    bundle(language) {
      const known = opened.get(language);
      if (known) return known;
      const folder = new URL(`../../pagefind/${language}/`, new URL(searchPage, location.href)).href;
      const opening = engineFor(stemmingLanguage(language, languages), folder).then((engine) => engine.open(folder));
      opened.set(language, opening);
      opening.catch(() => opened.delete(language));
      return opening;
    },
  };
}

/** Starts the engine of a folder; the bundles of other folders that it opens later share its WebAssembly. */
async function start(ownFolder: string, stemming: string): Promise<Engine> {
  const { PagefindInstance } = await loadScript(`${ownFolder}engine.js`);
  const open = async (folder: string, isFirst: boolean): Promise<Bundle> => {
    const bundle = new PagefindInstance({ basePath: folder });
    await bundle.init(stemming, { load_wasm: isFirst });
    return bundle;
  };
  const own = await open(ownFolder, true);
  return { open: async (folder) => (folder === ownFolder ? own : open(folder, false)) };
}

async function loadScript(url: string): Promise<Script> {
  const script: unknown = await import(url);
  if (!isScript(script)) throw new TypeError(`No search index at ${url}`);
  return script;
}

function isScript(value: unknown): value is Script {
  return isRecord(value) && typeof value.PagefindInstance === "function";
}
