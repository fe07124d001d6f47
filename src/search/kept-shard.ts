// Shards of the index as a later build finds them: one file each, below `.cache/`.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { keepFile } from "../keep-file.ts";
import type { BundleFiles } from "./lean-bundle.ts";

/** A shard with what it was made from. */
export interface KeptShard {
  /** Hash of all that its documents are made of. */
  readonly sources: string;
  /** Hash of the documents and of what indexed them. */
  readonly documents: string;
  /** The folded words of its texts. */
  readonly words: readonly string[];
  readonly files: BundleFiles;
}

interface Header extends Omit<KeptShard, "files"> {
  readonly files: readonly (readonly [path: string, length: number])[];
}

const lengthBytes = 4;
const ending = ".shard";

/** @returns undefined where there is none, or none that can be read */
export function readShard(file: string): KeptShard | undefined {
  try {
    const contents = readFileSync(file);
    let start = lengthBytes + contents.readUInt32LE(0);
    const header = JSON.parse(contents.toString("utf8", lengthBytes, start)) as Header;
    const files = new Map<string, Uint8Array>();
    for (const [name, length] of header.files) {
      files.set(name, contents.subarray(start, start + length));
      start += length;
    }
    return start === contents.length ? { ...header, files } : undefined;
  } catch {
    return undefined;
  }
}

export function keepShard(file: string, shard: KeptShard): void {
  const files = [...shard.files].map(([name, { length }]) => [name, length] as const);
  const header = Buffer.from(JSON.stringify({ ...shard, files } satisfies Header), "utf8");
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(header.length);
  keepFile(file, Buffer.concat([length, header, ...shard.files.values()]));
}

/** The file of a shard; languages and numbers of shards that a project no longer has are removed with `forgetOthers`. */
export const shardFile = (folder: string, language: string, number: number, count: number): string =>
  path.join(folder, `${language}-${number}-of-${count}${ending}`);

/** Removes all shards of a folder but these. */
export function forgetOthers(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (name.endsWith(ending) && !kept.has(file)) rmSync(file, { force: true });
  }
}
