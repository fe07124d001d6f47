// A project's folder as data, with its problems, as `hashiya/library`: bundled from TypeScript when it is first imported.
import { bundleEngine, engineFolder } from "../bundle.js";

const { url } = await bundleEngine("src/load/library.ts", engineFolder);
export const { loadLibrary } = await import(url);
