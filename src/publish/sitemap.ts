// `sitemap.xml`: every page with its address in the other languages; an index of several files on a large site.
import type { Element } from "xast";
import { x } from "xastscript";
import type { Language, Library } from "../model.ts";
import { pageKinds } from "../pages/index.ts";
import type { PageAddress, PageKind, SiteContext, SiteFile, SiteFileKind } from "../site-context.ts";
import type { Urls } from "../urls.ts";
import { isIndexed } from "./indexing.ts";
import { withoutLanguage } from "./language-path.ts";
import { xmlFile } from "./xml.ts";

/** The protocol allows 50,000 addresses and 50 MB a file. */
const addressesPerFile = 45_000;
const sitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
const xhtmlNamespace = "http://www.w3.org/1999/xhtml";

/** One page in all its languages. */
interface Translations {
  readonly addresses: PageAddress[];
  readonly modified?: string;
}

/** Nothing when the site's own address is not set: the protocol asks for absolute ones. */
export const sitemap: SiteFileKind = {
  id: "sitemap",
  files: (context) => (context.library.site.url === "" ? [] : sitemapFiles(context, pageKinds, addressesPerFile)),
};

/** @see https://www.sitemaps.org/protocol.html */
export function sitemapFiles({ library, urls }: SiteContext, kinds: readonly PageKind[], limit: number): SiteFile[] {
  const pages = translations(kinds, library).flatMap((page) =>
    page.addresses.map((address) => pageElement(page, address, library.languages, urls)),
  );
  if (pages.length <= limit) return [{ path: "sitemap.xml", contents: urlset(pages) }];
  const parts = Array.from({ length: Math.ceil(pages.length / limit) }, (_, index) => ({
    path: `sitemap-${index + 1}.xml`,
    contents: urlset(pages.slice(index * limit, (index + 1) * limit)),
  }));
  const listed = parts.map(({ path }) => x("sitemap", [x("loc", urls.absolute(urls.href(path)))]));
  return [{ path: "sitemap.xml", contents: xmlFile(x("sitemapindex", { xmlns: sitemapNamespace }, listed)) }, ...parts];
}

/** Pages whose paths differ only by their language; the choice of languages goes with the home pages. */
function translations(kinds: readonly PageKind[], library: Library): readonly Translations[] {
  const pageAt = new Map<string, Translations>();
  for (const kind of kinds.filter(({ id }) => isIndexed(id))) {
    for (const address of kind.addresses(library)) {
      const path = withoutLanguage(address.path, library.languages) ?? address.path;
      const known = pageAt.get(path);
      if (known === undefined) pageAt.set(path, { addresses: [address], modified: modified(kind, address, library) });
      else known.addresses.push(address);
    }
  }
  return [...pageAt.values()];
}

function modified(kind: PageKind, { subject }: PageAddress, library: Library): string | undefined {
  const reading = kind.id === "reading" ? library.readings.get(subject) : undefined;
  return reading !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(reading.published) ? reading.published : undefined;
}

function pageElement(
  { addresses, modified: date }: Translations,
  address: PageAddress,
  languages: readonly Language[],
  urls: Urls,
): Element {
  const absolute = ({ path }: PageAddress) => urls.absolute(urls.href(path));
  const link = (hreflang: string, target: PageAddress) =>
    x("xhtml:link", { rel: "alternate", hreflang, href: absolute(target) });
  const neutral = addresses.find(({ path }) => path === "/");
  const translated = addresses.filter((candidate) => candidate !== neutral);
  const fallback = neutral ?? translated.find(({ language }) => language === languages[0]) ?? translated[0];
  const alternates =
    addresses.length < 2 || fallback === undefined
      ? []
      : [...translated.map((other) => link(other.language, other)), link("x-default", fallback)];
  return x("url", [x("loc", absolute(address)), ...(date === undefined ? [] : [x("lastmod", date)]), ...alternates]);
}

const urlset = (pages: readonly Element[]) =>
  xmlFile(x("urlset", { xmlns: sitemapNamespace, "xmlns:xhtml": xhtmlNamespace }, [...pages]));
