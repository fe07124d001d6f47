// What a reading is called on a page.
import type { Words } from "#includes/parts/words.tsx";
import type { Language, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languagesFrom } from "./entry-names.ts";

/** The titles of a reading, that of the page's language first where there is one. */
export function readingTitles(context: SiteContext, page: Language, reading: Reading): Words[] {
  return languagesFrom(context, page).flatMap((language) => {
    const version = reading.versions[language];
    return version === undefined ? [] : [{ language, text: version.title }];
  });
}
