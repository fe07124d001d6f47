// Entries that one version mentions in a block where another has their name without brackets.
import { isCertain } from "../annotate/choose.ts";
import type { AlignedRow, Library, Problem, Reading, Version } from "../model.ts";
import type { VersionNames } from "./version-names.ts";

/**
 * Compares the aligned blocks of each reading's versions. In a version that mentions each entry once, a block after
 * the mention needs none; in one that mentions some entry again, every block does. Only files where something may be
 * missing are read again.
 */
export function oneSidedProblems(
  { readings, languages }: Library,
  namesIn: (version: Version) => VersionNames,
): readonly Problem[] {
  return [...readings.values()].flatMap((reading) =>
    languages.flatMap((language): Problem[] => {
      const version = reading.versions[language];
      return version === undefined ? [] : missingIn(reading, version, namesIn);
    }),
  );
}

/** Block index → ids of the entries mentioned in it, notes left out. */
type EntriesOfBlock = ReadonlyMap<number, ReadonlySet<string>>;

function missingIn(reading: Reading, version: Version, namesIn: (version: Version) => VersionNames): Problem[] {
  const own = entriesOfBlocks(version);
  const others = Object.values(reading.versions).filter((other) => other !== version);
  const theirs = others.map((other) => ({ other, entries: entriesOfBlocks(other) }));
  const firstBlock = firstBlocks(version);
  const marksEvery = version.mentions.some(({ number }) => number > 1);
  const wanted = reading.rows.flatMap((row) => {
    const block = row.blocks[version.language];
    if (block === undefined) return [];
    const missing = theirs.flatMap(({ other, entries }) =>
      [...entriesOf(row, other, entries)]
        .filter((entry) => !own.get(block)?.has(entry))
        .filter((entry) => marksEvery || (firstBlock.get(entry) ?? block) >= block)
        .map((entry) => ({ entry, other: other.language })),
    );
    return missing.map((item) => ({ ...item, block }));
  });
  if (wanted.length === 0) return [];
  const { names, report } = namesIn(version);
  return wanted.flatMap(({ entry, other, block }) => {
    const span = version.blocks[block]?.span;
    const name = names.find(
      (one) =>
        one.entry === entry &&
        one.brackets !== "none" &&
        isCertain(one) &&
        span !== undefined &&
        one.line >= span.line &&
        one.line <= span.endLine,
    );
    if (name === undefined) return [];
    const message = `«${name.text}» has no brackets; the same block in «${other}» mentions ${entry}.`;
    return [report("mention/one-sided", name, message)];
  });
}

function entriesOf(row: AlignedRow, version: Version, entries: EntriesOfBlock): ReadonlySet<string> {
  const block = row.blocks[version.language];
  return (block === undefined ? undefined : entries.get(block)) ?? new Set();
}

function entriesOfBlocks({ mentions }: Version): EntriesOfBlock {
  const entries = new Map<number, Set<string>>();
  for (const { entry, block, note } of mentions) {
    if (note !== undefined) continue;
    const known = entries.get(block);
    if (known === undefined) entries.set(block, new Set([entry]));
    else known.add(entry);
  }
  return entries;
}

/** Entry → index of the first block that mentions it. */
function firstBlocks({ mentions }: Version): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { entry, block } of mentions) if (!first.has(entry)) first.set(entry, block);
  return first;
}
