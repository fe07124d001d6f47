// The list of readings: whole, by level, by subject.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { ListPager, type ListPagerProps, PartPlace } from "../parts/list-pager.tsx";
import { Breadcrumbs } from "../parts/metadata/index.tsx";
import { type ListedReading, ReadingList } from "../parts/reading-list.tsx";
import { Document } from "./document.tsx";

export interface FilterGroup {
  readonly label: string;
  readonly choices: readonly {
    readonly href: string;
    readonly label: string;
    readonly count: string;
    readonly isCurrent: boolean;
  }[];
}

export interface ReadingsLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: string;
  /** With the page's number where the list has several. */
  readonly documentTitle: string;
  readonly count: string;
  readonly filters: readonly FilterGroup[];
  readonly readings: readonly ListedReading[];
  /** Number of the first of them in the whole list. */
  readonly start: number;
  /** Where the list has several pages. */
  readonly pager?: Omit<ListPagerProps, "t" | "label">;
  readonly crumbs: readonly { readonly name: string; readonly href: string }[];
}

export const ReadingsLayout = (props: ReadingsLayoutProps) => {
  const { context, address, t, title, documentTitle, count, filters, readings, pager } = props;
  return (
    <Document
      context={context}
      address={address}
      kind="readings"
      title={documentTitle}
      description={t("readings.description")}
      head={<Breadcrumbs context={context} crumbs={props.crumbs} />}
    >
      <div class="wrap">
        <header class="head">
          <h1 class="disp">{title}</h1>
          <p class="deck">
            {t("readings.description")} <span class="quiet">{count}</span>
            {pager !== undefined && pager.part > 1 && <PartPlace t={t} {...pager} />}
          </p>
        </header>
        {filters.length > 0 && (
          <nav class="toc-filters" aria-label={t("filters.label")}>
            {filters.map((group) => (
              <Filter {...group} />
            ))}
          </nav>
        )}
        {readings.length === 0 ? (
          <p>{t("readings.empty")}</p>
        ) : (
          <ReadingList page={address.language} readings={readings} start={props.start} isFull />
        )}
        {pager !== undefined && <ListPager t={t} label={t("readings.pages")} {...pager} />}
      </div>
    </Document>
  );
};

const Filter = ({ label, choices }: FilterGroup) => (
  <div class="chips">
    <span class="quiet">{label}</span>
    <ul class="chips">
      {choices.map((choice) => (
        <li>
          <a class="chip" href={choice.href} aria-current={choice.isCurrent ? "page" : undefined}>
            {choice.label} <span class="ct num">{choice.count}</span>
          </a>
        </li>
      ))}
    </ul>
  </div>
);
