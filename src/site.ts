// A whole site as pages and files: what there is, and how each is made when it is asked for.
import { renderToString } from "preact-render-to-string";
import type { BundledAssets } from "./assets.ts";
import { fingerprint } from "./derive/fingerprint.ts";
import { openLetters } from "./drawing/letters.ts";
import { glossaryFiles } from "./exports/exported-files.ts";
import type { Library } from "./model.ts";
import { pageKinds } from "./pages/index.ts";
import { siteFileKinds } from "./publish/index.ts";
import type { PageAddress, PageKind, PlannedFile, SiteContext, SiteFile } from "./site-context.ts";
import { createUrls } from "./urls.ts";

export interface Site {
  readonly library: Library;
  /** A name of all that stands on every page. */
  readonly madeOf: string;
  /** All pages in a fixed order; the paths are without the prefix. */
  readonly pages: readonly PlannedPage[];
  /** The HTML of one page, made now. */
  page(path: string): string;
  /** Everything that is not a page or the search index, each made when its turn comes. */
  files(): AsyncIterable<SiteFile | PlannedFile>;
  /** Pictures to copy: from an absolute path to a path of the site. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

export interface PlannedPage extends Pick<PageAddress, "path"> {
  /** As in `PlannedFile`; none for a page to be made in every build. */
  readonly madeOf?: string;
}

export interface SiteOptions {
  readonly library: Library;
  readonly bundled: BundledAssets;
  readonly folders: SiteContext["folders"];
  /** A name of the code, from `engineHash`. */
  readonly code: string;
  /** Path of the site on its host; "/" for the root. */
  readonly pathPrefix: string;
}

export async function createSite({ library, bundled, folders, code, pathPrefix }: SiteOptions): Promise<Site> {
  const context: SiteContext = {
    library,
    urls: createUrls(pathPrefix, library.site.url),
    glossaryFiles: await glossaryFiles(library),
    assets: bundled.assets,
    letters: await openLetters(folders),
    folders,
  };
  const pages = new Map<string, { kind: PageKind; address: PageAddress }>();
  for (const kind of pageKinds) {
    for (const address of kind.addresses(library)) pages.set(address.path, { kind, address });
  }
  return {
    library,
    madeOf: madeOfSite(context, code, pathPrefix),
    pages: [...pages.values()].map(({ kind, address }) => plannedPage(kind, address, library)),
    page(path) {
      const found = pages.get(path);
      if (found === undefined) throw new Error(`No page at ${path}`);
      return `<!DOCTYPE html>\n${renderToString(found.kind.render(context, found.address))}\n`;
    },
    async *files() {
      yield* bundled.files;
      for (const kind of siteFileKinds) yield* await kind.files(context);
    },
    copies: library.pictures.map(({ file, output }) => ({ from: file, to: output })),
  };
}

function plannedPage({ id, madeOf }: PageKind, address: PageAddress, library: Library): PlannedPage {
  const { path } = address;
  return { path, madeOf: madeOf === undefined ? undefined : fingerprint([id, path, madeOf(library, address)]) };
}

function madeOfSite({ library, assets }: SiteContext, code: string, pathPrefix: string): string {
  const { site, languages, pages, assignments } = library;
  const titles = [...pages.values()].map(({ slug, original, versions }) => [
    slug,
    original,
    Object.values(versions).map(({ language, title }) => [language, title]),
  ]);
  return fingerprint([code, site, languages, titles, assignments.size > 0, assets, pathPrefix]);
}
