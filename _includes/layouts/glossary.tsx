// The glossary's index: whole, by type, in another alphabet, or a page of it.
import type { Language } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { BookIndex, type IndexSection } from "../parts/book-index.tsx";
import { GlossaryFilter, type TypeChip } from "../parts/glossary-filter.tsx";
import { LetterRail, type RailLetter } from "../parts/letter-rail.tsx";
import { GlossaryMetadata } from "../parts/metadata/index.tsx";
import { inLanguage, type Words } from "../parts/words.tsx";
import { Document } from "./document.tsx";

/** A letter of a split index: its pages, each named by its first and last labels. */
export interface SplitLetter {
  readonly letter: string;
  readonly id: string;
  readonly count: string;
  readonly pages: readonly { readonly href: string; readonly first: string; readonly last: string }[];
}

export interface GlossaryLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: string;
  readonly description: string;
  readonly alternate?: (language: Language) => string;
  /** The page's language first. */
  readonly titles: readonly Words[];
  readonly deck: string;
  /** Language whose alphabet orders the index. */
  readonly alphabet: Language;
  readonly typeId?: string;
  readonly chips: readonly TypeChip[];
  readonly alphabetLinks: readonly { readonly href: string; readonly text: string }[];
  readonly rail: readonly RailLetter[];
  /** The letters with their entries; in a split index, those of this page. */
  readonly sections: readonly IndexSection[];
  /** Whether the sections hold so many lines that only those near the window should be laid out. */
  readonly isLong: boolean;
  /** The first page of a split index lists letters in place of entries. */
  readonly split: readonly SplitLetter[];
  readonly previous?: string;
  readonly next?: string;
}

export const GlossaryLayout = (props: GlossaryLayoutProps) => {
  const { context, address, t, typeId, alphabet, sections, split } = props;
  const page = address.language;
  const letters = inLanguage(alphabet, page);
  return (
    <Document
      context={context}
      address={address}
      kind="glossary"
      title={props.title}
      description={props.description}
      alternate={props.alternate}
      scripts={["glossary"]}
      head={<GlossaryMetadata context={context} language={page} typeId={typeId} />}
    >
      <div class="wrap glossary">
        <Head {...props} />
        <GlossaryFilter t={t} searchHref={context.urls.search(page)} chips={props.chips} />
        <LetterRail label={t("glossary.letters")} letters={props.rail} {...letters} />
        {sections.length > 0 && (
          <BookIndex
            page={page}
            language={alphabet}
            holds={typeId ?? "all"}
            sections={sections}
            isLong={props.isLong}
          />
        )}
        {split.map((letter) => (
          <SplitSection {...letter} {...letters} />
        ))}
        <p class="glossary-empty" data-glossary-empty hidden>
          {t("glossary.empty")}
        </p>
        <Pager {...props} />
      </div>
    </Document>
  );
};

const Head = ({ address, titles, deck, alphabetLinks }: GlossaryLayoutProps) => (
  <header class="head">
    <h1 class="disp">
      {titles.map(({ language, text }, index) =>
        index === 0 ? (
          text
        ) : (
          <>
            {" "}
            <span class="head-other" {...inLanguage(language, address.language)}>
              {text}
            </span>
          </>
        ),
      )}
    </h1>
    <p class="deck">{deck}</p>
    {alphabetLinks.length > 0 && (
      <p class="glossary-alphabets">
        {alphabetLinks.map(({ href, text }) => (
          <a href={href}>{text}</a>
        ))}
      </p>
    )}
  </header>
);

type SplitSectionProps = SplitLetter & { readonly lang?: Language; readonly dir?: "ltr" | "rtl" };

const SplitSection = ({ letter, id, count, pages, lang, dir }: SplitSectionProps) => (
  <section class="letter" id={id} aria-labelledby={`${id}-h`}>
    <h2 class="disp" id={`${id}-h`} lang={lang} dir={dir}>
      {letter}
    </h2>
    <div>
      <p class="quiet">{count}</p>
      <ul class="letter-pages" lang={lang} dir={dir}>
        {pages.map(({ href, first, last }) => (
          <li>
            <a href={href}>
              <bdi>{first}</bdi> – <bdi>{last}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </div>
  </section>
);

const Pager = ({ t, previous, next }: GlossaryLayoutProps) =>
  previous === undefined && next === undefined ? null : (
    <nav class="glossary-pager" aria-label={t("glossary.pages")}>
      {previous !== undefined && (
        <a href={previous} rel="prev">
          {t("pager.previous")}
        </a>
      )}
      {next !== undefined && (
        <a href={next} rel="next">
          {t("pager.next")}
        </a>
      )}
    </nav>
  );
