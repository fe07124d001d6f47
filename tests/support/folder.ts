// A folder as a value: what two builds are compared by.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Path below the folder → content, read as Latin-1 so that every byte counts. */
export function folderContents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "latin1")]));
}
