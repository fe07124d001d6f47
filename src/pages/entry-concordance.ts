// The concordance of an entry with its addresses and words for one page.
import type { ConcordanceProps, ConcordanceTableProps, LineProps } from "#includes/parts/concordance.tsx";
import { type ConcordanceLine, type ConcordanceVersion, concordance, concordanceParts } from "../derive/concordance.ts";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import type { Entry, Language, Reading } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { languageName, type Translate } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import { mentionId } from "./mention-address.ts";
import { pagerOf } from "./numbered-parts.ts";
import { readingTitles } from "./reading-titles.ts";

interface Page {
  readonly context: SiteContext;
  readonly language: Language;
  readonly t: Translate;
}

/**
 * The mentions of an entry, by reading and language, for its page in one language.
 * @param part number of a page of the concordance, from 1: the page of the entry is the first
 */
export function entryConcordance(
  context: SiteContext,
  language: Language,
  t: Translate,
  entry: Entry,
  part = 1,
): Omit<ConcordanceProps, "t" | "page" | "type"> {
  const { library, urls } = context;
  const page = { context, language, t };
  const parts = concordanceParts(library, entry.id);
  const readings = concordance(library, entry.id, languagesFrom(context, language), parts[part - 1] ?? []);
  const lines = readings.flatMap(({ versions }) => versions);
  const count = t("concordance.count", {
    mentions: t("count.mentions", { n: library.mentionsOf.get(entry.id)?.length ?? 0 }),
    readings: t("concordance.readings", { n: mentioningReadings(library, entry.id).length }),
  });
  const widths = new Map(context.library.languages.map((one) => [one, widthIn(lines, one)]));
  return {
    count,
    pager: pagerOf(part, parts.length, (other) =>
      other === 1
        ? urls.entry(language, entry.id, "concordance")
        : urls.part(urls.entry(language, entry.id), "mentions", other),
    ),
    readings: readings.map(({ reading, versions }) => ({
      slug: reading.slug,
      href: context.urls.reading(language, reading.slug),
      title: readingTitles(context, language, reading)[0] ?? { language, text: reading.slug },
      tables: versions.map((version) => table(page, reading, version, widths.get(version.language) ?? "narrow")),
    })),
  };
}

function table(
  page: Page,
  reading: Reading,
  { language, lines }: ConcordanceVersion,
  keywordWidth: ConcordanceTableProps["keywordWidth"],
): ConcordanceTableProps {
  const { t } = page;
  const caption = t("concordance.caption", {
    language: languageName(language, page.language),
    mentions: t("count.mentions", { n: lines.length }),
  });
  return { language, caption, keywordWidth, lines: lines.map((line) => lineProps(page, reading, language, line)) };
}

function lineProps(
  { context, language, t }: Page,
  reading: Reading,
  version: Language,
  line: ConcordanceLine,
): LineProps {
  return {
    ...parted(line),
    keyword: line.keyword,
    href: context.urls.reading(language, reading.slug, mentionId(language, version, line.mention)),
    place: placeWords(line, t),
  };
}

function placeWords({ mention, block }: ConcordanceLine, t: Translate): string {
  if (mention.note !== undefined) return t("note.label", { n: mention.note });
  return block.kind === "heading" ? t("concordance.heading") : t("block.number", { n: block.number });
}

/**
 * What touches the keyword goes into its column with it: the «ل» of «لبنان», whose form would change apart from it, and
 * the signs beside it. A compound of many letters stays in the context.
 */
function parted({ before, after }: ConcordanceLine): Pick<LineProps, "before" | "lead" | "trail" | "after"> {
  const lead = /(?<!\S)\S{1,8}$/u.exec(before)?.[0] ?? "";
  const trail = /^\S{1,8}(?!\S)/u.exec(after)?.[0] ?? "";
  return { before: before.slice(0, before.length - lead.length), lead, trail, after: after.slice(trail.length) };
}

/** The width for the longest keyword of a page in a language, the same in all its tables so that columns agree. */
function widthIn(versions: readonly ConcordanceVersion[], language: Language): ConcordanceTableProps["keywordWidth"] {
  const lengths = versions
    .filter((version) => version.language === language)
    .flatMap(({ lines }) => lines.map((line) => wordLength(line)));
  const longest = lengths.reduce((one, other) => Math.max(one, other), 0);
  if (longest <= 7) return "narrow";
  if (longest <= 13) return "medium";
  return longest <= 20 ? "wide" : "widest";
}

function wordLength(line: ConcordanceLine): number {
  const { lead, trail } = parted(line);
  return `${lead}${line.keyword}${trail}`.replace(/\p{M}/gu, "").length;
}
