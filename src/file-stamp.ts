// Whether files are as they were, without reading them.
import { createHash } from "node:crypto";
import { lstatSync, readdirSync, type Stats, statSync } from "node:fs";
import path from "node:path";

/** Milliseconds within which a file system may give two changes the same time. */
const coarsestClock = 2000;

/**
 * What the system says of a file's last change; "" where that is so late that another could follow unnoticed.
 * @see Git, Documentation/technical/racy-git.adoc
 */
export function fileStamp(stat: Stats): string {
  return isLate(stat) ? "" : stampOf(stat);
}

const stampOf = ({ mtimeMs, ctimeMs, size, ino }: Stats) => `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
const isLate = ({ ctimeMs }: Stats) => ctimeMs > Date.now() - coarsestClock;

export interface TreeStamp {
  /** The same only where every file is as it was, none is new and none is gone. */
  readonly stamp: string;
  /** Whether a file was changed so late that another change could follow unnoticed. */
  readonly isLate: boolean;
}

/**
 * The stamp of files and of all files in folders; those that are not there count as such.
 * @param roots absolute paths
 * @returns undefined where that cannot be told: what a link to a folder leads to is not looked at, and something may not
 *   be there for this user
 */
export function treeStamp(roots: Iterable<string>): TreeStamp | undefined {
  try {
    return stampOfAll(roots);
  } catch {
    return undefined;
  }
}

function stampOfAll(roots: Iterable<string>): TreeStamp | undefined {
  const hash = createHash("sha256");
  let late = false;
  const add = (file: string): boolean => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory()) return !lstatSync(file).isSymbolicLink() && addFolder(file);
    hash.update(`${file}\0${stat === undefined ? "" : stampOf(stat)}\0`);
    late ||= stat !== undefined && isLate(stat);
    return true;
  };
  const addFolder = (folder: string): boolean =>
    readdirSync(folder)
      .sort()
      .every((name) => add(path.join(folder, name)));
  return [...roots].every(add) ? { stamp: hash.digest("base64url"), isLate: late } : undefined;
}
