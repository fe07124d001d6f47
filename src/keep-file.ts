// Files that a later run may find, and may do without.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

/** The same for plain data. */
export function keepData(file: string, data: object): void {
  keepFile(file, Buffer.from(JSON.stringify(data)));
}

/** The data that an earlier run kept; undefined where there is none, or none that can be read. */
export function keptData<Data extends object>(file: string): Data | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Data;
  } catch {
    return undefined;
  }
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written nothing can be removed.
  }
}
