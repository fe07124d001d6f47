// The search index as Pagefind publishes it: one bundle a language under `/pagefind/<language>/`, loaded when asked for.
import { stemmingLanguage } from "../../../../src/search/stemming.ts";
import "./trusted-types.ts";
import { joinedShards, type Shard } from "./joined-shards.ts";
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
  /** Pagefind's own; what it found in one bundle is in this order. */
  readonly score: number;
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
  /** Fetches a language's bundle; rejects where the site was built without an index. */
  bundle(language: string): Promise<Bundle>;
}

/** The script beside a language's bundles: it makes the bundle of any folder, and knows the folders of every language. */
interface Script {
  readonly PagefindInstance: new (options: {
    readonly basePath: string;
  }) => Bundle & {
    init(language: string, options: { readonly load_wasm: boolean }): Promise<void>;
    /** By the language whose endings are taken off. */
    readonly languages: Readonly<Record<string, { readonly page_count: number }>>;
  };
  readonly shardFolders: Readonly<Record<string, readonly string[]>>;
}

/** A script with its WebAssembly, which stems all words for one language. */
interface Engine {
  open(language: string): Promise<Bundle>;
}

/**
 * @param searchPage address of the search page of any language, `/course/ar/search/`
 * @param languages of the site
 */
export function searchIndex(searchPage: string, languages: readonly string[]): SearchIndex {
  const engines = new Map<string, Promise<Engine>>();
  const folderOf = (language: string): string =>
    new URL(`../../pagefind/${language}/`, new URL(searchPage, location.href)).href;
  const engineFor = (stemming: string, language: string): Promise<Engine> => {
    const begin = () => start(folderOf, language, stemming);
    const engine = engines.get(stemming)?.catch(begin) ?? begin();
    engines.set(stemming, engine);
    return engine;
  };
  return {
    bundle: async (language) => (await engineFor(stemmingLanguage(language, languages), language)).open(language),
  };
}

/** Starts the engine of a language; the bundles that it opens after the first share its WebAssembly. */
async function start(folderOf: (language: string) => string, language: string, stemming: string): Promise<Engine> {
  const { PagefindInstance, shardFolders } = await loadScript(`${folderOf(language)}engine.js`);
  const shardsOf = (each: string): readonly string[] =>
    (shardFolders[each] ?? [""]).map((below) => folderOf(each) + below);
  const open = async (folder: string, isFirst: boolean): Promise<Shard> => {
    const bundle = new PagefindInstance({ basePath: folder });
    await bundle.init(stemming, { load_wasm: isFirst });
    return { bundle, pages: bundle.languages[stemming]?.page_count ?? 0 };
  };
  const [firstFolder = folderOf(language)] = shardsOf(language);
  const first = await open(firstFolder, true);
  return {
    open: async (each) =>
      joinedShards(await Promise.all(shardsOf(each).map((at) => (at === firstFolder ? first : open(at, false))))),
  };
}

async function loadScript(url: string): Promise<Script> {
  const script: unknown = await import(url);
  if (!isScript(script)) throw new TypeError(`No search index at ${url}`);
  return script;
}

function isScript(value: unknown): value is Script {
  return isRecord(value) && typeof value.PagefindInstance === "function" && isRecord(value.shardFolders);
}
