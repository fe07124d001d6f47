// Bundles the engine's TypeScript, with the layouts of a project, to a fresh module. JavaScript, since nothing can load TypeScript before it has run.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { includesOf } from "./includes.js";

/** The folder that holds this package. */
export const engineFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Bundles one entry point of `src/` and returns the address to import and the files it was made from. A bundle is
 * made again only when one of those files has changed; its name holds a hash of its content, so that an import is
 * never stale (Eleventy runs its configuration again under watch, and Node keeps modules by address).
 * @param {string} entry path below the engine, "src/cli.ts"
 * @param {string} project absolute path; a file of its `_includes/` replaces the engine's of the same name
 * @returns {Promise<{ url: string, inputs: readonly string[] }>}
 */
export async function bundleEngine(entry, project) {
  const folder = path.join(engineFolder, ".cache", "engine");
  const key = createHash("sha256")
    .update([entry, ...layoutsOf(project)].join("\0"))
    .digest("hex")
    .slice(0, 12);
  const record = path.join(folder, `${key}.json`);
  const known = readRecord(record);
  if (known !== undefined) return known;
  // Where nothing has changed, it need not be loaded.
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [path.join(engineFolder, entry)],
    absWorkingDir: engineFolder,
    outdir: folder,
    entryNames: `${key}-[hash]`,
    chunkNames: "chunk-[hash]",
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    sourcesContent: false,
    plugins: [includesOf(project, engineFolder)],
    logLevel: "silent",
  });
  const inputs = Object.keys(metafile.inputs).map((file) => path.resolve(engineFolder, file));
  mkdirSync(folder, { recursive: true });
  for (const { path: file, contents } of outputFiles) writeWhole(file, contents);
  const [main] = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry);
  const result = { url: pathToFileURL(path.resolve(engineFolder, main)).href, inputs };
  writeWhole(record, JSON.stringify({ ...result, stamps: inputs.map(stampOf) }));
  return result;
}

/** What tells one project's bundle from another's: its own layouts. Those that have none share the engine's. */
function layoutsOf(project) {
  const folder = path.join(project, "_includes");
  if (path.resolve(project) === engineFolder || !existsSync(folder)) return [];
  return [folder, ...readdirSync(folder, { recursive: true }).sort()];
}

function readRecord(file) {
  try {
    const { url, inputs, stamps } = JSON.parse(readFileSync(file, "utf8"));
    const isFresh = inputs.every((input, index) => stampOf(input) === stamps[index]);
    return isFresh && existsSync(fileURLToPath(url)) ? { url, inputs } : undefined;
  } catch {
    return undefined;
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file);
  return `${mtimeMs}:${size}`;
}

function writeWhole(file, contents) {
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, contents);
  renameSync(temporary, file);
}
