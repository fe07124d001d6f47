// Which readings mention an entry.
import { madeOncePer } from "../made-once.ts";
import type { Library, Occurrence, Reading } from "../model.ts";
import { groupBy } from "./group-by.ts";

export interface MentioningReading {
  readonly reading: Reading;
  /** In all its versions; at least one. */
  readonly occurrences: readonly Occurrence[];
}

/** The readings that mention an entry in any language, in the order of the Library; found once for each entry. */
export const mentioningReadings = madeOncePer((library: Library, entry: string): readonly MentioningReading[] =>
  [...groupBy(library.mentionsOf.get(entry) ?? [], ({ reading }) => reading)].flatMap(([slug, occurrences]) => {
    const reading = library.readings.get(slug);
    return reading === undefined ? [] : [{ reading, occurrences }];
  }),
);
