import assert from "node:assert/strict";
import { test } from "node:test";
import { openBuildRecord } from "../src/build-record.ts";
import { makeProject } from "./support/project.ts";

const second = 1000;
const result = { pages: 3, mentions: 1, problems: [] };

test("a result is known until midnight: an assignment falls due without any file being touched", (context) => {
  const project = makeProject(context, { "content/site.yaml": "title: x", "site/index.html": "<p>" });
  const open = () =>
    openBuildRecord({ project, engine: `${project}/engine`, output: `${project}/site`, options: { search: true } });
  const noon = new Date().setUTCHours(12, 0, 0, 0);
  context.mock.timers.enable({ apis: ["Date"], now: Math.max(noon, Date.now()) + 10 * second });
  const record = open();
  assert.equal(record.known, undefined);
  record.keep(result);
  assert.deepEqual(open().known, result);
  context.mock.timers.setTime(Date.now() + 24 * 60 * 60 * second);
  assert.equal(open().known, undefined);
});

test("another option, another output or a changed file is another build", (context) => {
  const project = makeProject(context, { "content/site.yaml": "title: x", "site/index.html": "<p>", "other/x": "" });
  context.mock.timers.enable({ apis: ["Date"], now: Date.now() + 10 * second });
  const open = (options: object = {}, output = "site") =>
    openBuildRecord({ project, engine: `${project}/engine`, output: `${project}/${output}`, options });
  open().keep(result);
  assert.deepEqual(open().known, result);
  assert.equal(open({ search: false }).known, undefined);
  assert.equal(open({}, "other").known, undefined);
});
