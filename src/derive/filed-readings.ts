// Which readings have files of their own: books, cards, editions, a drawn map.
import { madeOncePer } from "../made-once.ts";
import type { Library, Reading } from "../model.ts";
import { newestFirst } from "./newest-first.ts";

/** The newest readings, as many as the site asks for, by slug. */
export const filedReadings = madeOncePer(
  (library: Library): ReadonlyMap<string, Reading> =>
    new Map(
      newestFirst(library)
        .slice(0, library.site.readingFiles)
        .map((reading) => [reading.slug, reading]),
    ),
);
