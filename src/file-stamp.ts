// Whether a file is as it was, without reading it.
import type { Stats } from "node:fs";

/** Milliseconds within which a file system may give two changes the same time. */
const coarsestClock = 2000;

/**
 * What the system says of a file's last change; "" where that is so late that another could follow unnoticed.
 * @see Git, Documentation/technical/racy-git.adoc
 */
export function fileStamp({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return ctimeMs > Date.now() - coarsestClock ? "" : `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
}
