// Files that a later run may find, and may do without.
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file whole or not at all, with its folder; one that cannot be written costs the next run time, nothing else. */
export function keepFile(file: string, contents: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
  } catch {
    // Made again next time; on a full disk half of it must not stay.
    forget(unfinished);
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written nothing can be removed.
  }
}
