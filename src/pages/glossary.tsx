// The pages of the glossary: the index, the index by type, the index in another alphabet.
import type { VNode } from "preact";
import { GlossaryLayout } from "#includes/layouts/glossary.tsx";
import type { TypeChip } from "#includes/parts/glossary-filter.tsx";
import { entryTypes } from "../entry-types/index.ts";
import { formatNumber } from "../language/index.ts";
import type { Language, Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, type Translate, translator } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";
import {
  type GlossaryIndex,
  glossaryIndexes,
  indexAddresses,
  indexAt,
  indexHref,
  indexIn,
  lettersOf,
} from "./glossary-index.ts";
import { indexSections, railLetters, splitLetters } from "./glossary-sections.ts";

/** From this many entries on, lines far from the window are not laid out (SPEC §11). */
const lazyIndex = 200;

export const glossaryPage: PageKind = { id: "glossary", addresses, render };

function* addresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const index of glossaryIndexes(library, language)) yield* indexAddresses(library, index);
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language } = address;
  const { index, page } = indexAt(address);
  const t = translator(language, library.site);
  const { letters, pages } = lettersOf(library, index);
  const isSplitFront = pages.length > 0 && page === 0;
  const shown = page === 0 ? letters : pages.filter((candidate) => candidate.page === page);
  const base = indexHref(urls, index);
  const pageHref = (number: number) =>
    number >= 1 && number <= pages.length ? urls.glossaryLetters(base, number) : undefined;
  const letter = page === 0 ? undefined : shown[0]?.letter;
  return (
    <GlossaryLayout
      context={context}
      address={address}
      t={t}
      title={pageTitle(t, index, letter)}
      description={t("glossary.description")}
      alternate={(other) => indexHref(urls, indexIn(index, other))}
      titles={titles(context, index)}
      deck={t("glossary.deck")}
      alphabet={index.alphabet}
      typeId={index.type?.id}
      chips={chips(context, t, index)}
      alphabetLinks={index.type === undefined ? alphabetLinks(context, t, index) : []}
      rail={railLetters(context, index, letters, pages)}
      sections={isSplitFront ? [] : indexSections(context, index, shown)}
      isLong={shown.reduce((sum, { entries }) => sum + entries.length, 0) > lazyIndex}
      split={isSplitFront ? splitLetters(context, t, index, pages) : []}
      previous={page === 0 ? undefined : (pageHref(page - 1) ?? base)}
      next={page === 0 ? undefined : pageHref(page + 1)}
    />
  );
}

function pageTitle(t: Translate, { language, alphabet, type }: GlossaryIndex, letter: string | undefined): string {
  const title = type?.plural[language] ?? t("nav.glossary");
  if (letter !== undefined) return t("glossary.title.letter", { title, letter });
  return alphabet === language ? title : t("glossary.title.alphabet", { language: languageName(alphabet, language) });
}

/** The heading in every language of the site, the page's first. */
function titles(context: SiteContext, { language, type }: GlossaryIndex) {
  return languagesFrom(context, language).map((spoken) => ({
    language: spoken,
    text: type?.plural[spoken] ?? translator(spoken, context.library.site)("nav.glossary"),
  }));
}

function chips(context: SiteContext, t: Translate, { language, type }: GlossaryIndex): TypeChip[] {
  const { library, urls } = context;
  const all = { language, alphabet: language };
  const count = (index: GlossaryIndex) => {
    const entries = lettersOf(library, index).letters.reduce((sum, letter) => sum + letter.entries.length, 0);
    return formatNumber(entries, language, library.site.digits[language]);
  };
  return [
    {
      type: "",
      href: urls.glossary(language),
      label: t("filters.all"),
      count: count(all),
      isCurrent: type === undefined,
    },
    ...entryTypes.map((candidate) => ({
      type: candidate.id,
      href: urls.glossaryType(language, candidate.folder),
      label: candidate.plural[language] ?? candidate.id,
      count: count({ ...all, type: candidate }),
      isCurrent: candidate === type,
    })),
  ];
}

function alphabetLinks(context: SiteContext, t: Translate, { language, alphabet }: GlossaryIndex) {
  return languagesFrom(context, language)
    .filter((other: Language) => other !== alphabet)
    .map((other) => ({
      href: indexHref(context.urls, { language, alphabet: other }),
      text: t("glossary.alphabet", { language: languageName(other, language) }),
    }));
}
