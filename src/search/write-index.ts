// The search index: of each language one or more Pagefind bundles, below `pagefind/<language>/`, and the names that
// queries are resolved with.
import { readFileSync } from "node:fs";
import path from "node:path";
import { createMatcher } from "../language/match.ts";
import { madeOnce } from "../made-once.ts";
import type { Language, Library } from "../model.ts";
import type { SiteFile } from "../site-context.ts";
import { writeSiteFile } from "../write.ts";
import { engineFile, isOwnScript, searchEngine } from "./engine.ts";
import { entryCodes } from "./glue.ts";
import type { Gluing } from "./glued-text.ts";
import { shardCount, shardFolder, shardOf } from "./index-shards.ts";
import { forgetOthers, shardFile } from "./kept-shard.ts";
import type { BundleFiles } from "./lean-bundle.ts";
import { madeShard } from "./made-shard.ts";
import { namesFiles } from "./names-data.ts";
import { type SearchSource, searchSources } from "./search-documents.tsx";
import { sourceKeys } from "./source-keys.ts";
import { stemmingLanguage } from "./stemming.ts";

/** Below the site's root. */
export const searchFolder = "pagefind";

export interface IndexPlace {
  /** Absolute paths: of the project, whose `.cache/` keeps the shards, and of the engine. */
  readonly folders: { readonly project: string; readonly engine: string };
  /** Absolute path of the site. */
  readonly output: string;
  /** Documents that a shard takes; tests part a small site with it. */
  readonly full?: number;
}

/**
 * Writes the bundles below `output`. What is indexed is made from the Library, not read back from the pages; a shard
 * whose documents are as they were is taken from the last build.
 * @returns the files of names, still to be written
 */
export async function writeSearchIndex(
  library: Library,
  { folders, output, full }: IndexPlace,
): Promise<readonly SiteFile[]> {
  const cache = path.join(folders.project, ".cache", "search");
  const gluingOf = gluings(library);
  const keyOf = sourceKeys(library, folders.engine);
  const pagefind = pagefindVersion(folders.engine);
  const wordsOf = new Map<Language, Set<string>>();
  const shardFolders: Record<Language, string[]> = {};
  const kept = new Set<string>();
  let script: Uint8Array = new Uint8Array();
  for (const language of library.languages) {
    const words = new Set<string>();
    wordsOf.set(language, words);
    const stemming = stemmingLanguage(language, library.languages);
    const below: string[] = [];
    shardFolders[language] = below;
    const shards = partedSources([...searchSources(library, language)], full);
    for (const [number, sources] of shards.entries()) {
      if (sources.length === 0 && shards.length > 1) continue;
      const file = shardFile(cache, language, number, shards.length);
      kept.add(file);
      const gluing = (): Gluing => gluingOf(language);
      const shard = await madeShard({ file, sources, stemming, pagefind, gluing, key: keyOf(language, sources) });
      for (const word of shard.words) words.add(word);
      const folder = shardFolder(number, shards.length);
      for (const [name, contents] of published(shard.files, folder, below.length === 0))
        writeSiteFile(output, { path: `${searchFolder}/${language}/${folder}${name}`, contents });
      below.push(folder);
      script = shard.files.get(scriptFile) ?? script;
    }
  }
  const contents = await searchEngine(Buffer.from(script).toString("utf8"), shardFolders);
  for (const language of library.languages)
    writeSiteFile(output, { path: `${searchFolder}/${language}/${engineFile}`, contents });
  forgetOthers(cache, kept);
  return namesFiles(library, wordsOf);
}

/** The engine names each package that it depends on by its exact version. */
function pagefindVersion(engine: string): string {
  const { dependencies } = JSON.parse(readFileSync(path.join(engine, "package.json"), "utf8")) as {
    readonly dependencies: { readonly pagefind: string };
  };
  return dependencies.pagefind;
}

function partedSources(sources: readonly SearchSource[], full?: number): readonly (readonly SearchSource[])[] {
  const parts = Array.from({ length: shardCount(sources.length, full) }, (): SearchSource[] => []);
  for (const source of sources) parts[shardOf(source.subject, parts.length)]?.push(source);
  return parts;
}

/** What gluing needs of each language, made when the first document is. */
function gluings({ entries }: Library): (language: Language) => Gluing {
  const all = [...entries.values()];
  const codes = entryCodes(entries.keys());
  const explicit = new Set(all.filter(({ autolink }) => autolink === "explicit").map(({ id }) => id));
  const matcherOf = madeOnce((language: Language) => createMatcher(all, language));
  return (language) => ({ language, codes, explicit, words: new Set(), matcher: matcherOf(language) });
}

const scriptFile = "pagefind.js";
/** Pagefind's WebAssembly: the shards of a language share one. */
const program = /^wasm\./;

/** The files of a bundle that its folder needs: the only bundle of a language has all. */
const published = (files: BundleFiles, folder: string, isFirst: boolean): BundleFiles =>
  folder === ""
    ? files
    : new Map([...files].filter(([name]) => !isOwnScript(name) && (isFirst || !program.test(name))));
