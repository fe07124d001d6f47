// The files of a site that is there, and of what each was made: one that would be made of the same need not be made again.
import { linkSync, mkdirSync, readFileSync, rmSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { keepFile } from "./keep-file.ts";
import type { PublishedFile } from "./publish/offline/index.ts";

/** The files of one output folder from build to build. */
export interface OutputFiles {
  /**
   * Begins a build.
   * @param folder absolute path of the folder that is written, perhaps the very one of the last build
   * @param site a name of what all files are made of: where it is another, none is kept
   */
  begin(folder: string, site: string): void;
  /** Leaves the file of the last build in its place, or puts it into the new folder; undefined where it has to be made. */
  keep(file: string, madeOf: string): PublishedFile | undefined;
  /** Notes a file that this build makes. */
  note(file: string, madeOf: string, published: PublishedFile): void;
  /** Removes from a folder that is built again in its place the files that the last build made and this one did not. */
  removeOthers(): void;
  /** Writes down what there is for the next process, when all of it lies in its final folder. */
  save(): void;
}

interface KeptFile {
  readonly madeOf: string;
  readonly published: PublishedFile;
  /** Of the file when the build was over: somebody may have changed it since. */
  readonly stamp?: string;
}

interface Kept {
  readonly site: string;
  readonly files: readonly (readonly [file: string, kept: KeptFile])[];
}

/**
 * @param output absolute path of the folder of the last build
 * @param record absolute path of the file that is kept for the next process; without it nothing is kept for one
 */
export function openOutputFiles(output: string, record?: string): OutputFiles {
  const saved = record === undefined ? undefined : readRecord(record);
  let last = new Map(saved?.files);
  let siteOfLast = saved?.site;
  let now = new Map<string, KeptFile>();
  let site = siteOfLast;
  let folder = output;
  return {
    begin(into, of) {
      if (now.size > 0) [last, siteOfLast] = [now, site];
      [folder, site, now] = [into, of, new Map()];
    },
    keep(file, madeOf) {
      const kept = last.get(file);
      if (kept === undefined || siteOfLast !== site || kept.madeOf !== madeOf) return undefined;
      const from = path.join(output, file);
      const stat = statSync(from, { throwIfNoEntry: false });
      if (stat === undefined || (kept.stamp !== undefined && kept.stamp !== stampOf(stat))) return undefined;
      if (folder !== output && !isLinked(from, path.join(folder, file))) return undefined;
      now.set(file, { madeOf, published: kept.published });
      return kept.published;
    },
    note(file, madeOf, published) {
      now.set(file, { madeOf, published });
    },
    removeOthers() {
      if (folder !== output) return;
      for (const file of last.keys()) if (!now.has(file)) rmSync(path.join(folder, file), { force: true });
    },
    save() {
      if (record === undefined || site === undefined) return;
      const files = [...now].flatMap(([file, kept]): [string, KeptFile][] => {
        const stat = statSync(path.join(output, file), { throwIfNoEntry: false });
        return stat === undefined ? [] : [[file, { ...kept, stamp: stampOf(stat) }]];
      });
      keepFile(record, Buffer.from(JSON.stringify({ site, files } satisfies Kept)));
    },
  };
}

/** Not the time of its last change of state: another name for a file is one. */
const stampOf = ({ mtimeMs, size, ino }: Stats): string => `${mtimeMs} ${size} ${ino}`;

/** Whether a file could be given another name. */
function isLinked(from: string, to: string): boolean {
  try {
    mkdirSync(path.dirname(to), { recursive: true });
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readRecord(record: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(record, "utf8")) as Kept;
  } catch {
    return undefined;
  }
}
