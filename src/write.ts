// Writing: files of the site, and the whole site made beside the old one and put in its place.
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { Site } from "./site.ts";
import type { SiteFile } from "./site-context.ts";

/** Marks a folder as one that Hashiya made and may replace. */
export const markerFile = ".hashiya";

export function writeSiteFile(output: string, { path: below, contents }: SiteFile): void {
  writeFileSync(place(output, below), contents);
}

/** Writes files, copies pictures, and marks the folder. */
export function writeSiteFiles(output: string, files: readonly SiteFile[], copies: Site["copies"]): void {
  for (const file of files) writeSiteFile(output, file);
  for (const { from, to } of copies) copyFileSync(from, place(output, to));
  writeSiteFile(output, {
    path: markerFile,
    contents: "This folder was made by Hashiya and is replaced whole at each build.\n",
  });
}

/** A path below the output whose folder is there. */
function place(output: string, below: string): string {
  const file = path.join(output, below);
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

/** Why a folder cannot be the output; undefined when it can. Both paths are absolute. */
export function outputDefect(output: string, project: string): string | undefined {
  const relative = path.relative(output, project);
  if (relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative))) {
    return `${output} holds the project itself.`;
  }
  for (const name of ["content", "glossary", "_includes"]) {
    const below = path.relative(path.join(project, name), output);
    if (below === "" || (!below.startsWith("..") && !path.isAbsolute(below))) return `${output} is inside ${name}/.`;
  }
  if (!existsSync(output)) return undefined;
  if (!statSync(output).isDirectory()) return `${output} is a file.`;
  const names = readdirSync(output);
  if (names.length === 0 || names.includes(markerFile)) return undefined;
  return `${output} holds files that Hashiya did not make.`;
}

/** Another build is writing the same folder. */
export class OutputLocked extends Error {
  constructor(output: string, owner: number) {
    super(`Another build (process ${owner}) is writing ${output}.`);
  }
}

/**
 * Makes a folder whole or not at all: `make` fills a new folder beside it, which then takes its place. Whatever
 * happens in between, the old folder stays; what an interrupted build left behind is cleared by the next.
 */
export async function replaceFolder(output: string, make: (folder: string) => Promise<void>): Promise<void> {
  const beside = (suffix: string) => path.join(path.dirname(output), `.${path.basename(output)}.${suffix}`);
  const [temporary, old, lock] = [beside("new"), beside("old"), beside("lock")];
  mkdirSync(path.dirname(output), { recursive: true });
  const release = takeLock(lock, output);
  try {
    if (!existsSync(output) && existsSync(old)) renameSync(old, output);
    for (const folder of [temporary, old]) rmSync(folder, { recursive: true, force: true });
    await make(temporary);
    if (existsSync(output)) {
      keepSameFiles(temporary, output);
      renameSync(output, old);
    }
    renameSync(temporary, output);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    release();
  }
}

/**
 * Files of a new folder that were the same in the old one stay the very files they were, so that nobody copies them
 * anew; all stay new where a file can have but one name.
 */
function keepSameFiles(folder: string, before: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const [made, kept] = [path.join(folder, name), path.join(before, name)];
    const [one, other] = [made, kept].map((file) => statSync(file, { throwIfNoEntry: false }));
    if (!one?.isFile() || !other?.isFile() || one.size !== other.size || one.ino === other.ino) continue;
    if (!readFileSync(made).equals(readFileSync(kept))) continue;
    const aside = `${made}.kept`;
    try {
      linkSync(kept, aside);
    } catch {
      return;
    }
    renameSync(aside, made);
  }
}

function takeLock(lock: string, output: string): () => void {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: "wx" });
      return () => rmSync(lock, { force: true });
    } catch (cause) {
      if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
    }
    const owner = lockOwner(lock);
    if (owner !== undefined && isRunning(owner)) throw new OutputLocked(output, owner);
    rmSync(lock, { force: true });
  }
}

function lockOwner(lock: string): number | undefined {
  try {
    const owner = Number(readFileSync(lock, "utf8"));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === "EPERM";
  }
}
