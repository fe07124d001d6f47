// A reading as one page shows it: which version comes first, and row by row the blocks of each.
import type { Block, Language, Note, Reading, Version } from "../model.ts";

export interface ViewCell {
  readonly version: Version;
  /** Absent where this version has nothing that answers. */
  readonly block: Block | undefined;
  /** The notes that the block calls. */
  readonly notes: readonly Note[];
}

export interface ViewRow {
  readonly id: string;
  /** 0 for a heading. */
  readonly number: number;
  /** In the order of `shownVersions`. */
  readonly cells: readonly ViewCell[];
}

/** The versions of a reading in the order a page in `language` shows them: its own, else the original, then the rest. */
export function shownVersions(reading: Reading, language: Language, siteLanguages: readonly Language[]): Version[] {
  const order = new Set([language, reading.original, ...siteLanguages]);
  return [...order].flatMap((candidate) => reading.versions[candidate] ?? []);
}

/** The rows of a reading with the blocks and notes of the versions given. */
export function viewRows(reading: Reading, versions: readonly Version[]): ViewRow[] {
  return reading.rows.map(({ id, number, blocks }) => ({
    id,
    number,
    cells: versions.map((version) => {
      const index = blocks[version.language];
      return {
        version,
        block: index === undefined ? undefined : version.blocks[index],
        notes: version.notes.filter((note) => note.block === index),
      };
    }),
  }));
}
