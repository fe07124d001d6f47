// docs/problems.md: every problem that is reported, with its cause and its cure.
import { groupBy } from "../src/derive/group-by.ts";
import { compareText } from "../src/problem.ts";
import type { ProblemKind } from "../src/problem-codes.ts";
import { problemKinds } from "../src/problem-codes.ts";

const introduction = `# Problems

\`npx hashiya check\` prints every problem of a project with its file, line and column, a code and a hint. An *error* stops a build before anything is written; a *warning* stops nothing, unless with \`--strict\`; a *remark* is shown with \`--info\` only. This page is made from \`src/problem-codes.ts\` by \`npm run docs\`.
`;

const severities = { error: "error", warning: "warning", info: "remark" } as const;

/** The page in Markdown: a section for each subject, a row for each code. */
export function problemsPage(): string {
  const bySubject = groupBy(Object.entries(problemKinds), ([code]) => code.split("/", 1)[0] ?? "");
  const subjects = [...bySubject].sort(([one], [other]) => compareText(one, other));
  return [introduction, ...subjects.map(([subject, rows]) => section(subject, rows))].join("\n");
}

function section(subject: string, rows: readonly [string, ProblemKind][]): string {
  const lines = rows.map(([code, { severity, cause, cure }]) => {
    return `| \`${code}\` | ${severities[severity]} | ${cell(cause)} | ${cell(cure)} |\n`;
  });
  return `## ${subject}\n\n| code | severity | cause | cure |\n| --- | --- | --- | --- |\n${lines.join("")}`;
}

/** What Markdown would read as markup in a cell. */
function cell(words: string): string {
  return words
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\|<>*[\]]/g, "\\$&")))
    .join("");
}
