import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { entryTypes } from "../../src/entry-types/index.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { today } from "../../src/today.ts";
import { hashiya } from "../support/cli.ts";
import { bilingual, makeProject, siteText } from "../support/project.ts";

test("a new reading and new entries of every type have no problems", async (context) => {
  const project = makeProject(context, bilingual);
  const made = hashiya(project, "new", "reading", "my-text");
  assert.deepEqual(
    [made.code, made.out],
    [0, "content/readings/my-text/index.ar.md\ncontent/readings/my-text/index.en.md\n"],
  );
  for (const { id, folder } of entryTypes) {
    const { code, out } = hashiya(project, "new", "entry", `my-${id}`, "--type", id);
    assert.deepEqual([code, out], [0, `glossary/${folder}/my-${id}.md\n`]);
  }
  const { value, problems } = await loadLibrary(project);
  assert.deepEqual(problems, []);
  assert.equal(value?.readings.get("my-text")?.versions.en?.notes.length, 1);
  assert.equal(value?.readings.get("my-text")?.published, today());
  assert.equal(value?.entries.size, Object.keys(bilingual).filter((file) => file.startsWith("glossary/")).length + 4);
});

test("a new assignment has no problems, and is on a reading of the project", async (context) => {
  const project = makeProject(context, bilingual);
  assert.equal(hashiya(project, "new", "assignment", "my-work").out, "content/assignments/my-work.md\n");
  const { value, problems } = await loadLibrary(project);
  assert.deepEqual(problems, []);
  const assignment = value?.assignments.get("my-work");
  assert.deepEqual([assignment?.reading, assignment?.points, assignment?.questions.length], ["river", 5, 2]);
});

test("without a type, an entry is a term", (context) => {
  const project = makeProject(context, bilingual);
  assert.equal(hashiya(project, "new", "entry", "claim").out, "glossary/terms/claim.md\n");
});

test("nothing that exists is overwritten", (context) => {
  const project = makeProject(context, bilingual);
  const before = readFileSync(path.join(project, "glossary/places/raqqa.md"), "utf8");
  const { code, error } = hashiya(project, "new", "entry", "raqqa", "--type", "place");
  assert.equal(code, 1);
  assert.match(error, /glossary\/places\/raqqa\.md exists already; nothing was written/);
  assert.equal(readFileSync(path.join(project, "glossary/places/raqqa.md"), "utf8"), before);
  const reading = hashiya(project, "new", "reading", "river");
  assert.equal(reading.code, 1);
});

test("a licence with signs of YAML stays a licence", async (context) => {
  const project = makeProject(context, {
    "content/site.yaml": `${siteText(["en"])}licence: "All rights: reserved #1"\n`,
  });
  assert.equal(hashiya(project, "new", "reading", "my-text").code, 0);
  const { value, problems } = await loadLibrary(project);
  assert.deepEqual(problems, []);
  assert.equal(value?.readings.get("my-text")?.licence, "All rights: reserved #1");
});

test("an id that another type has already is refused", (context) => {
  const project = makeProject(context, bilingual);
  const { code, error } = hashiya(project, "new", "entry", "raqqa");
  assert.equal(code, 1);
  assert.match(error, /glossary\/places\/raqqa\.md/);
  assert.ok(!existsSync(path.join(project, "glossary/terms/raqqa.md")));
});
