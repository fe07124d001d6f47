// SARIF 2.1.0      for code-scanning services
import type { Severity } from "../model.ts";
import { problemKinds } from "../problem-codes.ts";
import type { Report } from "./report.ts";

/** @see OASIS SARIF 2.1.0, sections 3.13 (log), 3.27 (result), 3.30 (region) */
export const sarif: Report = {
  id: "sarif",
  summary: "SARIF 2.1.0, for code-scanning services",
  print(problems) {
    const rules = Object.entries(problemKinds).map(([id, kind]) => ({
      id,
      shortDescription: { text: kind.cause },
      help: { text: kind.cure },
      defaultConfiguration: { level: levelOf(kind.severity) },
    }));
    const results = problems.map((item) => ({
      ruleId: item.code,
      level: levelOf(item.severity),
      message: { text: `${item.message} ${item.hint}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(item.file) },
            region: {
              startLine: item.line,
              startColumn: item.column,
              endLine: item.endLine,
              endColumn: item.endColumn,
            },
          },
        },
      ],
    }));
    const log = {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [{ tool: { driver: { name: "hashiya", rules } }, columnKind: "utf16CodeUnits", results }],
    };
    return `${JSON.stringify(log)}\n`;
  },
};

function levelOf(severity: Severity): string {
  return severity === "info" ? "note" : severity;
}
