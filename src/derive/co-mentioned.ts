// Which entries stand in the same paragraphs as a given one.
import type { Entry, Library, Reading } from "../model.ts";

export interface CoMentioned {
  readonly entry: Entry;
  /** In how many rows of readings the two stand together, in any language. */
  readonly rows: number;
}

/**
 * The entries most often mentioned in the same rows as `entry`, the most frequent first, those of equal number in the
 * Library's order. A row counts once, however many of its versions hold both.
 */
export function coMentioned(library: Library, entry: string, limit = 8): CoMentioned[] {
  const rowsOf = new Map<string, number>();
  const slugs = new Set((library.mentionsOf.get(entry) ?? []).map((occurrence) => occurrence.reading));
  for (const slug of slugs) {
    const reading = library.readings.get(slug);
    if (reading === undefined) continue;
    for (const together of entriesBesides(reading, entry)) rowsOf.set(together, (rowsOf.get(together) ?? 0) + 1);
  }
  return [...library.entries.values()]
    .flatMap((candidate) => {
      const rows = rowsOf.get(candidate.id);
      return rows === undefined ? [] : [{ entry: candidate, rows }];
    })
    .sort((one, other) => other.rows - one.rows)
    .slice(0, limit);
}

/** Every other entry of every row that mentions `entry`; an entry comes once for each such row. */
function* entriesBesides(reading: Reading, entry: string): Iterable<string> {
  for (const mentioned of mentionedByRow(reading).values()) {
    if (!mentioned.delete(entry)) continue;
    yield* mentioned;
  }
}

/** Row id to the entries that any version of the row mentions. */
export function mentionedByRow(reading: Reading): Map<string, Set<string>> {
  const entriesOf = new Map<string, Set<string>>();
  for (const [language, version] of Object.entries(reading.versions)) {
    const rowOf = new Map(reading.rows.map((row) => [row.blocks[language], row.id]));
    for (const mention of version.mentions) {
      const row = rowOf.get(mention.block);
      if (row === undefined) continue;
      const entries = entriesOf.get(row) ?? new Set();
      entriesOf.set(row, entries.add(mention.entry));
    }
  }
  return entriesOf;
}
