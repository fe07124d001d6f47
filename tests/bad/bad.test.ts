// Every bad input gives its problems, at their places, with their hints; none breaks anything.
import assert from "node:assert/strict";
import { test } from "node:test";
import { caseNames, runCase } from "./support/run-case.ts";
import { shownAs } from "./support/transcript.ts";

/** Milliseconds of the processor: longer is as good as never. */
const longest = 10_000;

test("there are bad inputs of every kind", () => assert.ok(caseNames.length >= 80, `${caseNames.length} cases`));

for (const name of caseNames) {
  test(`bad: ${name}`, async () => {
    const { transcript, printed, code, problems, cpuMilliseconds, before, after } = await runCase(name);
    assert.equal(shownAs(transcript.output, printed), transcript.output);
    const isMisuse = printed.startsWith("hashiya: ");
    assert.equal(code, isMisuse ? 2 : /^(?!0 errors)\d+ errors?, /m.test(printed) ? 1 : 0);
    assert.doesNotMatch(printed, /^\s+at .*[:)]\d*$/m, "a stack");
    for (const { file, line, column, message, hint } of problems) {
      assert.ok(file !== "" && line >= 1 && column >= 1 && message.trim() === message && message !== "" && hint !== "");
    }
    assert.ok(cpuMilliseconds < longest, `${cpuMilliseconds} ms`);
    // What an import makes is all that may be new.
    if (code !== 0) assert.deepEqual(after, before);
    assert.deepEqual(outsideOf(after), outsideOf(before));
  });
}

function outsideOf(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => !path.startsWith("project/content/") && !path.startsWith("project "));
}
