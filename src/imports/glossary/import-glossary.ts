// A spreadsheet or a termbase becomes entries: what would change is shown, and written when asked.
import path from "node:path";
import { changedLines } from "../../line-diff.ts";
import { checkInside } from "../../load/files.ts";
import { textReport } from "../../reports/text.ts";
import type { ImportTarget } from "../import-target.ts";
import type { ImportFile } from "../reading-format.ts";
import { writeTexts } from "../write-texts.ts";
import type { GlossaryFormat } from "./imported-entry.ts";
import { type EntryPlan, planEntries } from "./plan-entries.ts";

/** @returns the exit code; with one problem in the file nothing is written */
export async function importGlossary(
  { project, site, terminal }: ImportTarget,
  file: ImportFile,
  format: GlossaryFormat,
  isWritten: boolean,
): Promise<number> {
  const read = await format.read(file, site.languages);
  const plans = read.value && planEntries(project, site.languages, read.value.entries, format.code);
  const outside =
    plans?.value.flatMap(
      ({ file: below }) => checkInside(project, path.posix.dirname(below)) ?? checkInside(project, below) ?? [],
    ) ?? [];
  const problems = [...read.problems, ...(plans?.problems ?? []), ...outside];
  if (plans === undefined || problems.length > 0) {
    terminal.error(`${textReport(problems, terminal)}Nothing was written.\n`);
    return 1;
  }
  for (const remark of read.value?.remarks ?? []) terminal.out(`${remark}\n`);
  for (const plan of plans.value) terminal.out(planText(plan, terminal.colour));
  terminal.out(`${summary(plans.value, read.value?.entries.length ?? 0)}\n`);
  if (!isWritten) {
    if (plans.value.length > 0)
      terminal.out(`Nothing was written. Next: npx hashiya import ${file.name} --as glossary --write\n`);
    return 0;
  }
  const changes = plans.value.map((plan) => ({ ...plan, before: plan.before === "" ? undefined : plan.before }));
  const defect = writeTexts(project, changes);
  if (defect !== undefined) {
    terminal.error(`${textReport([defect], terminal)}Nothing was written.\n`);
    return 1;
  }
  if (plans.value.length > 0) terminal.out("Written. Next: npx hashiya check\n");
  return 0;
}

function planText({ file, before, after }: EntryPlan, colour: boolean): string {
  const paint = (line: string): string => {
    const code = line.startsWith("+") ? 32 : line.startsWith("-") ? 31 : 0;
    return colour && code > 0 ? `\u001B[${code}m${line}\u001B[0m` : line;
  };
  const lines = changedLines(before, after).map((line) => `  ${paint(line)}\n`);
  return `${file}${before === "" ? " (new)" : ""}\n${lines.join("")}`;
}

function summary(plans: readonly EntryPlan[], rows: number): string {
  const made = plans.filter(({ before }) => before === "").length;
  return `${made} new entries, ${plans.length - made} changed, ${rows - plans.length} as they are.`;
}
