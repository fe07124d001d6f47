import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import { problemKinds } from "../../src/problem-codes.ts";
import { caseNames, expectedCodes } from "../bad/support/run-case.ts";
import { checkCases } from "../check/check-cases.ts";
import { markdownCases } from "../markdown/cases.ts";
import { assignmentCases } from "./assignment-cases.ts";
import { characterCases } from "./character-cases.ts";
import { entryCases } from "./entry-cases.ts";
import { fileCases } from "./file-cases.ts";
import { readingCases } from "./reading-cases.ts";
import { yamlCases } from "./yaml-cases.ts";

const importCodes = [
  "import/archive",
  "import/csv",
  "import/document",
  "import/exists",
  "import/glossary",
  "import/xml",
];

/**
 * Tested where there is no table: links on disk in `library.test.ts`, the command line, nesting in
 * `long-input.test.ts`, documents and spreadsheets from elsewhere in `tests/imports/`.
 */
const elsewhere = ["file/io", "markdown/nesting", "path/loop", "path/output", ...importCodes];

test("every kind of problem has a case", () => {
  const tables = [
    ...assignmentCases,
    ...characterCases,
    ...checkCases,
    ...entryCases,
    ...fileCases,
    ...readingCases,
    ...yamlCases,
  ].flatMap((row) => row.expected);
  const texts = readdirSync(new URL("../markdown/cases", import.meta.url)).flatMap((name) =>
    markdownCases(name.replace(/\.txt$/, "")).flatMap(({ expected }) => expected.split("\n")),
  );
  const bad = caseNames.flatMap((name) => expectedCodes(name));
  const seen = new Set([...tables, ...texts, ...bad].flatMap((line) => line.split(" ").at(-1) ?? []));
  assert.deepEqual(
    Object.keys(problemKinds).filter((code) => !seen.has(code) && !elsewhere.includes(code)),
    [],
  );
});
