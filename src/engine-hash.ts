// What a site is made with: the engine's code, the packages it names, and a project's own layouts.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "./files-below.ts";

/** Absolute paths. */
interface Folders {
  readonly engine: string;
  readonly project: string;
}

const partsOfEngine = ["src", "_includes", "bin", "package.json", "package-lock.json"];

/** The files and folders of all that. Absolute paths, each once. */
export function codeParts({ engine, project }: Folders): ReadonlySet<string> {
  return new Set([...partsOfEngine.map((name) => path.join(engine, name)), path.join(project, "_includes")]);
}

/** A name of what is in them, and of this Node with its tables of languages. */
export function engineHash(folders: Folders): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of [...codeParts(folders)].flatMap(filesBelow)) {
    hash.update(`\0${path.relative(folders.engine, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("base64url");
}
