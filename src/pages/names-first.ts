// The names to know before a reading: those that the version shown first mentions most.
import type { NamesFirstProps } from "#includes/parts/names-first.tsx";
import { labelAt } from "../derive/label-at.ts";
import type { MentionedEntry } from "../derive/reading-glossary.ts";
import type { Language, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { wordsFor } from "./entry-names.ts";

const mostNames = 10;

/** Undefined where the text mentions nothing. */
export function namesFirst(
  { context, page, reading }: { context: SiteContext; page: Language; reading: Reading },
  glossary: readonly MentionedEntry[],
): Omit<NamesFirstProps, "t" | "page"> | undefined {
  const mentioned = glossary.filter(({ mentions }) => mentions.length > 0);
  if (mentioned.length === 0) return undefined;
  const byCount = [...mentioned].sort((one, other) => other.mentions.length - one.mentions.length);
  return {
    mentions: mentioned.reduce((sum, { mentions }) => sum + mentions.length, 0),
    names: byCount.slice(0, mostNames).map(({ entry }) => ({
      id: entry.id,
      type: entry.type,
      href: context.urls.entry(page, entry.id),
      label: wordsFor(context, page, labelAt(entry, reading.published)),
    })),
  };
}
