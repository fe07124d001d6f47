// The stylesheet, scripts, fonts and icons of the site, bundled under names made of their content.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type BuildOptions, build, type Metafile, type OutputFile } from "esbuild";
import { codeParts } from "./engine-hash.ts";
import { treeStamp } from "./file-stamp.ts";
import { includesOf } from "./includes.js";
import { licenceNotices } from "./licence-notices.ts";
import { contentHash } from "./load/files.ts";
import { compareText } from "./problem.ts";
import type { Assets, SiteContext, SiteFile } from "./site-context.ts";

export interface BundledAssets {
  readonly assets: Assets;
  readonly files: readonly SiteFile[];
  /** The script of the service worker, without what it keeps. */
  readonly worker: string;
  /** Absolute paths of everything they were made from. */
  readonly inputs: readonly string[];
}

/** What browsers must know: Popover API and its fallbacks are the scripts' business, syntax is esbuild's. */
const targets = ["chrome111", "firefox115", "safari16.4"];

/** A function that bundles them again only where a file has changed that may be a part of them. */
export function assetBundler(folders: SiteContext["folders"]): () => Promise<BundledAssets> {
  let last: { readonly stamp: string; readonly bundled: BundledAssets } | undefined;
  return async () => {
    const now = treeStamp(codeParts(folders));
    if (last !== undefined && last.stamp === now?.stamp) return last.bundled;
    const bundled = await bundleAssets(folders);
    last = now === undefined || now.isLate ? undefined : { stamp: now.stamp, bundled };
    return bundled;
  };
}

/** Bundles `_includes/assets/`, the project's files before the engine's. */
export async function bundleAssets(folders: SiteContext["folders"]): Promise<BundledAssets> {
  const entries = entryPoints(folders);
  const common = {
    absWorkingDir: folders.engine,
    bundle: true,
    write: false as const,
    metafile: true as const,
    minify: true,
    legalComments: "none" as const,
    outdir: "/",
    entryNames: "assets/[name].[hash]",
    chunkNames: "assets/[name].[hash]",
    assetNames: "assets/fonts/[name].[hash]",
    loader: { ".woff2": "file" as const },
    target: targets,
    charset: "utf8" as const,
    // Some pages make parts of themselves in the browser, by the same TSX as the build.
    jsx: "automatic" as const,
    jsxImportSource: "preact",
    plugins: [includesOf(folders.project, folders.engine)],
    logLevel: "silent" as const,
  } satisfies BuildOptions;
  // theme.ts runs before the first paint, so it is a classic script; all others are modules that share chunks.
  const [classic, modules, worker] = await Promise.all([
    build({ ...common, entryPoints: entries.filter(isClassic), format: "iife" }),
    build({ ...common, entryPoints: entries.filter((file) => !isClassic(file)), format: "esm", splitting: true }),
    build({ ...common, entryPoints: [workerEntry(folders)], format: "iife" }),
  ]);
  const icons = readIcons(folders);
  const bundled = [classic, modules].flatMap(({ outputFiles, metafile }) => outputs(outputFiles, metafile));
  const nameOf = (file: string) => path.basename(file, path.extname(file));
  const scripts: Record<string, string> = {};
  const fonts: Record<string, string> = {};
  const styles: Record<string, string> = {};
  for (const { file, source } of bundled) {
    if (source === undefined) continue;
    if (file.path.endsWith(".css")) styles[nameOf(source)] = file.path;
    else if (file.path.endsWith(".js")) scripts[nameOf(source)] = file.path;
    else fonts[nameOf(source)] = file.path;
  }
  const { site: stylesheet = "", ...others } = styles;
  const inputs = [classic, modules, worker].flatMap(({ metafile }) =>
    Object.keys(metafile.inputs).map((file) => path.resolve(folders.engine, file)),
  );
  const iconPaths = Object.fromEntries(icons.map(({ name, file }) => [name, file.path]));
  return {
    assets: { stylesheet, styles: others, scripts, fonts, icons: iconPaths },
    files: [...[...bundled, ...icons].map(({ file }) => file), notices(folders, inputs)],
    worker: worker.outputFiles.map(({ text }) => text).join(""),
    inputs,
  };
}

function isClassic(file: string): boolean {
  return path.basename(file) === "theme.ts";
}

function workerEntry(folders: SiteContext["folders"]): string {
  const files = includes(folders, "scripts").map((folder) => path.join(folder, "worker", "sw.ts"));
  return files.findLast((file) => existsSync(file)) ?? "";
}

/** Every script directly in scripts/, every stylesheet directly in styles/. */
function entryPoints(folders: SiteContext["folders"]): readonly string[] {
  const filesOf = (name: string, ending: string) => {
    const found = new Map<string, string>();
    for (const folder of includes(folders, name)) {
      for (const file of list(folder)) if (file.endsWith(ending)) found.set(file, path.join(folder, file));
    }
    return [...found.values()].sort(compareText);
  };
  return [...filesOf("scripts", ".ts"), ...filesOf("styles", ".css")];
}

/** The engine's folder first, then the project's, which replaces it file by file. */
function includes({ project, engine }: SiteContext["folders"], name: string): readonly string[] {
  return [...new Set([engine, project])].map((folder) => path.join(folder, "_includes", "assets", name));
}

function list(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort(compareText) : [];
}

interface NamedFile {
  readonly file: SiteFile;
  /** What it was made from, where that is one file. */
  readonly source?: string;
}

function outputs(files: readonly OutputFile[], metafile: Metafile): readonly NamedFile[] {
  return files.map((file) => {
    const name = file.path.replace(/^\/+/, "");
    const output = Object.entries(metafile.outputs).find(([key]) => key.replace(/^(?:\.\.\/)*\/*/, "") === name)?.[1];
    const inputs = Object.keys(output?.inputs ?? {});
    const source = output?.entryPoint ?? (name.startsWith("assets/fonts/") ? inputs[0] : undefined);
    return { file: { path: name, contents: file.contents }, source };
  });
}

/** A project's own faces may have licences of theirs beside them. */
function notices(folders: SiteContext["folders"], inputs: readonly string[]): SiteFile {
  const faces = includes(folders, "fonts").flatMap((folder) =>
    list(folder).flatMap((name) => (name.endsWith(".txt") ? path.join(folder, name) : [])),
  );
  const contents = licenceNotices(inputs, folders.engine, faces);
  return { path: `assets/licences.${contentHash(contents)}.txt`, contents };
}

function readIcons(folders: SiteContext["folders"]): readonly (NamedFile & { name: string })[] {
  const found = new Map(
    includes(folders, "icons").flatMap((folder) =>
      list(folder).map((name) => [name, path.join(folder, name)] as const),
    ),
  );
  return [...found].map(([name, file]) => {
    const contents = readFileSync(file);
    const { name: stem, ext } = path.parse(name);
    return { name, file: { path: `assets/icons/${stem}.${contentHash(contents)}${ext}`, contents } };
  });
}
