// The markdown-it plugin, as `hashiya/markdown`: bundled from TypeScript when it is first imported.
import { bundleEngine, engineFolder } from "../bundle.js";

const { url } = await bundleEngine("src/markdown/annotations.ts", engineFolder);
export const { annotations } = await import(url);
