import assert from "node:assert/strict";
import { test } from "node:test";
import { briefly, loadProject } from "../support/project.ts";
import { assignmentCases } from "./assignment-cases.ts";
import { characterCases } from "./character-cases.ts";
import { entryCases } from "./entry-cases.ts";
import { fileCases } from "./file-cases.ts";
import { readingCases } from "./reading-cases.ts";
import { yamlCases } from "./yaml-cases.ts";

const tables = {
  yaml: yamlCases,
  entries: entryCases,
  readings: readingCases,
  files: fileCases,
  characters: characterCases,
  assignments: assignmentCases,
};

for (const [table, cases] of Object.entries(tables)) {
  for (const { name, files, expected, hint, message } of cases) {
    test(`${table}: ${name}`, async (context) => {
      const { problems } = await loadProject(context, files);
      assert.deepEqual(briefly(problems), expected);
      for (const item of problems) assert.ok(item.message !== "" && item.hint !== "", item.code);
      if (hint !== undefined) assert.match(problems[0]?.hint ?? "", hint);
      if (message !== undefined) assert.match(problems[0]?.message ?? "", message);
    });
  }
}
