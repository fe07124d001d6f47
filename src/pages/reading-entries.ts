// The entries of a reading: its glossary's cards, and the list of who and what.
import type { EntryCardProps } from "#includes/parts/entry-card.tsx";
import type { WhoEntry } from "#includes/parts/who.tsx";
import { labelAt } from "../derive/label-at.ts";
import { type MentionedEntry, mentionPlaces } from "../derive/reading-glossary.ts";
import { entryTypeById, entryTypes } from "../entry-types/index.ts";
import { formatNumber, languageRules } from "../language/index.ts";
import type { Entry, Language, Mention, Reading, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { wordsFor, wordsOf } from "./entry-names.ts";
import { mentionId } from "./mention-address.ts";

interface EntriesSetting {
  readonly context: SiteContext;
  readonly page: Language;
  readonly t: Translate;
  readonly reading: Reading;
  /** The version that the page shows first. */
  readonly version: Version;
}

/** Entry id to its number in the appendix, in the site's digits. */
export function appendixNumbers(
  { context, page }: Pick<EntriesSetting, "context" | "page">,
  glossary: readonly MentionedEntry[],
): ReadonlyMap<string, string> {
  const digits = context.library.site.digits[page];
  return new Map(glossary.map(({ entry, rank }) => [entry.id, formatNumber(rank, page, digits)]));
}

export function entryCards(
  { context, page, t, reading }: EntriesSetting,
  glossary: readonly MentionedEntry[],
): Omit<EntryCardProps, "page">[] {
  return glossary.map(({ entry, rank, otherReadings }) => {
    const [label, ...others] = wordsOf(context, page, labelAt(entry, reading.published));
    return {
      id: entry.id,
      number: t("number", { n: rank }),
      type: entry.type,
      kind: kindOf(entry, page, t),
      href: context.urls.entry(page, entry.id),
      label: label ?? { language: page, text: entry.id },
      others,
      transliteration: entry.transliteration,
      definition: wordsFor(context, page, entry.definition),
      elsewhere:
        otherReadings === 0
          ? undefined
          : { href: context.urls.entry(page, entry.id, "concordance"), text: t("card.others", { n: otherReadings }) },
    };
  });
}

/** Its type, with its kind where it has one. */
export function kindOf(entry: Entry, page: Language, t: Translate): string {
  const type = entryTypeById.get(entry.type);
  const label = type?.label[page] ?? entry.type;
  const kind = entry.kind === undefined ? undefined : type?.kinds[entry.kind]?.[page];
  return kind === undefined ? label : t("type.withKind", { type: label, kind });
}

export function whoEntries(setting: EntriesSetting, glossary: readonly MentionedEntry[]): WhoEntry[] {
  const { context, page, reading, version } = setting;
  return glossary.flatMap(({ entry, rank, mentions }) => {
    const [label, ...others] = wordsOf(context, page, labelAt(entry, reading.published));
    if (mentions.length === 0 || label === undefined) return [];
    return [
      {
        id: entry.id,
        type: entry.type,
        label,
        others,
        rank,
        count: mentions.length,
        typeRank: entryTypes.findIndex((type) => type.id === entry.type) + 1,
        ticks: ticks(version, mentions),
        jumps: jumps(setting, mentions),
      },
    ];
  });
}

const stripWidth = 250;

/** A strip runs as its text does: from the right where the language is written so. */
function ticks(version: Version, mentions: readonly Mention[]): string {
  const isRightToLeft = languageRules(version.language).direction === "rtl";
  return mentionPlaces(version, mentions)
    .map((place) => Math.round((isRightToLeft ? 1 - place : place) * stripWidth))
    .map((x) => `M${x} 4v16`)
    .join("");
}

/** One link for each paragraph, to its first mention of the entry. */
function jumps({ page, t, version }: EntriesSetting, mentions: readonly Mention[]): WhoEntry["jumps"] {
  const seen = new Set<number>();
  return mentions.flatMap((mention) => {
    const number = version.blocks[mention.block]?.number ?? 0;
    if (number === 0 || seen.has(number)) return [];
    seen.add(number);
    return [
      {
        href: `#${mentionId(page, version.language, mention)}`,
        text: t("number", { n: number }),
        label: t("block.number", { n: number }),
      },
    ];
  });
}
