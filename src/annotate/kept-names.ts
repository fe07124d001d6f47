// What was found in texts before, so that a text that has not changed is not read again.
import { createHash } from "node:crypto";
import { readFileSync, type Stats } from "node:fs";
import { fileStamp } from "../file-stamp.ts";
import { keepFile } from "../keep-file.ts";

/** The names found in a file, as UTF-8 without a line end. */
export type Answer = Buffer;

export interface KeptNames {
  /** True where nothing is kept for these circumstances. */
  readonly isEmpty: boolean;
  /**
   * What was found in a file that has not been touched since.
   * @param name what the file is called in output
   * @param stat from before the file is read
   */
  untouched(name: string, stat: Stats): Answer | undefined;
  /** What was found in a file of that name with these very bytes. */
  get(name: string, bytes: Buffer): Answer | undefined;
  keep(name: string, bytes: Buffer, answer: Answer): void;
  /** Writes what was asked for or kept since it was opened, and nothing else. */
  save(): void;
}

interface KeptLine {
  readonly stamp: string;
  readonly hash: string;
  readonly answer: Answer;
}

/**
 * @param file where answers are kept, a line each: name as JSON, stamp, hash of the content, answer; tabs between
 * @param circumstances whatever an answer depends on beside its file
 */
export function openKeptNames(file: string, circumstances: readonly (string | Buffer)[]): KeptNames {
  const setting = hashOf(circumstances);
  const known = readKept(file, setting);
  const used = new Map<string, KeptLine>();
  const stamps = new Map<string, string>();
  const keep = (name: string, bytes: Buffer, answer: Answer): void => {
    used.set(name, { stamp: stamps.get(name) ?? "", hash: hashOf([bytes]), answer });
  };
  return {
    isEmpty: known.size === 0,
    untouched(name, stat) {
      const stamp = fileStamp(stat);
      stamps.set(name, stamp);
      const line = known.get(name);
      if (line === undefined || stamp === "" || stamp !== line.stamp) return undefined;
      used.set(name, line);
      return line.answer;
    },
    get(name, bytes) {
      const line = known.get(name);
      if (line === undefined || line.hash !== hashOf([bytes])) return undefined;
      const stamp = stamps.get(name) ?? "";
      used.set(name, stamp === line.stamp ? line : { ...line, stamp });
      return line.answer;
    },
    keep,
    save() {
      const isSame = used.size === known.size && [...used].every(([name, line]) => known.get(name) === line);
      if (!isSame) keepFile(file, linesOf(setting, used));
    },
  };
}

/** Parts are told apart by their lengths. */
function hashOf(parts: readonly (string | Buffer)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("base64url");
}

/** A file that is not there, not to be read or not as it was written keeps nothing. */
function readKept(file: string, setting: string): ReadonlyMap<string, KeptLine> {
  try {
    return parseKept(readFileSync(file), setting);
  } catch {
    return new Map();
  }
}

/** The answers of a setting: its name is the first line. A last line that was cut off is left out. */
function parseKept(bytes: Buffer, setting: string): ReadonlyMap<string, KeptLine> {
  const known = new Map<string, KeptLine>();
  let start = 0;
  /** Where the next of some character stands, which is passed; the end of the file where there is none. */
  const upTo = (character: string): number => {
    const end = bytes.indexOf(character, start);
    start = end === -1 ? bytes.length + 1 : end + 1;
    return start - 1;
  };
  const field = (): string => {
    const from = start;
    return bytes.toString("utf8", from, upTo("\t"));
  };
  if (bytes.toString("utf8", 0, upTo("\n")) !== setting) return known;
  while (start < bytes.length) {
    const [name, stamp, hash, from] = [field(), field(), field(), start];
    const end = upTo("\n");
    // A view of so many bytes costs more than a string does: only the answer is one.
    if (start <= bytes.length)
      known.set(JSON.parse(name) as string, { stamp, hash, answer: bytes.subarray(from, end) });
  }
  return known;
}

function linesOf(setting: string, lines: ReadonlyMap<string, KeptLine>): Buffer {
  const parts = [...lines].flatMap(([name, { stamp, hash, answer }]) => [
    Buffer.from(`${JSON.stringify(name)}\t${stamp}\t${hash}\t`),
    answer,
    Buffer.from("\n"),
  ]);
  return Buffer.concat([Buffer.from(`${setting}\n`), ...parts]);
}
