// Readings as they were read before, taken again while nothing they were read from has changed.
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import path from "node:path";
import { fileStamp } from "../file-stamp.ts";
import { keepData, keptData } from "../keep-file.ts";
import type { Outcome, Picture, Reading } from "../model.ts";
import { type Project, readBytes, readFolder } from "./files.ts";
import type { EntryNames, LinkUse } from "./text-context.ts";

/** A reading with what was met while it was read. Without a value where it is a draft or has errors. */
export interface ReadReading extends Outcome<Reading | undefined> {
  readonly links: readonly LinkUse[];
  /** By their paths in the project. */
  readonly pictures: readonly (readonly [file: string, picture: Picture])[];
  /** What it calls entries, and which those are. */
  readonly named: readonly (readonly [words: string, entries: string])[];
}

interface Kept {
  readonly key: string;
  readonly read: ReadReading;
  /** Of the files of the pictures: their sizes are a part of the reading. */
  readonly stamps: readonly string[];
}

/**
 * Reads readings, or takes them from the project's `.cache/readings/`, where their files, their pictures and what they
 * call entries are as they were.
 * @param setting all else that a reading is read with
 * @returns a function of a reading's folder in the project, and of what reads it
 */
export function keptReadings(
  project: Project,
  setting: string,
  names: EntryNames,
): (directory: string, read: () => ReadReading) => ReadReading {
  return (directory, read) => {
    const file = path.join(project.directory, ".cache", "readings", `${path.posix.basename(directory)}.json`);
    const key = keyOf(project, directory, setting);
    const kept = keptData<Kept>(file);
    if (key !== undefined && kept?.key === key && isAsItWas(kept, names)) return kept.read;
    const made = read();
    const stamps = stampsOf(made);
    // The hint of an error may name any entry.
    const isWhole = made.value !== undefined && made.problems.every(({ severity }) => severity !== "error");
    if (key !== undefined && stamps !== undefined && isWhole)
      keepData(file, { key, read: made, stamps } satisfies Kept);
    return made;
  };
}

function isAsItWas({ read, stamps }: Kept, names: EntryNames): boolean {
  return stamps.join() === stampsOf(read)?.join() && read.named.every(([words, ids]) => ids === namedBy(words, names));
}

/** The ids of the entries that some words name, those marked that cannot be used. */
const namedBy = (words: string, { resolve, broken }: EntryNames): string =>
  resolve(words)
    .map((id) => (broken.has(id) ? `${id}!` : id))
    .join(" ");

/** The same names, and what they were asked for. */
export function listening(names: EntryNames): {
  readonly names: EntryNames;
  readonly named: () => ReadReading["named"];
} {
  const asked = new Set<string>();
  function resolve(words: string): readonly string[] {
    asked.add(words);
    return names.resolve(words);
  }
  return { names: { ...names, resolve }, named: () => [...asked].map((words) => [words, namedBy(words, names)]) };
}

/** Undefined where a file of the folder cannot be read. */
function keyOf(project: Project, directory: string, setting: string): string | undefined {
  const hash = createHash("sha256").update([setting, project.directory, directory].join("\0"));
  const { value: items, problems } = readFolder(project, directory);
  if (problems.length > 0) return undefined;
  for (const { name } of items) {
    if (!name.endsWith(".md")) continue;
    const { value: bytes } = readBytes(project, `${directory}/${name}`);
    if (bytes === undefined) return undefined;
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("base64url");
}

/** Undefined where a picture changed so late that it could change again unnoticed. */
function stampsOf({ pictures }: ReadReading): readonly string[] | undefined {
  const stamps = pictures.map(([, { file }]) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat === undefined ? "" : fileStamp(stat);
  });
  return stamps.includes("") ? undefined : stamps;
}
