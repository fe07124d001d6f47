// The way from one page of a list to the others.
import type { Translate } from "../../src/strings/index.ts";

export interface ListPagerProps {
  readonly t: Translate;
  /** What the pages are of. */
  readonly label: string;
  /** Number of this page, from 1. */
  readonly part: number;
  readonly count: number;
  /** Hrefs. */
  readonly first?: string;
  readonly previous?: string;
  readonly next?: string;
  readonly last?: string;
}

/** On the first page what leads back is left out, on the last what leads on. */
export const ListPager = ({ t, label, part, count, first, previous, next, last }: ListPagerProps) => (
  <nav class="list-pager" aria-label={label}>
    <ul>
      {first !== undefined && (
        <li>
          <a href={first}>{t("pager.first")}</a>
        </li>
      )}
      {previous !== undefined && (
        <li>
          <a href={previous} rel="prev">
            {t("pager.previous")}
          </a>
        </li>
      )}
    </ul>
    <p class="quiet">{t("pager.place", { part, count })}</p>
    <ul>
      {next !== undefined && (
        <li>
          <a href={next} rel="next">
            {t("pager.next")}
          </a>
        </li>
      )}
      {last !== undefined && (
        <li>
          <a href={last}>{t("pager.last")}</a>
        </li>
      )}
    </ul>
  </nav>
);

/** Which page this is, at its head. */
export const PartPlace = ({ t, part, count }: Pick<ListPagerProps, "t" | "part" | "count">) => (
  <span class="quiet part-place">{t("pager.place", { part, count })}</span>
);
