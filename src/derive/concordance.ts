// Every mention of an entry in its line, by reading and language.
import type { Block, Language, Library, Mention, Occurrence, Reading, Version } from "../model.ts";
import { groupBy } from "./group-by.ts";
import { type KeywordInContext, keywordInContext } from "./keyword-in-context.ts";

export interface ConcordanceLine extends KeywordInContext {
  readonly mention: Mention;
  /** The block of the mention; for one in a note, the block that calls the note. */
  readonly block: Block;
}

export interface ConcordanceVersion {
  readonly language: Language;
  readonly lines: readonly ConcordanceLine[];
}

export interface ConcordanceReading {
  readonly reading: Reading;
  readonly versions: readonly ConcordanceVersion[];
}

/**
 * The concordance of an entry: its readings in the Library's order, in each the versions in the order of `languages`,
 * in each the lines in the order of the text. Readings and versions without a mention are left out.
 */
export function concordance(
  library: Library,
  entry: string,
  languages: readonly Language[] = library.languages,
): ConcordanceReading[] {
  const occurrences = library.mentionsOf.get(entry) ?? [];
  const ofReading = groupBy(occurrences, (occurrence) => occurrence.reading);
  return [...library.readings.values()].flatMap((reading) => {
    const versions = versionsOf(reading, ofReading.get(reading.slug) ?? [], languages);
    return versions.length === 0 ? [] : [{ reading, versions }];
  });
}

function versionsOf(
  reading: Reading,
  occurrences: readonly Occurrence[],
  languages: readonly Language[],
): ConcordanceVersion[] {
  return languages.flatMap((language) => {
    const version = reading.versions[language];
    if (version === undefined) return [];
    const lines = occurrences
      .filter((occurrence) => occurrence.language === language)
      .flatMap((occurrence) => lineOf(version, occurrence.mention));
    return lines.length === 0 ? [] : [{ language, lines }];
  });
}

function lineOf(version: Version, mention: Mention): ConcordanceLine[] {
  const block = version.blocks[mention.block];
  if (block === undefined) return [];
  const note = version.notes.find((candidate) => candidate.number === mention.note);
  const text = note?.text ?? block.text;
  return [{ ...keywordInContext(text, mention.textStart, mention.textEnd), mention, block }];
}
