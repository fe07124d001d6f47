// The lines and letters of a glossary index for its page.
import type { SplitLetter } from "#includes/layouts/glossary.tsx";
import type { IndexItem, IndexSection } from "#includes/parts/book-index.tsx";
import type { RailLetter } from "#includes/parts/letter-rail.tsx";
import { groupBy } from "../derive/group-by.ts";
import { inOrder, type Letter, type LetterPage } from "../derive/letters.ts";
import { entryTypeById } from "../entry-types/index.ts";
import { normalise } from "../language/index.ts";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import { type GlossaryIndex, indexHref } from "./glossary-index.ts";

/** The id of a letter's section, the same in every language: `letter-3`. */
const sectionId = ({ position }: Letter) => `letter-${position}`;

/** The sections of a whole index, or of one page of a split one. */
export function indexSections(
  context: SiteContext,
  index: GlossaryIndex,
  shown: readonly (Letter | LetterPage)[],
): IndexSection[] {
  return shown
    .filter(({ entries }) => entries.length > 0)
    .map((letter) => {
      const entries = inOrder(letter.entries, index.alphabet);
      const part = "page" in letter ? entries.slice(letter.start, letter.end) : entries;
      return {
        letter: letter.letter,
        id: sectionId(letter),
        items: part.map((entry) => indexItem(context, index, entry)),
      };
    });
}

function indexItem(context: SiteContext, { language: page, alphabet }: GlossaryIndex, entry: Entry): IndexItem {
  const others = languagesFrom(context, page).filter((language) => language !== alphabet);
  return {
    href: context.urls.entry(page, entry.id),
    type: entry.type,
    typeLabel: entryTypeById.get(entry.type)?.label[page] ?? entry.type,
    label: entry.label[alphabet] ?? entry.id,
    others: others.flatMap((language) => {
      const text = entry.label[language];
      return text === undefined ? [] : [{ language, text }];
    }),
    names: filterNames(entry, context.library.languages),
  };
}

/** Labels and aliases in every language as the filter compares them, each form once. */
export function filterNames(entry: Entry, languages: readonly Language[]): string {
  const names = languages.flatMap((language) =>
    [entry.label[language] ?? "", ...(entry.aliases[language] ?? [])].map((name) => normalise(language, name)),
  );
  return [...new Set(names)].filter((name) => name !== "").join(" | ");
}

/** The letters as links: to their sections on this page, else to their first pages. */
export function railLetters(
  context: SiteContext,
  index: GlossaryIndex,
  letters: readonly Letter[],
  pages: readonly LetterPage[],
): RailLetter[] {
  return letters.map((letter) => {
    if (letter.entries.length === 0) return { letter: letter.letter };
    const first = pages.find(({ position }) => position === letter.position);
    const href =
      first === undefined
        ? `#${sectionId(letter)}`
        : context.urls.glossaryLetters(indexHref(context.urls, index), first.page);
    return { letter: letter.letter, href };
  });
}

/** The letters of a split index with the pages under each. */
export function splitLetters(
  context: SiteContext,
  t: Translate,
  index: GlossaryIndex,
  pages: readonly LetterPage[],
): SplitLetter[] {
  const base = indexHref(context.urls, index);
  return [...groupBy(pages, ({ position }) => position).values()].flatMap((parts) => {
    const [letter] = parts;
    if (letter === undefined) return [];
    const labels = inOrder(letter.entries, index.alphabet).map((entry) => entry.label[index.alphabet] ?? entry.id);
    return {
      letter: letter.letter,
      id: sectionId(letter),
      count: t("count.entries", { n: letter.entries.length }),
      pages: parts.map(({ page, start, end }) => ({
        href: context.urls.glossaryLetters(base, page),
        first: labels[start] ?? "",
        last: labels[end - 1] ?? "",
      })),
    };
  });
}
