// The Eleventy plugin, as `hashiya`: bundled from TypeScript, with the project's own layouts, when it is added.
import { bundleEngine, engineFolder } from "../bundle.js";

/**
 * @param {object} eleventyConfig
 * @param {{ project?: string, pathPrefix?: string, search?: boolean }} [options] `project` is the folder that holds
 *   content/ and glossary/; the current folder if it is left out
 * @example export default async (eleventyConfig) => { await eleventyConfig.addPlugin(hashiya); };
 */
export async function hashiya(eleventyConfig, options = {}) {
  const project = options.project ?? process.cwd();
  const { url } = await bundleEngine("src/eleventy.ts", project);
  const engine = await import(url);
  engine.hashiya(eleventyConfig, { ...options, project, engine: engineFolder });
}

export default hashiya;
