// What a build was made from and what it made: where neither has been touched since, it need not be made again.
import { createHash } from "node:crypto";
import path from "node:path";
import { codeParts } from "./engine-hash.ts";
import { treeStamp } from "./file-stamp.ts";
import { keepData, keptData } from "./keep-file.ts";
import type { Problem } from "./model.ts";
import { today } from "./today.ts";

/** What a build tells at its end. */
export interface BuildResult {
  readonly pages: number;
  readonly mentions: number;
  readonly problems: readonly Problem[];
}

export interface BuildRecord {
  /** The result of the last build of the same output with the same options, where it and all it was made from stand. */
  readonly known?: BuildResult;
  /** Keeps the result of a build that was made after the record was opened. */
  keep(result: BuildResult): void;
}

interface BuildSetting {
  /** Absolute paths, all three. */
  readonly project: string;
  readonly engine: string;
  readonly output: string;
  /** Whatever else a build depends on. */
  readonly options: object;
}

interface Kept {
  readonly setting: string;
  readonly inputs: string;
  readonly output: string;
  readonly result: BuildResult;
}

const texts = ["content", "glossary"];

/** Where something is kept of the builds of an output. Absolute paths, all three. */
export function recordFile(project: string, output: string, of: "build" | "files"): string {
  const name = createHash("sha256").update(output).digest("hex").slice(0, 16);
  return path.join(project, ".cache", "builds", `${name}.${of}.json`);
}

/** Opens the record of an output, before anything of the project is read. It lies in the project's `.cache/`. */
export function openBuildRecord({ project, engine, output, options }: BuildSetting): BuildRecord {
  const file = recordFile(project, output, "build");
  // An assignment falls due without any file being touched.
  const setting = JSON.stringify([process.version, today(), options]);
  const roots = [...texts.map((name) => path.join(project, name)), ...codeParts({ engine, project })];
  const inputs = treeStamp(roots)?.stamp;
  const kept = keptData<Kept>(file);
  const isMadeOfThese = kept !== undefined && kept.setting === setting && kept.inputs === inputs;
  return {
    known: isMadeOfThese && kept.output === treeStamp([output])?.stamp ? kept.result : undefined,
    keep(result) {
      const [now, made] = [treeStamp(roots), treeStamp([output])];
      if (now === undefined || made === undefined || now.isLate || now.stamp !== inputs) return;
      keepData(file, { setting, inputs, output: made.stamp, result } satisfies Kept);
    },
  };
}
