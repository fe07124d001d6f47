// The script that opens the bundles in a page: of Pagefind's own only the class of one index.
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { transform } from "esbuild";

/** In the folder of each bundle. */
const engineFile = "engine.js";

/** What Pagefind publishes: searches of one bundle, or of several at once, in a worker. */
const ownExports = /export\s*\{[^{}]*\};?\s*$/;

/**
 * Writes the engine of a bundle that Pagefind has written. Its public functions fetch the WebAssembly anew for every
 * bundle and have no way to ask one of several; the class of an index has.
 * @throws Error where this Pagefind has no such class
 */
export async function writeEngine(bundle: string): Promise<void> {
  const pagefind = await readFile(path.join(bundle, "pagefind.js"), "utf8");
  const indexOnly = `${pagefind.replace(ownExports, "")}\nexport { PagefindInstance };\n`;
  const { code } = await transform(indexOnly, { format: "esm", minify: true, treeShaking: true });
  await writeFile(path.join(bundle, engineFile), code);
}
