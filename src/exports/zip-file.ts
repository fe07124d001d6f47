// Zip archives that are the same byte for byte whenever their contents are.
import { strToU8, type Zippable, zipSync } from "fflate";

export interface ZipEntry {
  /** Path in the archive, parted by slashes. */
  readonly path: string;
  readonly contents: string | Uint8Array;
  /** Kept as it is: what is small or packed already. */
  readonly isStored?: boolean;
}

/** Read by its local fields, so that it is the same moment in every time zone. */
const zipTime = new Date(1980, 0, 1);
const bestCompression = 9;

/** The archive, its entries in the order given. */
export function zipFile(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { path, contents, isStored = false } of entries) {
    const bytes = typeof contents === "string" ? strToU8(contents) : contents;
    files[path] = [bytes, { level: isStored ? 0 : bestCompression }];
  }
  return zipSync(files, { mtime: zipTime });
}
