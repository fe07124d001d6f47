// The site, its glossary and the way to a page as schema.org data.
import { localised } from "../../derive/localised.ts";
import type { Language, Localized } from "../../model.ts";
import type { SiteContext } from "../../site-context.ts";
import { translator } from "../../strings/index.ts";
import { licenceUrl } from "../licences.ts";
import type { Json } from "../script-json.ts";
import { glossaryId, schemaContext, websiteId } from "./identifiers.ts";

/** One step of the way to a page; `href` as `urls.ts` makes it. */
export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** @see https://schema.org/WebSite */
export function websiteData({ library: { site }, urls }: SiteContext, language: Language): Json {
  const words = (values: Localized) => localised(values, language, site.languages)?.value ?? "";
  const others = site.languages
    .flatMap((other) => site.title[other] ?? [])
    .filter((name) => name !== words(site.title));
  return {
    "@context": schemaContext,
    "@type": "WebSite",
    "@id": websiteId(urls, language),
    url: urls.absolute(urls.home(language)),
    name: words(site.title),
    alternateName: others.length === 0 ? undefined : others,
    description: words(site.description),
    inLanguage: language,
    license: licenceUrl(site.licence),
    potentialAction: {
      "@type": "SearchAction",
      target: {
        "@type": "EntryPoint",
        urlTemplate: `${urls.absolute(urls.search(language))}?q={search_term_string}`,
      },
      "query-input": "required name=search_term_string",
    },
  };
}

/**
 * The glossary; each entry's own page says that it belongs to it.
 * @see https://schema.org/DefinedTermSet
 */
export function glossaryData({ library: { site }, urls }: SiteContext, language: Language): Json {
  return {
    "@context": schemaContext,
    "@type": "DefinedTermSet",
    "@id": glossaryId(urls, language),
    url: urls.absolute(urls.glossary(language)),
    name: translator(language, site)("nav.glossary"),
    inLanguage: language,
    license: licenceUrl(site.licence),
    isPartOf: { "@type": "WebSite", "@id": websiteId(urls, language) },
  };
}

/** @see https://schema.org/BreadcrumbList */
export function breadcrumbData({ urls }: SiteContext, crumbs: readonly Crumb[]): Json {
  return {
    "@context": schemaContext,
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: urls.absolute(href),
    })),
  };
}
