// The files of a site that is there, and of what each was made: one that would be made of the same need not be made again.
import { linkSync, mkdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { keepData, keptData } from "./keep-file.ts";
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
  /**
   * Ends a build when all of it lies in its final folder; one that failed is not ended. From a folder that was built
   * again in its place goes what the last build made and this one did not.
   */
  settle(): void;
}

interface KeptFile {
  readonly madeOf: string;
  readonly published: PublishedFile;
  /** Of the file when the build was over: somebody may have changed it since. "" until then. */
  readonly stamp: string;
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
  const saved = record === undefined ? undefined : keptData<Kept>(record);
  let last = new Map(saved?.files);
  let siteOfLast = saved?.site;
  let now = new Map<string, KeptFile>();
  let site = "";
  let folder = output;
  return {
    begin(into, of) {
      [folder, site, now] = [into, of, new Map()];
    },
    keep(file, madeOf) {
      const kept = last.get(file);
      if (kept === undefined || siteOfLast !== site || kept.madeOf !== madeOf) return undefined;
      const from = path.join(output, file);
      if (stampAt(from) !== kept.stamp) return undefined;
      if (folder !== output && !isLinked(from, path.join(folder, file))) return undefined;
      now.set(file, kept);
      return kept.published;
    },
    note(file, madeOf, published) {
      now.set(file, { madeOf, published, stamp: "" });
    },
    settle() {
      if (folder === output)
        for (const file of last.keys()) if (!now.has(file)) rmSync(path.join(output, file), { force: true });
      last = new Map();
      for (const [file, kept] of now) {
        const stamp = kept.stamp === "" ? stampAt(path.join(output, file)) : kept.stamp;
        if (stamp !== undefined) last.set(file, { ...kept, stamp });
      }
      siteOfLast = site;
      if (record !== undefined) keepData(record, { site, files: [...last] } satisfies Kept);
    },
  };
}

/** Without the time of its last change of state: another name for a file is one. Undefined where there is no file. */
function stampAt(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.mtimeMs} ${stat.size} ${stat.ino}`;
}

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
