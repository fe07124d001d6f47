// The pictures of a book's texts: carried in it, the only files that an export opens.
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Picture } from "../../model.ts";
import type { ZipEntry } from "../zip-file.ts";
import type { Book } from "./book.ts";

export const picturePath = (output: string): string => `pictures/${path.posix.basename(output)}`;

/** What reading systems must show, and AVIF, which they need not. @see EPUB 3.3, section 3.2 (core media types) */
const mediaTypes: Readonly<Record<string, string>> = {
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".avif": "image/avif",
};
const foreign: ReadonlySet<string> = new Set(["image/avif"]);

export interface BookPicture extends ZipEntry {
  readonly mediaType: string;
  /** Whether a reading system may be unable to show it. */
  readonly isForeign: boolean;
}

/** The pictures that the texts of a book show, each once. */
export function picturesOf({ library, readings }: Book): readonly BookPicture[] {
  const shown = new Set<string>();
  for (const { versions } of readings) {
    for (const { blocks, notes } of versions) {
      for (const { html } of [...blocks, ...notes]) {
        for (const part of html) if (typeof part !== "string" && part.kind === "picture") shown.add(part.output);
      }
    }
  }
  return [...shown].sort().flatMap((output) => {
    const picture = library.pictures.find((each) => each.output === output);
    return picture === undefined ? [] : [bookPicture(picture)];
  });
}

function bookPicture({ file, output }: Picture): BookPicture {
  const mediaType = mediaTypes[path.extname(output).toLowerCase()] ?? "application/octet-stream";
  return {
    path: picturePath(output),
    contents: readFileSync(file),
    isStored: mediaType !== mediaTypes[".svg"],
    mediaType,
    isForeign: foreign.has(mediaType),
  };
}
