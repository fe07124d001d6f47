// Bundles the engine, adds its plugin and names the folders. Everything is loaded inside the function: what is
// imported at the top of this file would stay stale under watch.
import { bundleEngine, engineFolder } from "./src/bundle.js";

export default async function configure(eleventyConfig) {
  const served = process.env.HASHIYA_PROJECT;
  const project = served ?? process.cwd();
  const { url, inputs } = await bundleEngine("src/eleventy.ts", project);
  for (const file of inputs) eleventyConfig.addWatchTarget(file, { resetConfig: true });
  const { hashiya } = await import(url);
  await eleventyConfig.addPlugin(hashiya, { project, engine: engineFolder }, { immediate: true });
  // The command names its own folders.
  return { templateFormats: ["11ty.js"], ...(served === undefined && { dir: { input: "content", output: "_site" } }) };
}
