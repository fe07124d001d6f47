// ::error file=…,line=…::message      annotations in GitHub's checks
import type { Report } from "./report.ts";

/** @see GitHub Actions, Workflow commands, "Setting an error message" */
export const github: Report = {
  id: "github",
  summary: "annotations in GitHub's checks",
  print: (problems) =>
    problems
      .map((item) => {
        const place = `file=${property(item.file)},line=${item.line},endLine=${item.endLine},col=${item.column},endColumn=${item.endColumn}`;
        return `::${item.severity === "info" ? "notice" : item.severity} ${place},title=${property(item.code)}::${data(`${item.message} ${item.hint}`)}\n`;
      })
      .join(""),
};

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
