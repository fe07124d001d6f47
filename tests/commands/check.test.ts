import assert from "node:assert/strict";
import { test } from "node:test";
import { loadLibrary } from "../../src/load/library.ts";
import { reports } from "../../src/reports/index.ts";
import { hashiya } from "../support/cli.ts";
import { bilingual, english, makeProject } from "../support/project.ts";

const file = "content/readings/river/index.en.md";
const wrong = english("## A\n\n#### B\n\nOn the [[Euphrats]].\n");
const skipped = `${file}:9:1`;
const unknown = `${file}:11:8`;

test("json has every problem, its keys in the order of the contract", (context) => {
  const { code, out } = hashiya(makeProject(context, wrong), "check", "--format", "json");
  assert.equal(code, 1);
  const [warning, error] = JSON.parse(out).problems;
  assert.deepEqual(Object.keys(JSON.parse(out)), ["problems", "errors", "warnings"]);
  assert.deepEqual(Object.entries(error), [
    ["severity", "error"],
    ["code", "mention/unknown"],
    ["file", file],
    ["line", 11],
    ["column", 8],
    ["endLine", 11],
    ["endColumn", 20],
    ["message", "«Euphrats» names no entry."],
    ["hint", "Did you mean Euphrates (euphrates)? Or add it: npx hashiya new entry ID --type TYPE"],
  ]);
  assert.equal(warning.code, "heading/skipped");
  assert.ok(out.endsWith(',"errors":1,"warnings":1}\n'));
});

test("json of a project without problems", (context) => {
  const { code, out } = hashiya(makeProject(context, bilingual), "check", "--format", "json");
  assert.deepEqual([code, out], [0, '{"problems":[],"errors":0,"warnings":0}\n']);
});

test("text has a line for each problem, its hint below, then a count; no colour in a file", (context) => {
  const { code, out } = hashiya(makeProject(context, wrong), "check");
  assert.equal(code, 1);
  const lines = out.split("\n");
  assert.equal(lines[0], `${skipped}  warning  heading/skipped  «B» is of level 4 after level 2.`);
  assert.equal(lines[1], "    Use the next level down.");
  assert.equal(lines[2], `${unknown}  error  mention/unknown  «Euphrats» names no entry.`);
  assert.equal(lines[4], "1 error, 1 warning");
  assert.ok(!out.includes("\u001B"));
});

test("warnings alone are exit code 0, and 1 with --strict", (context) => {
  const project = makeProject(context, english("## A\n\n#### B\n\nText.\n"));
  assert.equal(hashiya(project, "check").code, 0);
  const strict = hashiya(project, "check", "--strict", "--format=json");
  assert.equal(strict.code, 1);
  assert.match(strict.out, /"severity":"error".*"errors":1,"warnings":0/);
});

/** What one report prints of a project. */
async function printed(directory: string, id: string): Promise<string> {
  const { problems } = await loadLibrary(directory);
  return reports.find((report) => report.id === id)?.print(problems, { colour: false }) ?? "";
}

test("github has one annotation a problem, on one line each", async (context) => {
  const lines = (await printed(makeProject(context, wrong), "github")).trimEnd().split("\n");
  assert.deepEqual(
    lines.map((line) => line.split("::").slice(0, 2).join("::")),
    [
      `::warning file=${file},line=9,endLine=9,col=1,endColumn=7,title=heading/skipped`,
      `::error file=${file},line=11,endLine=11,col=8,endColumn=20,title=mention/unknown`,
    ],
  );
});

test("github escapes what would end an annotation", () => {
  const place = { file: "a,b:c.md", line: 1, column: 1, endLine: 1, endColumn: 1 };
  const item = { ...place, severity: "error", code: "x/y", message: "50%\nmore", hint: "h" } as const;
  const [line] = reports.filter(({ id }) => id === "github").map((report) => report.print([item], { colour: false }));
  assert.equal(line, "::error file=a%2Cb%3Ac.md,line=1,endLine=1,col=1,endColumn=1,title=x/y::50%25%0Amore h\n");
});

test("sarif names the rule, the level and the region of each problem", async (context) => {
  const log = JSON.parse(await printed(makeProject(context, wrong), "sarif"));
  assert.equal(log.version, "2.1.0");
  const [{ tool, results }] = log.runs;
  assert.ok(tool.driver.rules.some((rule: { id: string }) => rule.id === "mention/unknown"));
  assert.deepEqual(results[1].locations[0].physicalLocation, {
    artifactLocation: { uri: file },
    region: { startLine: 11, startColumn: 8, endLine: 11, endColumn: 20 },
  });
  assert.deepEqual([results[0].level, results[1].ruleId], ["warning", "mention/unknown"]);
});

test("text shows 500 problems and counts the rest", async (context) => {
  const lines = (await printed(makeProject(context, english("[[no]] ".repeat(600))), "text")).trimEnd().split("\n");
  assert.equal(lines.length, 1002);
  assert.deepEqual(lines.slice(-2), ["… and 100 more", "600 errors, 0 warnings"]);
});
