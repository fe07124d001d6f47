// What the head of every page says to search engines, social sites, feed readers and browsers.
import { localised } from "../derive/localised.ts";
import { alternatesOf } from "../exports/exported-files.ts";
import type { Language, Localized } from "../model.ts";
import type { PageAddress, SiteContext } from "../site-context.ts";
import { isIndexed } from "./indexing.ts";
import { withoutLanguage } from "./language-path.ts";
import { manifestPath } from "./manifest.ts";
import { socialPicturePath, socialPictureSize } from "./social-picture/path.ts";

/** What is known of a page; the optional ones as in `Document`. */
export interface PageFacts {
  readonly context: SiteContext;
  readonly address: PageAddress;
  /** Id of its row in `pages/index.ts`. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** The languages in which the page exists. */
  readonly languages?: readonly Language[];
  /** Href of the page in another language; by default the same path with the language swapped. */
  readonly alternate?: (language: Language) => string;
}

/** One `<link>`. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly hreflang?: string;
  readonly type?: string;
  readonly title?: string;
  readonly sizes?: string;
}

/** One `<meta name>` or `<meta property>`. */
export interface HeadMeta {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

export function headLinks(facts: PageFacts): readonly HeadLink[] {
  return [...canonical(facts), ...alternates(facts), feed(facts), ...otherForms(facts), ...icons(facts)];
}

export function headMeta(facts: PageFacts): readonly HeadMeta[] {
  const description = { name: "description", content: facts.description };
  if (!isIndexed(facts.kind)) return [description, { name: "robots", content: "noindex" }];
  return [description, ...openGraph(facts), { name: "twitter:card", content: "summary_large_image" }];
}

/** A canonical address has to be absolute: none while the site's own is not known. */
function canonical({ context: { library, urls }, address, kind }: PageFacts): readonly HeadLink[] {
  if (library.site.url === "" || !isIndexed(kind)) return [];
  return [{ rel: "canonical", href: urls.absolute(urls.href(address.path)) }];
}

/**
 * The page in each language it exists in, and where to send everybody else: from the home pages to the choice of
 * languages, else to the first language.
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
function alternates({ context, address, ...facts }: PageFacts): readonly HeadLink[] {
  const { library, urls } = context;
  const languages = facts.languages ?? library.languages;
  const path = withoutLanguage(address.path, library.languages);
  const main = languages[0];
  if (path === undefined || main === undefined) return [];
  const hrefIn = facts.alternate ?? ((language: Language) => urls.href(`/${language}${path}`));
  const link = (hreflang: string, href: string) => ({ rel: "alternate", hreflang, href: urls.absolute(href) });
  const fallback = path === "/" ? urls.href("/") : hrefIn(main);
  return [...languages.map((language) => link(language, hrefIn(language))), link("x-default", fallback)];
}

function feed({ context, address: { language } }: PageFacts): HeadLink {
  const title = words(context, context.library.site.title, language);
  return { rel: "alternate", type: "application/atom+xml", title, href: context.urls.feed(language) };
}

/** The same in the formats of programs. */
function otherForms({ context: { library, urls }, address, kind }: PageFacts): readonly HeadLink[] {
  return alternatesOf(library, kind, address.subject).map(({ path, mediaType, name }) => ({
    rel: "alternate",
    type: mediaType,
    title: name,
    href: urls.href(path),
  }));
}

function icons({ context: { assets, urls }, address: { language } }: PageFacts): readonly HeadLink[] {
  const icon = (name: string, link: Omit<HeadLink, "href">): readonly HeadLink[] => {
    const path = assets.icons[name];
    return path === undefined ? [] : [{ ...link, href: urls.href(path) }];
  };
  return [
    ...icon("icon.svg", { rel: "icon", type: "image/svg+xml", sizes: "any" }),
    ...icon("icon-192.png", { rel: "icon", type: "image/png", sizes: "192x192" }),
    ...icon("apple-touch-icon.png", { rel: "apple-touch-icon", sizes: "180x180" }),
    { rel: "manifest", href: urls.href(manifestPath(language)) },
  ];
}

/** @see https://ogp.me/ */
function openGraph({ context, address, kind, title, description, languages }: PageFacts): readonly HeadMeta[] {
  const { library, urls } = context;
  const { site } = library;
  const isReading = kind === "reading";
  const locale = (language: Language) => (site.dateLocale[language] ?? language).replace("-", "_");
  const others = (languages ?? library.languages).filter((language) => language !== address.language);
  const name = words(context, site.title, address.language);
  const slug = isReading && site.socialPictures === "readings" ? address.subject : undefined;
  const picture = socialPicturePath(site, address.language, slug);
  const facts: readonly (readonly [property: string, content: string])[] = [
    ["og:site_name", name],
    ["og:type", isReading ? "article" : "website"],
    ["og:title", title],
    ["og:description", description],
    ...(site.url === "" ? [] : [["og:url", urls.absolute(urls.href(address.path))] as const]),
    ["og:locale", locale(address.language)],
    ...others.map((language) => ["og:locale:alternate", locale(language)] as const),
    ["og:image", urls.absolute(urls.href(picture))],
    ["og:image:type", "image/png"],
    ["og:image:width", String(socialPictureSize.width)],
    ["og:image:height", String(socialPictureSize.height)],
    ["og:image:alt", slug === undefined ? name : title],
  ];
  return facts.map(([property, content]) => ({ property, content }));
}

function words({ library }: SiteContext, values: Localized, language: Language): string {
  return localised(values, language, library.languages)?.value ?? "";
}
