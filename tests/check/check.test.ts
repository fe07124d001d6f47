import assert from "node:assert/strict";
import { test } from "node:test";
import { checkProject } from "../../src/check/check-project.ts";
import { check } from "../../src/commands/check.ts";
import { runCommand } from "../support/command.ts";
import { briefly, makeProject } from "../support/project.ts";
import { checkCases } from "./check-cases.ts";

for (const { name, files, expected, hint, message } of checkCases) {
  test(`check: ${name}`, async (context) => {
    const project = makeProject(context, files);
    const { problems } = await checkProject(project, { info: true });
    assert.deepEqual([...briefly(problems)].sort(), [...expected].sort());
    if (hint !== undefined) assert.match(problems[0]?.hint ?? "", hint);
    if (message !== undefined) assert.match(problems[0]?.message ?? "", message);
    const quiet = await checkProject(project);
    assert.deepEqual(
      quiet.problems,
      problems.filter(({ severity }) => severity !== "info"),
    );
  });
}

test("remarks are shown on request, count for nothing and are no errors with --strict", async (context) => {
  const [unused] = checkCases.slice(-1);
  const project = makeProject(context, unused?.files ?? {});
  const plain = await runCommand(check, project, [], { format: "json" });
  assert.equal(plain.out, '{"problems":[],"errors":0,"warnings":0}\n');
  const strict = await runCommand(check, project, [], { info: true, strict: true });
  assert.match(strict.out, /info {2}entry\/unused/);
  assert.match(strict.out, /\n0 errors, 0 warnings, 1 remark\n$/);
  assert.equal(strict.code, 0);
  const github = await runCommand(check, project, [], { info: true, format: "github" });
  assert.match(github.out, /^::notice /);
  const sarif = await runCommand(check, project, [], { info: true, format: "sarif" });
  assert.equal(JSON.parse(sarif.out).runs[0].results[0].level, "note");
});
