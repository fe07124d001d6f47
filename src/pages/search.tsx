// The search page.
import type { VNode } from "preact";
import { SearchLayout } from "#includes/layouts/search.tsx";
import type { FacetGroup } from "#includes/parts/search-facets.tsx";
import { entryTypes } from "../entry-types/index.ts";
import type { Language, Library } from "../model.ts";
import { yearOf } from "../search/year.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { languageName, type Translate, translator } from "../strings/index.ts";
import { languagesFrom } from "./entry-names.ts";

export const searchPage: PageKind = { id: "search", addresses, render };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/search/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language } = address;
  const t = translator(language, library.site);
  return (
    <SearchLayout
      context={context}
      address={address}
      t={t}
      searchHref={urls.search(language)}
      glossary={{ href: urls.glossary(language), count: t("count.entries", { n: library.entries.size }) }}
      readings={{ href: urls.readings(language), count: t("count.readings", { n: library.readings.size }) }}
      facets={facets(context, t, language)}
    />
  );
}

function facets(context: SiteContext, t: Translate, page: Language): FacetGroup[] {
  return [
    {
      facet: "where",
      label: t("search.where"),
      choices: [
        { value: "readings", label: t("nav.readings") },
        { value: "entries", label: t("nav.glossary") },
      ],
    },
    {
      facet: "type",
      label: t("glossary.types"),
      choices: entryTypes.map(({ id, plural }) => ({ value: id, label: plural[page] ?? id, class: id })),
    },
    {
      facet: "language",
      label: t("search.language"),
      choices: languagesFrom(context, page).map((value) => ({ value, label: languageName(value, page) })),
    },
    {
      facet: "year",
      label: t("search.year"),
      choices: yearsOf(context.library).map((value) => ({ value, label: value })),
    },
  ];
}

/** The years of the readings, the latest first. */
function yearsOf({ readings }: Library): readonly string[] {
  const years = new Set([...readings.values()].map(({ published }) => yearOf(published)));
  return [...years].sort().reverse();
}
