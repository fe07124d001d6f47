// Reads the links and anchors of a built site, for tests of the output as a whole.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A page or file of the site that holds links: its own path and what it links to. */
export interface LinkingPage {
  /** Site path without the prefix, "/ar/search/". */
  readonly path: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

/** Every HTML page below a folder. */
export function pagesOf(folder: string): readonly LinkingPage[] {
  return filesOf(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      // What stands in a template is no link yet: a script fills it.
      const html = readFileSync(join(folder, file), "utf8").replace(/<template\b.*?<\/template>/gs, "");
      const attributes = (name: string) =>
        [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value]) => decode(value ?? ""));
      const links = [...attributes("href"), ...attributes("src"), ...attributes("action")];
      return { path: `/${file.replace(/(^|\/)index\.html$/, "$1")}`, links, ids: new Set(attributes("id")) };
    });
}

/** Paths of all files below a folder, with forward slashes, in a fixed order. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      relative(folder, join(item.parentPath ?? item.path, item.name))
        .split(sep)
        .join("/"),
    )
    .sort();
}

function decode(value: string): string {
  return value.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'");
}

/** What is wrong with the links of a site published below `prefix` ("/" or "/course/"). */
export function brokenLinks(folder: string, prefix: string): readonly string[] {
  const pages = pagesOf(folder);
  const files = new Set(filesOf(folder).map((file) => `/${file}`));
  const idsOf = new Map(pages.map((page) => [page.path, page.ids]));
  return pages.flatMap((page) =>
    page.links.flatMap((link) => {
      if (/^(?:https?|mailto|tel|data):/.test(link)) return [];
      const { pathname, hash } = new URL(link, `https://site.invalid${prefix}${page.path.slice(1)}`);
      if (!pathname.startsWith(prefix)) return [`${page.path}: ${link} leads out of ${prefix}`];
      const path = decodeURIComponent(pathname.slice(prefix.length - 1));
      const ids = idsOf.get(path);
      if (ids === undefined) return files.has(path) ? [] : [`${page.path}: ${link} leads nowhere`];
      const anchor = decodeURIComponent(hash.slice(1));
      return anchor === "" || ids.has(anchor) ? [] : [`${page.path}: ${link} names no place in the page`];
    }),
  );
}
