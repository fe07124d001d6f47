// The files of a folder.
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** Of a folder all files below it, in an order that is the same on every machine; a file is its own; of nothing none. */
export function filesBelow(root: string): readonly string[] {
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory();
  if (isFolder === undefined) return [];
  const below = isFolder ? readdirSync(root, { recursive: true, encoding: "utf8" }).sort() : [""];
  return below
    .map((name) => path.join(root, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
