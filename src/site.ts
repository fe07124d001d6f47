// A whole site as pages and files: what there is, and how each is made when it is asked for.
import { renderToString } from "preact-render-to-string";
import type { BundledAssets } from "./assets.ts";
import { openLetters } from "./drawing/letters.ts";
import { glossaryFiles } from "./exports/exported-files.ts";
import type { Library } from "./model.ts";
import { pageKinds } from "./pages/index.ts";
import { siteFileKinds } from "./publish/index.ts";
import type { PageAddress, PageKind, SiteContext, SiteFile } from "./site-context.ts";
import { createUrls } from "./urls.ts";

export interface Site {
  readonly library: Library;
  /** Site paths of all pages, without the prefix, in a fixed order. */
  readonly pages: readonly string[];
  /** The HTML of one page, made now. */
  page(path: string): string;
  /** Everything that is not a page or the search index, each made when its turn comes. */
  files(): AsyncIterable<SiteFile>;
  /** Pictures to copy: from an absolute path to a path of the site. */
  readonly copies: readonly { readonly from: string; readonly to: string }[];
}

export interface SiteOptions {
  readonly library: Library;
  readonly bundled: BundledAssets;
  readonly folders: SiteContext["folders"];
  /** Path of the site on its host; "/" for the root. */
  readonly pathPrefix: string;
}

export async function createSite({ library, bundled, folders, pathPrefix }: SiteOptions): Promise<Site> {
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
    pages: [...pages.keys()],
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
