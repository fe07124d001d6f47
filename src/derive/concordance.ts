// Every mention of an entry in its line, by reading and language.
import { madeOncePer } from "../made-once.ts";
import type { Block, Language, Library, Mention, Occurrence, Reading, Version } from "../model.ts";
import { groupBy } from "./group-by.ts";
import { type KeywordInContext, keywordInContext } from "./keyword-in-context.ts";
import { mentioningReadings } from "./mentioning-readings.ts";
import { type Piece, partsOfGroups } from "./parts.ts";

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
 * How many lines of a concordance stand on one page. In Arabic one takes about 0.7 kB of HTML, and the page of an entry,
 * which has the first ones, has much besides.
 */
const linesPerPart = { first: 60, further: 120 };

/** The lines of an entry's concordance on each of its pages, the groups being `mentioningReadings`; on the first none, perhaps. */
export const concordanceParts = madeOncePer((library: Library, entry: string): readonly (readonly Piece[])[] =>
  partsOfGroups(
    mentioningReadings(library, entry).map(({ occurrences }) => occurrences.length),
    linesPerPart,
  ),
);

/**
 * The concordance of an entry: its readings in the Library's order, in each the versions in the order of `languages`,
 * in each the lines in the order of the text. Readings and versions without a mention are left out.
 * @param pieces lines of which readings, from `concordanceParts`
 */
export function concordance(
  library: Library,
  entry: string,
  languages: readonly Language[],
  pieces: readonly Piece[],
): ConcordanceReading[] {
  const readings = mentioningReadings(library, entry);
  return pieces.flatMap(({ group, start, end }) => {
    const found = readings[group];
    if (found === undefined) return [];
    const { reading, occurrences } = found;
    const inOrder = languages.flatMap((language) => occurrences.filter((each) => each.language === language));
    const versions = versionsOf(reading, inOrder.slice(start, end));
    return versions.length === 0 ? [] : [{ reading, versions }];
  });
}

function versionsOf(reading: Reading, occurrences: readonly Occurrence[]): ConcordanceVersion[] {
  return [...groupBy(occurrences, ({ language }) => language)].flatMap(([language, ofVersion]) => {
    const version = reading.versions[language];
    const lines = version === undefined ? [] : ofVersion.flatMap(({ mention }) => lineOf(version, mention));
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
