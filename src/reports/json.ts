// {"problems":[…],"errors":0,"warnings":0}      for programs
import { countProblems } from "../problem.ts";
import type { Report } from "./report.ts";

export const json: Report = {
  id: "json",
  summary: "for programs",
  print: (problems) => `${JSON.stringify({ problems: problems.map(inOrder), ...countProblems(problems) })}\n`,
};

/** The keys in the order of the contract. */
function inOrder({
  severity,
  code,
  file,
  line,
  column,
  endLine,
  endColumn,
  message,
  hint,
}: Parameters<Report["print"]>[0][number]) {
  return { severity, code, file, line, column, endLine, endColumn, message, hint };
}
