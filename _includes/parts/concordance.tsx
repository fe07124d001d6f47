// The concordance of an entry: each mention in its line, the keyword in a fixed column, by reading and language.
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { ListPager, type ListPagerProps } from "./list-pager.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface LineProps {
  readonly before: string;
  /** What touches the keyword: a particle or a sign before it, a sign or an ending after it. */
  readonly lead: string;
  readonly keyword: string;
  readonly trail: string;
  readonly after: string;
  /** The mention's own address. */
  readonly href: string;
  /** Where it stands, in words: «الفقرة 3». */
  readonly place: string;
}

export interface ConcordanceTableProps {
  readonly language: Language;
  readonly caption: string;
  /** How wide the column of the keyword must be for this entry and language. */
  readonly keywordWidth: "narrow" | "medium" | "wide" | "widest";
  readonly lines: readonly LineProps[];
}

export interface ConcordanceReadingProps {
  readonly slug: string;
  readonly href: string;
  readonly title: Words;
  readonly tables: readonly ConcordanceTableProps[];
}

export interface ConcordanceProps {
  readonly t: Translate;
  readonly page: Language;
  /** Class of the entry's type. */
  readonly type: string;
  readonly count: string;
  /** Those of this page. */
  readonly readings: readonly ConcordanceReadingProps[];
  /** Where there are several. */
  readonly pager?: Omit<ListPagerProps, "t" | "label">;
}

/** On the page of the entry. */
export const Concordance = ({ t, page, type, count, readings, pager }: ConcordanceProps) => (
  <section class={`entry-section concordance ${type}`} aria-labelledby="concordance">
    <h2 class="disp" id="concordance">
      {t("concordance.title")}
    </h2>
    <p class="quiet">{count}</p>
    <ConcordanceReadings t={t} page={page} heading="h3" readings={readings} />
    {pager !== undefined && <ListPager t={t} label={t("concordance.pages")} {...pager} />}
  </section>
);

type ReadingsProps = Pick<ConcordanceProps, "t" | "page" | "readings"> & { readonly heading: "h2" | "h3" };

export const ConcordanceReadings = ({ t, page, heading: Heading, readings }: ReadingsProps) => (
  <>
    {readings.map(({ slug, href, title, tables }) => (
      <section aria-labelledby={`in-${slug}`}>
        <Heading class="disp concordance-reading" id={`in-${slug}`} {...inLanguage(title.language, page)}>
          <a href={href}>{title.text}</a>
        </Heading>
        {tables.map((table) => (
          <Table t={t} page={page} {...table} />
        ))}
      </section>
    ))}
  </>
);

interface TableProps extends ConcordanceTableProps {
  readonly t: Translate;
  readonly page: Language;
}

/** The table runs in the direction of its text; its headings are in the page's language. */
const Table = ({ t, page, language, caption, keywordWidth, lines }: TableProps) => {
  const text = inLanguage(language, page);
  const heading = text.lang === undefined ? {} : inLanguage(page, language);
  return (
    <table class="kwic" dir={text.dir} data-keyword={keywordWidth}>
      <caption {...heading}>{caption}</caption>
      <colgroup>
        <col />
        <col class="kwic-keyword" />
        <col />
        <col class="kwic-place" />
      </colgroup>
      <thead>
        <tr>
          {(["before", "word", "after", "place"] as const).map((column) => (
            <th scope="col" {...heading}>
              <span class="vh">{t(`concordance.${column}`)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...text}>
        {lines.map((line) => (
          <Line {...line} heading={heading} />
        ))}
      </tbody>
    </table>
  );
};

const Line = ({
  before,
  lead,
  keyword,
  trail,
  after,
  href,
  place,
  heading,
}: LineProps & { readonly heading: object }) => (
  <tr>
    <td class="kwic-before">
      <span>{before}</span>
    </td>
    <td class="kwic-word">
      {lead}
      <a href={href}>{keyword}</a>
      {trail}
    </td>
    <td class="kwic-after">
      <span>{after}</span>
    </td>
    <td class="kwic-where">
      <a href={href} {...heading}>
        {place}
      </a>
    </td>
  </tr>
);
