// The entries of one reading, with the places where a version mentions them.
import type { Entry, Language, Library, Mention, Reading, Version } from "../model.ts";
import { groupBy } from "./group-by.ts";
import { mentioningReadings } from "./mentioning-readings.ts";

export interface MentionedEntry {
  readonly entry: Entry;
  /** From 1, in the order of the text. */
  readonly rank: number;
  /** In the version asked for; none when only another version mentions the entry. */
  readonly mentions: readonly Mention[];
  /** How many other readings mention it, in any language. */
  readonly otherReadings: number;
}

/**
 * Every entry that a reading mentions, in the order of the text in `language`; those that only another version
 * mentions come last, in that version's order.
 */
export function readingGlossary(library: Library, reading: Reading, language: Language): MentionedEntry[] {
  const own = groupBy(reading.versions[language]?.mentions ?? [], (mention) => mention.entry);
  const others = Object.values(reading.versions).flatMap((version) => version.mentions.map((mention) => mention.entry));
  const ids = new Set([...own.keys(), ...others]);
  return [...ids].flatMap((id, index) => {
    const entry = library.entries.get(id);
    if (entry === undefined) return [];
    const otherReadings = mentioningReadings(library, id).length - 1;
    return [{ entry, rank: index + 1, mentions: own.get(id) ?? [], otherReadings }];
  });
}

/**
 * Where in a version its mentions stand, from 0 (its beginning) to 1 (its end), each as a share of the text before it;
 * a mention in a note stands where the note is called.
 */
export function mentionPlaces(version: Version, mentions: readonly Mention[]): number[] {
  const starts: number[] = [];
  let length = 0;
  for (const block of version.blocks) {
    starts.push(length);
    length += block.text.length;
  }
  return mentions.map((mention) => {
    const inBlock = mention.note === undefined ? mention.textStart : 0;
    return length === 0 ? 0 : ((starts[mention.block] ?? 0) + inBlock) / length;
  });
}
