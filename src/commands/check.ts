// check: every problem of a project.
import { checkProject } from "../check/check-project.ts";
import { fixProject } from "../check/fix.ts";
import type { Problem } from "../model.ts";
import { countProblems } from "../problem.ts";
import { reports } from "../reports/index.ts";
import type { Command, Terminal } from "./command.ts";

export const check: Command = {
  id: "check",
  summary: "print every problem, sorted by file and position",
  options: [
    {
      name: "format",
      type: "string",
      value: "FORMAT",
      choices: reports.map((report) => report.id),
      summary: `how: ${reports.map((report) => `${report.id} (${report.summary})`).join(", ")}`,
    },
    { name: "strict", type: "boolean", summary: "treat warnings as errors" },
    { name: "info", type: "boolean", summary: "add remarks: names without brackets, entries nothing mentions" },
    { name: "fix", type: "boolean", summary: "mend what has one right answer, print what was changed, then check" },
  ],
  async run({ project, options, terminal }) {
    if (options.fix === true)
      printFixed(fixProject(project), options.format === undefined || options.format === "text", terminal);
    const loaded = await checkProject(project, { info: options.info === true });
    const problems =
      options.strict === true
        ? loaded.problems.map((item) => (item.severity === "warning" ? { ...item, severity: "error" as const } : item))
        : loaded.problems;
    const report = reports.find(({ id }) => id === (options.format ?? "text"));
    terminal.out(report?.print(problems, terminal) ?? "");
    return countProblems(problems).errors > 0 ? 1 : 0;
  },
};

/** What was mended, beside a report that programs read. */
function printFixed(fixed: readonly Problem[], isText: boolean, terminal: Terminal): void {
  const lines = fixed.map(({ file, line, column, code, message }) => {
    return `${file}:${line}:${column}  mended  ${code}  ${message}\n`;
  });
  const text = `${lines.join("")}${fixed.length} mended\n`;
  if (isText) terminal.out(text);
  else terminal.error(text);
}
