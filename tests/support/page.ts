// Pages made from a small Library, and what stands in them.
import { renderToString } from "preact-render-to-string";
import { openLetters } from "../../src/drawing/letters.ts";
import type { Library } from "../../src/model.ts";
import type { PageKind, SiteContext } from "../../src/site-context.ts";
import { createUrls } from "../../src/urls.ts";

const folders = { project: "/nowhere", engine: process.cwd() };
const letters = await openLetters(folders);

export function contextOf(library: Library, prefix = ""): SiteContext {
  return {
    library,
    urls: createUrls(prefix, library.site.url),
    assets: { stylesheet: "assets/site.css", styles: {}, scripts: {}, fonts: {}, icons: {} },
    glossaryFiles: [],
    letters,
    folders,
  };
}

export function pathsOf(kind: PageKind, library: Library): string[] {
  return [...kind.addresses(library)].map(({ path }) => path);
}

/** The `<main>` of a page. */
export function mainOf(kind: PageKind, library: Library, path: string, prefix = ""): string {
  const html = pageOf(kind, library, path, prefix);
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

export function pageOf(kind: PageKind, library: Library, path: string, prefix = ""): string {
  const address = [...kind.addresses(library)].find((candidate) => candidate.path === path);
  if (address === undefined) throw new Error(`No page at ${path}`);
  return renderToString(kind.render(contextOf(library, prefix), address));
}

/** What the first group of a pattern matches, each time, as text: tags out, isolates out, white space as one space. */
export function textsOf(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, found = ""]) => plainText(found));
}

export function plainText(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const pager = /<nav class="list-pager"[^>]*>(.*?)<\/nav>/g;

/** What the links between the pages of a list say, together. */
export const pagerTexts = (html: string): string[] => textsOf(html, pager);

/** Where the links between the pages of a list lead, and as what: "/en/readings/page/2/ next". */
export function pagerLinks(html: string): string[] {
  const [[nav] = [""]] = html.matchAll(pager);
  return [...nav.matchAll(/href="([^"]+)"(?: rel="(\w+)")?/g)].map(([, href = "", rel]) =>
    rel === undefined ? href : `${href} ${rel}`,
  );
}
