// What was found in texts before, so that a text that has not changed is not read again.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

export interface KeptNames {
  /** True where nothing is kept for these circumstances. */
  readonly isEmpty: boolean;
  /** What tells a file from every other. */
  keyOf(name: string, bytes: Buffer): string;
  get(key: string): string | undefined;
  /** @param answer a single line */
  keep(key: string, answer: string): void;
  /** Writes what was asked for or kept since it was opened, and nothing else. */
  save(): void;
}

/**
 * @param file where answers are kept, a line each: key, tab, answer
 * @param circumstances whatever an answer depends on beside its file
 */
export function openKeptNames(file: string, circumstances: readonly (string | Buffer)[]): KeptNames {
  const setting = hashOf(circumstances);
  const known = readKept(file, setting);
  const used = new Map<string, string>();
  return {
    isEmpty: known.size === 0,
    keyOf: (name, bytes) => hashOf([name, bytes]),
    get(key) {
      const answer = known.get(key);
      if (answer !== undefined) used.set(key, answer);
      return answer;
    },
    keep: (key, answer) => used.set(key, answer),
    save() {
      const isSame = used.size === known.size && [...used.keys()].every((key) => known.has(key));
      if (!isSame) writeKept(file, setting, used);
    },
  };
}

/** Parts are told apart by their lengths. */
function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("base64url");
}

/** The answers of a setting: its name is the first line. */
function readKept(file: string, setting: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  let text = "";
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return known;
  }
  const [first, ...lines] = text.split("\n").slice(0, -1);
  if (first !== setting) return known;
  for (const line of lines) {
    const tab = line.indexOf("\t");
    known.set(line.slice(0, tab), line.slice(tab + 1));
  }
  return known;
}

/** Where the folder cannot be written, nothing is kept. */
function writeKept(file: string, setting: string, answers: ReadonlyMap<string, string>): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const lines = [...answers].map(([key, answer]) => `${key}\t${answer}\n`);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, `${setting}\n${lines.join("")}`);
    renameSync(temporary, file);
  } catch {
    // The next run finds the names again.
  }
}
