// The Eleventy plugin; the only file that knows Eleventy.
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { assetBundler, type BundledAssets } from "./assets.ts";
import { engineHash } from "./engine-hash.ts";
import { loadLibrary } from "./load/library.ts";
import type { Library } from "./model.ts";
import { type OutputFiles, openOutputFiles } from "./output-files.ts";
import { countProblems } from "./problem.ts";
import { offlineFiles, type PublishedFile, publishedFile, publishedFiles } from "./publish/offline/index.ts";
import { editorFolder } from "./publish/security-policy.ts";
import { textReport } from "./reports/text.ts";
import { searchFolder, writeSearchIndex } from "./search/write-index.ts";
import { createSite, type Site } from "./site.ts";
import type { PlannedFile, SiteFile } from "./site-context.ts";
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
  /** A name of the code, from `engineHash`; without it the code is read before each build. */
  readonly code?: string;
  /** A Library that is loaded already and free of errors; without it the project is loaded before each build. */
  readonly library?: Library;
  /** The files of earlier builds of the same folder; without it each build makes them all, a watched one but the first. */
  readonly files?: OutputFiles;
  /** Called for each page made, with the number of those that are there and of all. */
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
  const bundle = assetBundler(folders);
  let bundled: BundledAssets | undefined;
  let { files } = options;
  /** What is still being written of the last build. */
  let rest: Promise<void> | undefined;
  /** The pages that are there, and those to be made: paths and of what. */
  let pages: PublishedFile[] = [];
  let planned = new Map<string, string>();

  config.setTemplateFormats(["11ty.js"]);
  config.setUseGitIgnore(false);
  // Making the pages is the work itself: no warning that a transform takes a large part of the time.
  config.benchmarks.config.setMinimumThresholdPercent(100);
  for (const folder of ["content", "glossary"]) config.addWatchTarget(path.join(folders.project, folder));

  config.on("eleventy.before", async ({ runMode, directories }) => {
    await rest?.catch(() => {});
    bundled = await bundle();
    if (runMode !== "build") for (const file of bundled.inputs) config.addWatchTarget(file);
    const code = options.code ?? engineHash(folders);
    const library = options.library ?? (await loadForBuild(folders.project, runMode, code));
    const pathPrefix = options.pathPrefix ?? config.pathPrefix;
    site = await createSite({ library, bundled, folders, code, pathPrefix });
    files ??= openOutputFiles(path.resolve(directories.output));
    files.begin(path.resolve(directories.output), site.madeOf);
    pages = [];
    planned = new Map();
    for (const { path: page, madeOf } of site.pages) {
      const kept = madeOf === undefined ? undefined : files.keep(fileOf(page), madeOf);
      if (kept === undefined) planned.set(page, madeOf ?? "");
      else pages.push(kept);
    }
  });
  const editor = createUrls(options.pathPrefix ?? config.pathPrefix, "").href(editorFolder);
  config.setServerOptions({ middleware: [withoutReload(editor)] });
  config.addGlobalData("hashiyaPages", () => [...planned.keys()]);
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
    const published = publishedFile(this.page.url, html);
    pages.push(published);
    files?.note(fileOf(this.page.url), planned.get(this.page.url) ?? "", published);
    options.onPage?.(pages.length, site.pages.length);
    return html;
  });
  config.on("eleventy.after", async ({ directories, runMode }) => {
    if (site === undefined || bundled === undefined) return;
    const { copies } = site;
    const { output } = directories;
    const published = [...pages];
    for await (const file of site.files()) published.push(...(await publish(file, output, files)));
    writeSiteFiles(output, [], copies);
    const isFirst = rest === undefined;
    rest = writeRest(site, bundled.worker, output, published);
    // Who edits waits for the pages, not for the index.
    if (runMode === "build" || isFirst) await rest;
    else rest.catch((cause: unknown) => process.stderr.write(`${String(cause)}\n`));
  });

  /** What is made of all the rest: the index, and the lists of what readers may keep. */
  async function writeRest({ library, copies }: Site, worker: string, output: string, published: PublishedFile[]) {
    const names = options.search === false ? [] : await writeSearchIndex(library, { folders, output });
    published.push(...publishedFiles(names, copies, path.join(output, searchFolder)));
    writeSiteFiles(output, [...names, ...offlineFiles({ library, published, worker })], []);
    if (options.files === undefined) files?.settle();
  }
}

/** Below the output folder. */
const fileOf = (page: string) => (page.endsWith("/") ? `${page}index.html` : page).slice(1);

/** Writes a file of the site where the one that is there cannot stay. */
async function publish(
  file: SiteFile | PlannedFile,
  output: string,
  files: OutputFiles | undefined,
): Promise<readonly PublishedFile[]> {
  const madeOf = "make" in file ? file.madeOf : undefined;
  const kept = madeOf === undefined ? undefined : files?.keep(file.path, madeOf);
  if (kept !== undefined) return [kept];
  const contents = "make" in file ? await file.make() : file.contents;
  if (contents === undefined) return [];
  writeSiteFile(output, { path: file.path, contents });
  const published = publishedFile(file.path, contents);
  files?.note(file.path, madeOf ?? "", published);
  return [published];
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
async function loadForBuild(project: string, runMode: EleventyEvent["runMode"], code: string): Promise<Library> {
  const { value: library, problems } = await loadLibrary(project, { code });
  if (problems.length > 0) process.stderr.write(textReport(problems, { colour: process.stderr.isTTY === true }));
  if (library === undefined || (runMode === "build" && countProblems(problems).errors > 0)) {
    throw new Error("The project has errors; nothing was written.");
  }
  return library;
}
