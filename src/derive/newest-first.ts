// The order in which readings are listed.
import { madeOncePer } from "../made-once.ts";
import type { Library, Reading } from "../model.ts";
import { compareText } from "../problem.ts";

/** The readings of a site, the newest first, those of one date by slug. */
export const newestFirst = madeOncePer((library: Library): readonly Reading[] =>
  [...library.readings.values()].sort(
    (one, other) => compareText(other.published, one.published) || compareText(one.slug, other.slug),
  ),
);

/** Slug of a reading to its index in that order. */
export const placeInOrder = madeOncePer(
  (library: Library): ReadonlyMap<string, number> =>
    new Map(newestFirst(library).map(({ slug }, index) => [slug, index])),
);
