// One file by itself, wherever it stands, or standard input: its text, and whether a byte order mark begins it.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "../model.ts";
import type { SourceText } from "../problem.ts";
import { decodeText, readWhole } from "./files.ts";
import { splitFrontMatter } from "./front-matter.ts";

export interface SingleText {
  /** Named as it was asked for; the byte order mark left out. */
  readonly source: SourceText;
  /** 1 where the file begins with a byte order mark, else 0: what to add to an offset to have the file's own. */
  readonly markLength: number;
  /** UTF-16 offset at which the text begins, after front matter if there is any. */
  readonly bodyStart: number;
}

/** @param name what the file is called in output and problems */
export function readSingleText(file: string, name: string): Outcome<SingleText | undefined> {
  const { value, problems } = readSingleFile(file, name);
  return value === undefined ? { value, problems } : singleText(value, name);
}

/** The bytes of one file, or of standard input where it is `-`. */
export function readSingleFile(file: string, name: string): Outcome<Buffer | undefined> {
  if (name === "-") return { value: readFileSync(0), problems: [] };
  const { value, problems } = readWhole(file, path.basename(file));
  return { value, problems: problems.map((item) => ({ ...item, file: name })) };
}

/** @param bytes the whole of a file */
export function singleText(bytes: Buffer, name: string): Outcome<SingleText | undefined> {
  const { value: source, problems } = decodeText(name, bytes);
  if (source === undefined) return { value: undefined, problems };
  const { bodyStart = 0 } = splitFrontMatter(source).value ?? {};
  return { value: { source, markLength: hasMark(bytes) ? 1 : 0, bodyStart }, problems };
}

/** @see The Unicode Standard, section 23.8: the UTF-8 form of U+FEFF */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
