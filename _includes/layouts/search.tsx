// The search page: one field, what to try, and the places and templates that the script fills.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "../parts/icon.tsx";
import { type FacetGroup, SearchFacets } from "../parts/search-facets.tsx";
import { SearchTemplates } from "../parts/search-templates.tsx";
import { Document } from "./document.tsx";

export interface SearchLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly searchHref: string;
  readonly glossary: { readonly href: string; readonly count: string };
  readonly readings: { readonly href: string; readonly count: string };
  readonly facets: readonly FacetGroup[];
}

export const SearchLayout = (props: SearchLayoutProps) => {
  const { context, address, t, facets } = props;
  return (
    <Document
      context={context}
      address={address}
      kind="search"
      title={t("nav.search")}
      description={t("search.description")}
      scripts={["search"]}
    >
      <div class="wrap search">
        <header class="head">
          <h1 class="vh">{t("nav.search")}</h1>
          <Field {...props} />
          <p class="quiet search-status" role="status" data-search-status />
        </header>
        <Intro {...props} />
        <div class="search-empty" data-search-empty hidden>
          <div class="search-nearest" data-search-nearest hidden>
            <p id="nearest">{t("search.nearestNames")}</p>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role from a list without markers */}
            <ul role="list" aria-labelledby="nearest" data-search-offers />
          </div>
          <p>{t("search.empty")}</p>
          <Ways {...props} />
        </div>
        <div class="search-body" data-search-body hidden>
          <section aria-labelledby="results">
            <h2 class="vh" id="results">
              {t("search.results")}
            </h2>
            {/* biome-ignore lint/a11y/noRedundantRoles: Safari drops the role from a list without markers */}
            <ol class="results" role="list" data-results />
            <button class="btn" type="button" data-search-more hidden>
              {t("search.more")}
            </button>
          </section>
          <SearchFacets label={t("search.narrow")} groups={facets} />
        </div>
      </div>
      <SearchTemplates />
    </Document>
  );
};

const Field = ({ t, searchHref }: SearchLayoutProps) => (
  <search class="needs-script">
    <form class="search-form" action={searchHref} data-search-form>
      <label class="search-field">
        <Icon name="search" />
        <span class="vh">{t("search.label")}</span>
        <input
          type="search"
          name="q"
          maxLength={200}
          placeholder={t("search.placeholder")}
          autoComplete="off"
          enterkeyhint="search"
          data-search-input
        />
      </label>
      <button class="btn btn-main" type="submit">
        {t("search.submit")}
      </button>
    </form>
  </search>
);

const Intro = (props: SearchLayoutProps) => (
  <div class="search-intro" data-search-intro>
    <noscript>
      <p>{props.t("search.noScript")}</p>
    </noscript>
    <p class="needs-script">{props.t("search.intro")}</p>
    <Ways {...props} />
  </div>
);

/** The two ways to look for something by oneself. */
const Ways = ({ t, glossary, readings }: SearchLayoutProps) => (
  <ul class="search-ways">
    <li>
      <a href={glossary.href}>{t("search.browseGlossary")}</a> <span class="quiet">{glossary.count}</span>
    </li>
    <li>
      <a href={readings.href}>{t("search.browseReadings")}</a> <span class="quiet">{readings.count}</span>
    </li>
  </ul>
);
