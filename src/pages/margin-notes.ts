// The editor's notes of a version as a page shows them.
import type { MarginNote } from "#includes/parts/margin-notes.tsx";
import type { Language, Note, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { renderMarkup } from "./markup.ts";

/** @param side which of the page's versions calls them, from 1 */
export function marginNotes(
  context: SiteContext,
  page: Language,
  version: Version,
  notes: readonly Note[],
  side: number,
): MarginNote[] {
  const { language } = version;
  const t = translator(language, context.library.site);
  return notes.map((note) => ({
    language,
    side,
    number: t("number", { n: note.number }),
    id: `fn-${language}-${note.number}`,
    html: renderMarkup(note.html, { context, page, version: language }),
    callHref: `#fr-${language}-${note.number}`,
    backLabel: t("note.back", { n: note.number }),
  }));
}
