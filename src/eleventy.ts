// The Eleventy plugin; the only file that knows Eleventy.
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { type BundledAssets, bundleAssets } from "./assets.ts";
import { loadLibrary } from "./load/library.ts";
import type { Library } from "./model.ts";
import { countProblems } from "./problem.ts";
import { offlineFiles, type PublishedFile, publishedFile, publishedFiles } from "./publish/offline/index.ts";
import { editorFolder } from "./publish/security-policy.ts";
import { textReport } from "./reports/text.ts";
import { searchFolder, writeSearchIndex } from "./search/write-index.ts";
import { createSite, type Site } from "./site.ts";
import { createUrls } from "./urls.ts";
import { writeSiteFile, writeSiteFiles } from "./write.ts";

export interface HashiyaOptions {
  /** Absolute path of the folder that holds `content/` and `glossary/`. */
  readonly project: string;
  /** Absolute path of the folder that holds the engine's `_includes/`. */
  readonly engine: string;
  /** Path of the site on its host. Default: Eleventy's own path prefix. */
  readonly pathPrefix?: string;
  /** Whether to write the search index. Default: true. */
  readonly search?: boolean;
  /** A Library that is loaded already and free of errors; without it the project is loaded before each build. */
  readonly library?: Library;
  /** Called for each page written, with the number so far and of all. */
  readonly onPage?: (done: number, all: number) => void;
}

/** The part of Eleventy's configuration that is used here; Eleventy ships no types. */
interface EleventyConfig {
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(use: boolean): void;
  addWatchTarget(target: string, options?: { resetConfig: boolean }): void;
  addGlobalData(name: string, data: unknown): void;
  addTemplate(name: string, template: unknown): void;
  addTransform(name: string, transform: (this: { page: { url: string } }, content: string) => string): void;
  setServerOptions(options: { readonly middleware: readonly Middleware[] }): void;
  on(event: string, listener: (event: EleventyEvent) => unknown): void;
  readonly pathPrefix: string;
  readonly benchmarks: { readonly config: { setMinimumThresholdPercent(percent: number): void } };
}

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

interface EleventyEvent {
  readonly runMode: "build" | "watch" | "serve";
  readonly directories: { readonly output: string };
}

/**
 * Adds the site to an Eleventy configuration: one virtual template for all pages, paginated over their paths alone.
 * Each page's HTML is made in a transform, when it is written, so that no two are held at once.
 * @example eleventyConfig.addPlugin(hashiya, { project: process.cwd(), engine: engineFolder });
 */
export function hashiya(config: EleventyConfig, options: HashiyaOptions): void {
  const folders = { project: path.resolve(options.project), engine: path.resolve(options.engine) };
  let site: Site | undefined;
  let bundled: BundledAssets | undefined;
  /** The pages written so far. */
  let pages: PublishedFile[] = [];

  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  // Making the pages is the work itself: no warning that a transform takes a large part of the time.
  config.benchmarks.config.setMinimumThresholdPercent(100);
  for (const folder of ["content", "glossary"]) config.addWatchTarget(path.join(folders.project, folder));

  config.on("eleventy.before", async ({ runMode }) => {
    bundled = await bundleAssets(folders);
    if (runMode !== "build") for (const file of bundled.inputs) config.addWatchTarget(file);
    const library = options.library ?? (await loadForBuild(folders.project, runMode));
    site = await createSite({ library, bundled, folders, pathPrefix: options.pathPrefix ?? config.pathPrefix });
    pages = [];
  });
  const editor = createUrls(options.pathPrefix ?? config.pathPrefix, "").href(editorFolder);
  config.setServerOptions({ middleware: [withoutReload(editor)] });
  config.addGlobalData("hashiyaPages", () => site?.pages ?? []);
  config.addTemplate("hashiya.11ty.js", {
    data: () => ({
      pagination: { data: "hashiyaPages", size: 1, alias: "sitePath", addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: ({ sitePath }: { sitePath: string }) => sitePath,
    }),
    render: () => "",
  });
  config.addTransform("hashiya", function () {
    if (site === undefined) throw new Error("A page is written before the site is made");
    const html = site.page(this.page.url);
    pages.push(publishedFile(this.page.url, html));
    options.onPage?.(pages.length, site.pages.length);
    return html;
  });
  config.on("eleventy.after", async ({ directories }) => {
    if (site === undefined || bundled === undefined) return;
    const { library, copies } = site;
    const { output } = directories;
    const names = options.search === false ? [] : await writeSearchIndex(library, { folders, output });
    const published = [...pages];
    for await (const file of site.files()) {
      writeSiteFile(output, file);
      published.push(publishedFile(file.path, file.contents));
    }
    published.push(...publishedFiles(names, copies, path.join(output, searchFolder)));
    const offline = offlineFiles({ library, published, worker: bundled.worker });
    writeSiteFiles(output, [...names, ...offline], copies);
  });
}

/**
 * Keeps the server's script for live reload out of a page: what the editor saves is a change, and would close it. The
 * server adds the script to what the browser navigates to.
 */
function withoutReload(page: string): Middleware {
  return (request, _response, next) => {
    if (request.url?.split(/[?#]/)[0] === page) request.headers["sec-fetch-mode"] = "no-cors";
    next();
  };
}

/** Under watch a site with errors is shown as far as it goes, beside its problems; a build stops. */
async function loadForBuild(project: string, runMode: EleventyEvent["runMode"]): Promise<Library> {
  const { value: library, problems } = await loadLibrary(project);
  if (problems.length > 0) process.stderr.write(textReport(problems, { colour: process.stderr.isTTY === true }));
  if (library === undefined || (runMode === "build" && countProblems(problems).errors > 0)) {
    throw new Error("The project has errors; nothing was written.");
  }
  return library;
}
