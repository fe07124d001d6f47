// Which entries stand in the same paragraphs as a given one.
import { madeOncePer } from "../made-once.ts";
import type { Entry, Library, Reading } from "../model.ts";
import { mentioningReadings } from "./mentioning-readings.ts";

export interface CoMentioned {
  readonly entry: Entry;
  /** In how many rows of readings the two stand together, in any language. */
  readonly rows: number;
}

const most = 8;

/**
 * The entries most often mentioned in the same rows as `entry`, at most eight, the most frequent first, those of equal
 * number in the Library's order. A row counts once, however many of its versions hold both. Found once for the pages of
 * all languages.
 */
export const coMentioned = madeOncePer((library: Library, entry: string): readonly CoMentioned[] => {
  const rowsOf = new Map<string, number>();
  for (const { reading } of mentioningReadings(library, entry)) {
    for (const together of entriesBesides(reading, entry)) rowsOf.set(together, (rowsOf.get(together) ?? 0) + 1);
  }
  const place = places(library);
  return [...rowsOf]
    .flatMap(([id, rows]) => {
      const found = library.entries.get(id);
      return found === undefined ? [] : [{ entry: found, rows }];
    })
    .sort((one, other) => other.rows - one.rows || (place.get(one.entry.id) ?? 0) - (place.get(other.entry.id) ?? 0))
    .slice(0, most);
});

/** Id of an entry to its index in the Library. */
const places = madeOncePer(
  ({ entries }: Library): ReadonlyMap<string, number> => new Map([...entries.keys()].map((id, index) => [id, index])),
);

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
