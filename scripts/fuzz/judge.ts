// What must hold of a project whatever is in it: each problem has its place and its way out, and nothing is thrown.
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkProject } from "../../src/check/check-project.ts";
import { exportFormats } from "../../src/exports/index.ts";
import type { Library, Problem } from "../../src/model.ts";
import { problemKinds } from "../../src/problem-codes.ts";
import { reports } from "../../src/reports/index.ts";

/** Nothing where all is well, else what is not. */
export async function faultOf(project: string): Promise<string | undefined> {
  try {
    const { value, problems } = await checkProject(project, { info: true });
    for (const report of reports) report.print(problems, { colour: false });
    const wrong = problems.map((item) => wrongIn(item, project)).find((found) => found !== undefined);
    if (wrong !== undefined) return wrong;
    if (value === undefined)
      return problems.some(({ severity }) => severity === "error") ? undefined : "No library, no error";
    if (problems.every(({ severity }) => severity !== "error")) await exportAll(value);
    return undefined;
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
}

/** A problem that does not say enough, or of a place that the file has not. */
function wrongIn(item: Problem, project: string): string | undefined {
  const { code, file, line, column, endLine, endColumn, message, hint } = item;
  const say = (what: string) => `${what}: ${JSON.stringify(item)}`;
  if (!Object.hasOwn(problemKinds, code)) return say("No such code");
  if (message.trim() === "" || hint.trim() === "" || file === "") return say("It says too little");
  if (/undefined|\[object |NaN/.test(message + hint)) return say("It names what the author did not write");
  if (!(line >= 1 && column >= 1 && (endLine > line || (endLine === line && endColumn >= column))))
    return say("No place");
  if (line === 1 && column === 1) return undefined;
  const lines = readFileSync(path.join(project, file), "utf8")
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/);
  const text = lines[line - 1];
  return text === undefined || column > text.length + 1 ? say("No such place in the file") : undefined;
}

/** Formats that draw or compress take seconds: they are given what these are given. */
const slow: ReadonlySet<string> = new Set(["epub", "anki"]);

async function exportAll(library: Library): Promise<void> {
  for (const format of exportFormats) {
    if (slow.has(format.id)) continue;
    for (const file of format.paths(library)) await format.write(library, file);
  }
}
