// For people: one problem in two lines, then a count.
import { styleText } from "node:util";
import type { Problem } from "../model.ts";
import { countProblems } from "../problem.ts";
import type { Report, ReportOptions } from "./report.ts";

/** More than a person reads at once. */
const mostShown = 500;

const colours = { error: "red", warning: "yellow", info: "cyan" } as const;

export function textReport(problems: readonly Problem[], { colour }: ReportOptions): string {
  const paint = (format: Parameters<typeof styleText>[0], words: string) => (colour ? styleText(format, words) : words);
  const lines = problems.slice(0, mostShown).map((item) => {
    const severity = paint(colours[item.severity], item.severity);
    const place = paint("bold", `${visible(item.file)}:${item.line}:${item.column}`);
    return `${place}  ${severity}  ${item.code}  ${visible(item.message)}\n    ${visible(item.hint)}\n`;
  });
  if (problems.length > mostShown) lines.push(`… and ${problems.length - mostShown} more\n`);
  const { errors, warnings } = countProblems(problems);
  const count = (number: number, word: string) => `${number} ${word}${number === 1 ? "" : "s"}`;
  const infos = problems.length - errors - warnings;
  const remarks = infos === 0 ? "" : `, ${count(infos, "remark")}`;
  lines.push(`${count(errors, "error")}, ${count(warnings, "warning")}${remarks}\n`);
  return lines.join("");
}

export const text: Report = { id: "text", summary: "for people, with hints", print: textReport };

/** What would move the cursor, colour the rest or turn its order on a terminal, as code points. */
function visible(words: string): string {
  return words.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (sign) => {
    return sign === "\n" ? "↵" : `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
  });
}
