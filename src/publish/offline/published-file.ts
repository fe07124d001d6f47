// A file of the site as it was published: what can be kept, and how heavy it is.
import { Buffer } from "node:buffer";
import { statSync } from "node:fs";
import path from "node:path";
import { filesBelow } from "../../files-below.ts";
import { contentHash } from "../../load/files.ts";
import type { SiteFile } from "../../site-context.ts";

export interface PublishedFile {
  /** Below the site's root; a page is named by its folder, "ar/readings/x/". */
  readonly path: string;
  readonly bytes: number;
  /** Of its content, or its name where that holds one. */
  readonly hash: string;
}

export function publishedFile(path: string, contents: string | Uint8Array): PublishedFile {
  return { path: path.replace(/^\//, ""), bytes: Buffer.byteLength(contents), hash: contentHash(contents) };
}

/**
 * Files of the site, pictures and the search index, which is written already.
 * @param index the folder of the index, directly below the site's root; it need not exist
 */
export function publishedFiles(
  files: readonly SiteFile[],
  copies: readonly { readonly from: string; readonly to: string }[],
  index: string,
): readonly PublishedFile[] {
  const onDisk = (file: string, below: string) => ({ path: below, bytes: statSync(file).size, hash: "" });
  return [
    ...files.map((file) => publishedFile(file.path, file.contents)),
    ...copies.map(({ from, to }) => onDisk(from, to)),
    ...filesBelow(index).map((file) =>
      onDisk(file, path.relative(path.dirname(index), file).replaceAll(path.sep, "/")),
    ),
  ];
}
