// What a page offers to keep on the reader's device, in numbers.
import type { OfflineOfferProps } from "#includes/parts/offline-offer.tsx";
import type { Language } from "../model.ts";
import { keptSubject } from "../publish/offline/index.ts";
import type { SiteContext } from "../site-context.ts";

/** @param subject "readings/<slug>" or "assignments/<slug>" */
export function offlineOffer(
  { library, urls }: SiteContext,
  page: Language,
  subject: string,
): Omit<OfflineOfferProps, "t"> {
  const kept = keptSubject(library, subject);
  return {
    subject,
    kind: subject.startsWith("readings/") ? "reading" : "assignment",
    entries: (kept?.entries.length ?? 0) / library.languages.length,
    pictures: kept?.pictures.length ?? 0,
    all: urls.offline(page),
  };
}
