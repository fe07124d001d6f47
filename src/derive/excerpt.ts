// A part of a reading: some of its blocks, with the headings they stand under and what is said in them.
import type { AlignedRow, Reading, Version } from "../model.ts";

/** The reading as if it had these blocks only; numbers and ids stay those of the whole. */
export function excerptOf(reading: Reading, numbers: readonly number[]): Reading {
  const rows = rowsOf(reading.rows, new Set(numbers));
  const versions = Object.fromEntries(
    Object.entries(reading.versions).map(([language, version]) => {
      const blocks = new Set(rows.map((row) => row.blocks[language]));
      return [language, versionOf(version, blocks)];
    }),
  );
  return { ...reading, rows, versions };
}

/** A heading stays where a block before the next heading does. */
function rowsOf(rows: readonly AlignedRow[], numbers: ReadonlySet<number>): readonly AlignedRow[] {
  const isKept = (row: AlignedRow, index: number): boolean => {
    if (row.number > 0) return numbers.has(row.number);
    const next = rows.findIndex(({ number }, at) => at > index && number === 0);
    return rows.slice(index + 1, next < 0 ? undefined : next).some(({ number }) => numbers.has(number));
  };
  return rows.filter(isKept);
}

function versionOf(version: Version, blocks: ReadonlySet<number | undefined>): Version {
  return {
    ...version,
    mentions: version.mentions.filter(({ block }) => blocks.has(block)),
    claims: version.claims.filter(({ block }) => blocks.has(block)),
  };
}
