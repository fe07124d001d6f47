// Sveltia CMS from its package: the parts that our forms need and its typefaces, kept between builds.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type BuildOptions, build, version as esbuildVersion, type Plugin } from "esbuild";
import type { Language } from "../model.ts";

interface NamedFile {
  /** Below the folder of the editor, "cms.2A4B.js", "assets/x.woff2". */
  readonly name: string;
  readonly contents: Uint8Array;
}

/** Parts for kinds of field that our forms do not have: code, maps, formatted text, pictures made smaller. */
const unused = /^(?:@shikijs\/|leaflet|svgo|terra-draw|turndown)|[\\/](?:shiki-engine|heic|webp_enc)[^\\/]*$/;

/** Faces of its own that the script loads from `assets/` beside it. */
const faces = /\bassets\/(?:source-sans-3|material-symbols-outlined|noto-mono)-[\w-]+\.woff2/g;

/** The same faces on a network that serves them; the browser would load both. */
const remoteFaces = /@font-face \{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g;

/** The name of the file that is imported begins so. */
export const cmsName = "cms";

/** How its script and the editor's own are bundled. */
export const editorBuild = {
  outdir: "/",
  entryNames: "[name].[hash]",
  bundle: true,
  write: false,
  format: "esm",
  legalComments: "none",
  charset: "utf8",
  target: "es2022",
  logLevel: "silent",
} as const satisfies BuildOptions;

/**
 * Its files; bundling them takes about a second, so they are made once for each version of the package.
 * @param engine absolute path of the folder whose `.cache/` keeps them
 * @param languages of the interface, beside English
 */
export async function cmsFiles(engine: string, languages: readonly Language[]): Promise<readonly NamedFile[]> {
  const sources = path.dirname(createRequire(path.join(engine, "package.json")).resolve("@sveltia/cms"));
  const description = readFileSync(path.join(sources, "..", "package.json"), "utf8");
  const recipe = [description, esbuildVersion, String(languages), ...[unused, faces, remoteFaces].map(String)];
  const key = createHash("sha256").update(recipe.join("\0")).digest("hex").slice(0, 16);
  const folder = path.join(engine, ".cache", "editor", key);
  const kept = readFolder(folder);
  if (kept.length > 0) return kept;
  const made = await bundle(engine, sources, languages);
  keep(folder, made);
  return made;
}

async function bundle(engine: string, sources: string, languages: readonly Language[]): Promise<readonly NamedFile[]> {
  const { outputFiles } = await build({
    ...editorBuild,
    absWorkingDir: engine,
    entryPoints: { [cmsName]: path.join(sources, "index.js") },
    chunkNames: "[name].[hash]",
    splitting: true,
    minifyWhitespace: true,
    plugins: [leaveOut(languages)],
  });
  const scripts = outputFiles.map((file) => ({ name: path.basename(file.path), contents: file.contents }));
  const text = scripts.map(({ contents }) => new TextDecoder().decode(contents)).join("\n");
  const fonts = [...new Set(text.match(faces))].map((name) => ({
    name,
    contents: readFileSync(path.join(sources, name)),
  }));
  return [...scripts, ...fonts, ...licences(sources)];
}

/** Its own licence and those of its faces. */
function licences(sources: string): readonly NamedFile[] {
  const assets = path.join(sources, "assets");
  const ofFaces = readdirSync(assets).filter((name) => name.endsWith(".LICENSE.txt"));
  return [
    { name: "sveltia-cms.LICENSE.txt", contents: readFileSync(path.join(sources, "..", "LICENSE.txt")) },
    ...ofFaces.map((name) => ({ name: `assets/${name}`, contents: readFileSync(path.join(assets, name)) })),
  ];
}

/** The interface in languages that the site does not have is English, which is part of the script. */
function leaveOut(languages: readonly Language[]): Plugin {
  const kept = new Set(languages.map((language) => `../locales/${language}.json`));
  return {
    name: "leave-out",
    setup(builder) {
      builder.onLoad({ filter: /[\\/]@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, ({ path: file }) => ({
        contents: readFileSync(file, "utf8").replace(remoteFaces, ""),
      }));
      builder.onResolve({ filter: unused }, ({ path: name }) => ({ path: name, external: true }));
      builder.onResolve({ filter: /^\.\.\/locales\// }, ({ path: name, resolveDir }) =>
        kept.has(name) ? undefined : { path: path.resolve(resolveDir, "../locales/en-US.json") },
      );
    },
  };
}

function readFolder(folder: string): readonly NamedFile[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => ({ name: name.replaceAll(path.sep, "/"), contents: readFileSync(path.join(folder, name)) }));
  } catch {
    return [];
  }
}

/** Whole or not at all; a folder that cannot be written costs time, not the build. */
function keep(folder: string, files: readonly NamedFile[]): void {
  const unfinished = `${folder}.${process.pid}`;
  try {
    for (const { name, contents } of files) {
      const file = path.join(unfinished, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, contents);
    }
    renameSync(unfinished, folder);
  } catch {
    // Another build was first, or it is made again next time.
    rmSync(unfinished, { recursive: true, force: true });
  }
}
