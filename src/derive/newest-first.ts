// The order in which readings are listed.
import { madeOncePer } from "../made-once.ts";
import type { Library, Reading } from "../model.ts";
import { compareText } from "../problem.ts";

/** The newest first, those of one date by slug, so that the order is the same on every machine. */
export const byNewest = (one: Reading, other: Reading): number =>
  compareText(other.published, one.published) || compareText(one.slug, other.slug);

/** The readings of a site in that order. */
export const newestFirst = madeOncePer((library: Library): readonly Reading[] =>
  [...library.readings.values()].sort(byNewest),
);

/** Slug of a reading to its index in that order. */
export const placeInOrder = madeOncePer(
  (library: Library): ReadonlyMap<string, number> =>
    new Map(newestFirst(library).map(({ slug }, index) => [slug, index])),
);
