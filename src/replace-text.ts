// Writes a text over a file: whole or not at all.
import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The file is no longer what was read: writing over it would lose what someone else wrote. */
export class FileChanged extends Error {}

/**
 * Puts a new text in a file's place, by a file beside it that takes its name. Its permissions stay; a symbolic link
 * stays one.
 * @param before the text it was read as, byte order mark included
 */
export function replaceText(file: string, before: string, after: string): void {
  const real = realpathSync(file);
  if (readFileSync(real, "utf8") !== before) throw new FileChanged(`${file} was changed while it was read.`);
  const beside = path.join(path.dirname(real), `.${path.basename(real)}.${process.pid}.new`);
  try {
    writeFileSync(beside, after, { flag: "wx", mode: statSync(real).mode });
    renameSync(beside, real);
  } finally {
    rmSync(beside, { force: true });
  }
}
