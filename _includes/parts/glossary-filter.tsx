// The filter of the glossary: a field, and chips that are links to the pages by type.
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";

export interface TypeChip {
  /** Id of the type, "" for all. */
  readonly type: string;
  readonly href: string;
  readonly label: string;
  readonly count: string;
  readonly isCurrent: boolean;
}

export interface GlossaryFilterProps {
  readonly t: Translate;
  /** Where a query goes when the page cannot filter by itself. */
  readonly searchHref: string;
  readonly chips: readonly TypeChip[];
}

export const GlossaryFilter = ({ t, searchHref, chips }: GlossaryFilterProps) => (
  <div class="glossary-filter">
    <search class="needs-script" aria-label={t("glossary.filter")}>
      <form action={searchHref} data-glossary-filter>
        <div class="field">
          <button class="field-button" type="submit" aria-label={t("search.submit")}>
            <Icon name="search" />
          </button>
          <label class="vh" for="filter">
            {t("glossary.field")}
          </label>
          <input
            id="filter"
            type="search"
            name="q"
            maxLength={200}
            placeholder={t("glossary.field")}
            autoComplete="off"
            enterkeyhint="search"
            data-filter
          />
        </div>
      </form>
    </search>
    <nav class="chips" aria-label={t("glossary.types")}>
      {chips.map(({ type, href, label, count, isCurrent }) => (
        <a
          class={type === "" ? "chip" : `chip kind ${type}`}
          href={href}
          aria-current={isCurrent ? "page" : undefined}
          data-type={type}
        >
          {label} <span class="count num">{count}</span>
        </a>
      ))}
    </nav>
    <p class="vh" role="status" data-glossary-status />
  </div>
);
