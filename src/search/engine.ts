// The script that opens the bundles in a page: of Pagefind's own only the class of one index, and where the bundles are.
import { transform } from "esbuild";
import type { Language } from "../model.ts";

/** In the folder of each language. */
export const engineFile = "engine.js";

/** Folders of the shards of each language below the language's own: "" or "0/", "1/", … */
export type ShardFolders = Readonly<Record<Language, readonly string[]>>;

/** Whether a file of a bundle is one of Pagefind's own scripts and styles: the site has its own, and the engine. */
export const isOwnScript = (path: string): boolean => /(?:^|\/)pagefind(?:-[a-z-]+)?\.(?:js|css)$/.test(path);

/** What Pagefind publishes: searches of one bundle, or of several at once, in a worker. */
const ownExports = /export\s*\{[^{}]*\};?\s*$/;

/**
 * The engine made of Pagefind's script. Its public functions fetch the WebAssembly anew for every bundle and have no
 * way to ask one of several; the class of an index has.
 * @throws Error where this Pagefind has no such class
 */
export async function searchEngine(pagefind: string, shardFolders: ShardFolders): Promise<string> {
  const folders = `const shardFolders = ${JSON.stringify(shardFolders)};`;
  const indexOnly = `${pagefind.replace(ownExports, "")}\n${folders}\nexport { PagefindInstance, shardFolders };\n`;
  const { code } = await transform(indexOnly, { format: "esm", minify: true, treeShaking: true });
  return code;
}
