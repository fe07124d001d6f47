// The names of the glossary and the words of the texts, as the build leaves them in small files; a query loads its own.
import type { NamedRow, NamesList } from "../../../../src/search/names-data.ts";
import { type Reach, shardsOf } from "../../../../src/search/shards.ts";
import { isRecord } from "./store.ts";

export interface NameBook {
  /** The entries whose names have words near to one of the skeletons. */
  names(skeletons: readonly string[], reach: Reach): Promise<readonly NamedRow[]>;
  /** Words of a language's texts near to one of the skeletons. */
  words(language: string, skeletons: readonly string[], reach: Reach): Promise<readonly string[]>;
}

/** @param searchPage address of the search page of any language, `/course/ar/search/` */
export function nameBook(searchPage: string): NameBook {
  const data = new URL("../../data/", new URL(searchPage, location.href));
  const files = new Map<string, Promise<unknown>>();
  const load = (path: string): Promise<unknown> => {
    const known = files.get(path) ?? fetchJson(new URL(path, data).href);
    files.set(path, known);
    known.catch(() => files.delete(path));
    return known;
  };
  const list = async (): Promise<NamesList> => {
    const value = await load("names.json");
    return isNamesList(value) ? value : { names: {}, words: {} };
  };
  const rows = async (paths: Readonly<Record<string, string>>, skeletons: readonly string[], reach: Reach) => {
    const prefixes = Object.keys(paths);
    const wanted = new Set(skeletons.flatMap((key) => (key === "" ? [] : shardsOf(key, prefixes, reach))));
    const loaded = await Promise.all([...wanted].map((prefix) => load(`names/${paths[prefix]}`)));
    return loaded.flatMap((value): readonly unknown[] => (Array.isArray(value) ? value : []));
  };
  return {
    names: async (skeletons, reach) => (await rows((await list()).names, skeletons, reach)).filter(isNamedRow),
    words: async (language, skeletons, reach) =>
      (await rows((await list()).words[language] ?? {}, skeletons, reach)).filter((word) => typeof word === "string"),
  };
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

const isNamesList = (value: unknown): value is NamesList =>
  isRecord(value) && isRecord(value.names) && isRecord(value.words);

const isNamedRow = (value: unknown): value is NamedRow =>
  isRecord(value) && typeof value.id === "string" && typeof value.code === "string" && isRecord(value.names);
