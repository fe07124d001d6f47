// Which readings have files of their own: books, cards, editions, a drawn map.
import { madeOncePer } from "../made-once.ts";
import type { Library } from "../model.ts";
import { newestFirst } from "./newest-first.ts";

/** Slugs of the newest readings, as many as the site asks for. */
export const filedReadings = madeOncePer(
  (library: Library): ReadonlySet<string> =>
    new Set(
      newestFirst(library)
        .slice(0, library.site.readingFiles)
        .map(({ slug }) => slug),
    ),
);
