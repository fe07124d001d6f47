// check: every problem of a project.
import { loadLibrary } from "../load/library.ts";
import { countProblems } from "../problem.ts";
import { reports } from "../reports/index.ts";
import type { Command } from "./command.ts";

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
  ],
  async run({ project, options, terminal }) {
    const loaded = await loadLibrary(project);
    const problems =
      options.strict === true
        ? loaded.problems.map((item) => ({ ...item, severity: "error" as const }))
        : loaded.problems;
    const report = reports.find(({ id }) => id === (options.format ?? "text"));
    terminal.out(report?.print(problems, terminal) ?? "");
    return countProblems(problems).errors > 0 ? 1 : 0;
  },
};
