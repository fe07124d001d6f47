// What the pages of an entry have in common: their addresses, and where the entry belongs.
import type { EntryTrailProps } from "#includes/parts/entry-trail.tsx";
import { entryTypeById } from "../entry-types/index.ts";
import type { Entry, Language, Library } from "../model.ts";
import type { PageAddress, SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";

/** Of the pages of the entries themselves; `subject` is the id. */
export function* entryAddresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const id of library.entries.keys()) yield { path: `/${language}/glossary/${id}/`, language, subject: id };
  }
}

/** From the glossary down to the type of the entry. */
export function entryTrail(
  { urls }: SiteContext,
  page: Language,
  t: Translate,
  entry: Entry,
): Pick<EntryTrailProps, "crumbs" | "type"> {
  const type = entryTypeById.get(entry.type);
  return {
    crumbs: [{ href: urls.glossary(page), text: t("nav.glossary") }],
    type: {
      id: entry.type,
      label: type?.label[page] ?? entry.type,
      href: urls.glossaryType(page, type?.folder ?? entry.type),
    },
  };
}
