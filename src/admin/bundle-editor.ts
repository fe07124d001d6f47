// The editor's script, with the parts of Sveltia CMS that it needs, and the typefaces that it brings along.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { includesOf } from "../includes.js";
import type { Language } from "../model.ts";
import type { SiteContext, SiteFile } from "../site-context.ts";

export interface BundledEditor {
  /** Path of its script below the site's root. */
  readonly script: string;
  readonly files: readonly SiteFile[];
}

/** Parts for kinds of field that our forms do not have: code, maps, formatted text, pictures made smaller. */
const unused = /^(?:@shikijs\/|exifr|leaflet|svgo|terra-draw|turndown)|\/(?:shiki-engine|heic|webp_enc)[^/]*$/;

/** Faces of its own that the script loads from `assets/` beside it. */
const faces = /\bassets\/(?:source-sans-3|material-symbols-outlined|noto-mono)-[\w-]+\.woff2/g;

/** The same faces on a network that serves them; the browser would load both. */
const remoteFaces = /@font-face \{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g;

/** @param folder of the editor, below the site's root, "admin/" */
export async function bundleEditor(
  folders: SiteContext["folders"],
  folder: string,
  languages: readonly Language[],
): Promise<BundledEditor> {
  const { outputFiles } = await build({
    absWorkingDir: folders.engine,
    entryPoints: [path.join(folders.engine, "_includes", "assets", "admin", "admin.ts")],
    outdir: "/",
    entryNames: `${folder}[name].[hash]`,
    chunkNames: `${folder}[name].[hash]`,
    bundle: true,
    splitting: true,
    write: false,
    format: "esm",
    minifyWhitespace: true,
    legalComments: "none",
    charset: "utf8",
    target: "es2022",
    plugins: [leaveOut(languages), includesOf(folders.project, folders.engine)],
    logLevel: "silent",
  });
  const scripts = outputFiles.map(({ path: file, contents }) => ({ path: file.replace(/^\/+/, ""), contents }));
  const script = scripts.find(({ path: file }) => path.basename(file).startsWith("admin."));
  const text = scripts.map(({ contents }) => new TextDecoder().decode(contents)).join("\n");
  const sources = path.dirname(createRequire(path.join(folders.engine, "package.json")).resolve("@sveltia/cms"));
  const fonts = [...new Set(text.match(faces))].map((name) => ({
    path: folder + name,
    contents: readFileSync(path.join(sources, name)),
  }));
  return { script: script?.path ?? "", files: [...scripts, ...fonts] };
}

/** The interface in languages that the site does not have is English, which is part of the script. */
function leaveOut(languages: readonly Language[]): Plugin {
  const kept = new Set(languages.map((language) => `../locales/${language}.json`));
  return {
    name: "leave-out",
    setup(builder) {
      builder.onLoad({ filter: /\/@sveltia\/cms\/npm\/index\.js$/ }, ({ path: file }) => ({
        contents: readFileSync(file, "utf8").replace(remoteFaces, ""),
      }));
      builder.onResolve({ filter: unused }, ({ path: name }) => ({ path: name, external: true }));
      builder.onResolve({ filter: /^\.\.\/locales\// }, ({ path: name, resolveDir }) =>
        kept.has(name) ? undefined : { path: path.resolve(resolveDir, "../locales/en-US.json") },
      );
    },
  };
}
