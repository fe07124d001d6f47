// What a file for learning holds: every entry of the glossary, or those of one reading.
import { readingGlossary } from "../derive/reading-glossary.ts";
import type { Entry, Library, Reading } from "../model.ts";

export interface Selection {
  /** The file's name without its ending. */
  readonly name: string;
  /** The reading, where it is not the whole glossary. */
  readonly reading?: Reading;
}

/** The name of the file of every entry. */
export const wholeGlossary = "glossary";

/** The name of a reading's file: its slug, which must not be taken for the whole glossary. */
export const selectionName = (slug: string): string => (slug === wholeGlossary ? `reading-${slug}` : slug);

/** Whether a reading has words to learn. */
export const hasMentions = ({ versions }: Reading): boolean =>
  Object.values(versions).some(({ mentions }) => mentions.length > 0);

/** The whole glossary, then each reading that mentions an entry. */
export function selections(library: Library): readonly Selection[] {
  const readings = [...library.readings.values()].filter(hasMentions);
  return [{ name: wholeGlossary }, ...readings.map((reading) => ({ name: selectionName(reading.slug), reading }))];
}

/** The entries in the order of learning: of a reading as its text comes to them, of the glossary by id. */
export function entriesOf(library: Library, { reading }: Selection): readonly Entry[] {
  if (reading !== undefined) return readingGlossary(library, reading, reading.original).map(({ entry }) => entry);
  return [...library.entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** The reading of a file's name. */
export function readingNamed({ readings }: Library, name: string): Reading | undefined {
  const reading = readings.get(name) ?? readings.get(wholeGlossary);
  return reading !== undefined && selectionName(reading.slug) === name ? reading : undefined;
}

/** The selection that a file below `folder` with an ending holds. */
export function selectionAt(library: Library, path: string, folder: string, ending: string): Selection {
  const name = path.slice(folder.length, -ending.length);
  if (name === wholeGlossary) return { name };
  const reading = readingNamed(library, name);
  if (reading === undefined) throw new Error(`No export at ${path}`);
  return { name, reading };
}
