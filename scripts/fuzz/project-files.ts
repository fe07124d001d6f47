// Projects as values: read from a folder, written to one. A unit of a text is a byte, so that any byte can change.
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Files } from "./mutate.ts";

export function readFiles(folder: string, below: readonly string[]): Files {
  const names = below.flatMap((one) =>
    readdirSync(path.join(folder, one), { recursive: true, encoding: "utf8" }).map((name) => `${one}/${name}`),
  );
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name), "latin1")]));
}

/** What is there before is deleted. */
export function writeFilesTo(folder: string, files: Files): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) {
    const absolute = path.join(folder, name);
    mkdirSync(path.dirname(absolute), { recursive: true });
    writeFileSync(absolute, text, "latin1");
  }
}
