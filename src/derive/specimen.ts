// A paragraph that shows what the site is: short, with names in it.
import { madeOncePer } from "../made-once.ts";
import type { Block, Entry, Language, Library, Version } from "../model.ts";
import { newestFirst } from "./newest-first.ts";

export interface Specimen {
  readonly block: Block;
  /** The entries it names for the first time, in its order. */
  readonly entries: readonly Entry[];
}

/** The words a specimen should have. */
const idealWords = 40;
const fewestEntries = 2;

/** The paragraph of a version nearest to the ideal length among those that name at least two entries for the first time. */
export function specimenOf(library: Library, version: Version): Specimen | undefined {
  const candidates = version.blocks.flatMap((block, index) => {
    if (block.kind !== "paragraph") return [];
    const entries = version.mentions
      .filter((mention) => mention.block === index && mention.number === 1 && mention.note === undefined)
      .flatMap((mention) => library.entries.get(mention.entry) ?? []);
    const distance = Math.abs(block.text.split(/\s+/u).length - idealWords);
    return entries.length < fewestEntries ? [] : [{ block, entries, distance }];
  });
  return candidates.sort((one, other) => one.distance - other.distance)[0];
}

/** That of the newest reading that has a version in a language and a paragraph that will do. */
export const specimenIn = madeOncePer((library: Library, language: Language) => {
  for (const reading of newestFirst(library)) {
    const version = reading.versions[language];
    const specimen = version === undefined ? undefined : specimenOf(library, version);
    if (version !== undefined && specimen !== undefined) return { ...specimen, reading, version };
  }
  return undefined;
});
