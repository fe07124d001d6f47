// Files of a project written together: all of them or none.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { type Project, reason } from "../load/files.ts";
import type { Problem } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";

export interface TextChange {
  /** Relative to the project. */
  readonly file: string;
  /** The text that is there, its byte order mark left out; nothing for a file to be made. */
  readonly before?: string;
  readonly after: string;
}

/**
 * Writes every text beside its place first, then gives each its name.
 * @returns what hindered it, `file/io` or `import/exists`; nothing was written then
 */
export function writeTexts(project: Project, changes: readonly TextChange[]): Problem | undefined {
  const beside: { temporary: string; place: string }[] = [];
  let file = "";
  try {
    for (const change of changes) {
      file = change.file;
      const absolute = path.join(project.directory, file);
      const defect = changedMeanwhile(absolute, change);
      if (defect !== undefined) return defect;
      mkdirSync(path.dirname(absolute), { recursive: true });
      const place = change.before === undefined ? absolute : realpathSync(absolute);
      const temporary = path.join(path.dirname(place), `.${path.basename(place)}.${process.pid}.new`);
      const mode = change.before === undefined ? 0o666 : statSync(place).mode;
      beside.push({ temporary, place });
      writeFileSync(temporary, markOf(place) + change.after, { flag: "wx", mode });
    }
    for (const { temporary, place } of beside) renameSync(temporary, place);
    return undefined;
  } catch (cause) {
    return problem("file/io", spanOfFile(file), `${file} cannot be written: ${reason(cause)}.`);
  } finally {
    for (const { temporary } of beside) rmSync(temporary, { force: true });
  }
}

/** A file that is there, or has changed since it was read, belongs to someone else. */
function changedMeanwhile(absolute: string, { file, before }: TextChange): Problem | undefined {
  const now = existsSync(absolute) ? readFileSync(absolute, "utf8").replace(/^\uFEFF/, "") : undefined;
  if (now === before) return undefined;
  if (before === undefined) return problem("import/exists", spanOfFile(file), `${file} exists already.`);
  const message = `${file} was changed while it was read.`;
  return problem("import/exists", spanOfFile(file), message, "Import again.");
}

const markOf = (place: string): string =>
  existsSync(place) && readFileSync(place, "utf8").startsWith("\uFEFF") ? "\uFEFF" : "";
