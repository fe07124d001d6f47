// What a site is made with: the engine's code, the packages it names, and a project's own layouts.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Absolute paths. */
interface Folders {
  readonly engine: string;
  readonly project: string;
}

/** A name of the code of the engine and of the project, and of this Node with its tables of languages. */
export function engineHash({ engine, project }: Folders): string {
  const hash = createHash("sha256").update(process.version);
  const parts = ["src", "_includes", "package.json", "package-lock.json"].map((name) => path.join(engine, name));
  for (const file of [...parts, path.join(project, "_includes")].flatMap(filesOf)) {
    hash.update(`\0${path.relative(engine, file)}\0`).update(readFileSync(file));
  }
  return hash.digest("base64url");
}

function filesOf(root: string): string[] {
  if (!existsSync(root)) return [];
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .sort()
    .map((name) => path.join(root, name))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}
