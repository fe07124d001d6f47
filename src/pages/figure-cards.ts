// The cards of the entries that a figure shows.
import type { EntryCardProps } from "#includes/parts/entry-card.tsx";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { wordsFor, wordsOf } from "./entry-names.ts";
import { kindOf } from "./reading-entries.ts";

export function figureCards(
  context: SiteContext,
  page: Language,
  t: Translate,
  shown: readonly string[],
): Omit<EntryCardProps, "page">[] {
  const entries = shown.flatMap((id) => context.library.entries.get(id) ?? []);
  return entries.map((entry, index) => cardOf(context, page, t, entry, index + 1));
}

function cardOf(context: SiteContext, page: Language, t: Translate, entry: Entry, number: number) {
  const { library, urls } = context;
  const [label, ...others] = wordsOf(context, page, entry.label);
  const readings = mentioningReadings(library, entry.id).length;
  return {
    id: entry.id,
    number: t("number", { n: number }),
    type: entry.type,
    kind: kindOf(entry, page, t),
    href: urls.entry(page, entry.id),
    label: label ?? { language: page, text: entry.id },
    others,
    transliteration: entry.transliteration,
    definition: wordsFor(context, page, entry.definition),
    elsewhere:
      readings === 0
        ? undefined
        : { href: urls.entry(page, entry.id, "concordance"), text: t("figure.card.readings", { n: readings }) },
  };
}
