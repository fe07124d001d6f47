import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { readKeys } from "../../src/assignments/keys-file.ts";
import { hashiya } from "../support/cli.ts";
import { bilingual, makeProject } from "../support/project.ts";

const withWork = (context: Parameters<typeof makeProject>[0]) => {
  const project = makeProject(context, bilingual);
  assert.equal(hashiya(project, "new", "assignment", "my-work").code, 0);
  return project;
};

test("keys are written to the project's folder, and read again", (context) => {
  const project = withWork(context);
  const { code, out } = hashiya(project, "export", "keys");
  assert.deepEqual([code, out], [0, "keys.json\n"]);
  const keys = readKeys(readFileSync(path.join(project, "keys.json"), "utf8"));
  assert.ok(!("refused" in keys));
  const [choice, short] = keys.assignments["my-work"]?.questions ?? [];
  assert.deepEqual([choice?.kind, choice?.key.why?.en], ["choice", "Because the text says so."]);
  assert.equal(short?.kind === "short" && short.key.model?.ar, "جواب يصلح مثالًا.");
});

test("keys are not written into a site", (context) => {
  const project = withWork(context);
  for (const output of ["_site/keys.json", "_site/data/deep/keys.json"]) {
    const { code, error } = hashiya(project, "export", "keys", "--output", output);
    assert.equal(code, 2);
    assert.match(error, /is inside a site/);
  }
  assert.equal(existsSync(path.join(project, "_site")), false);
  const elsewhere = makeProject(context, { ".hashiya": "", "data/x.txt": "" });
  assert.equal(hashiya(project, "export", "keys", "--output", path.join(elsewhere, "data/keys.json")).code, 2);
});

test("a file is named, a format with several files goes to a folder", (context) => {
  const project = withWork(context);
  assert.equal(hashiya(project, "export", "keys", "--output", "for-me/k.json").out, "for-me/k.json\n");
  assert.equal(existsSync(path.join(project, "for-me/k.json")), true);
  const lists = hashiya(project, "export", "quizlet", "--output", "lists");
  assert.equal(lists.code, 0);
  assert.ok(lists.out.split("\n").includes("lists/glossary.en.tsv"));
});

test("of several files one is chosen by its ending", (context) => {
  const project = withWork(context);
  assert.equal(hashiya(project, "export", "skos", "--output", "g.jsonld").out, "g.jsonld\n");
  assert.ok(JSON.parse(readFileSync(path.join(project, "g.jsonld"), "utf8"))["@graph"].length > 3);
  assert.equal(hashiya(project, "export", "skos", "--output", "all").out, "all/glossary.ttl\nall/glossary.jsonld\n");
  assert.equal(hashiya(project, "export", "cartridge", "--output", "mine.en.imscc").out, "mine.en.imscc\n");
  assert.equal(hashiya(project, "export", "epub", "--output", "books/river.epub").out, "books/river.epub\n");
});

test("quizzes, which hold the keys, are not written into a site", (context) => {
  const project = withWork(context);
  const { code, error } = hashiya(project, "export", "cartridge", "--output", "_site/data/cartridge/");
  assert.deepEqual([code, existsSync(path.join(project, "_site"))], [2, false]);
  assert.match(error, /is inside a site/);
});

test("a project with errors has no export; an unknown format is misuse", (context) => {
  const project = makeProject(context, { ...bilingual, "content/assignments/x.md": "no front matter" });
  assert.deepEqual([hashiya(project, "export", "keys").code, existsSync(path.join(project, "keys.json"))], [1, false]);
  const wrong = hashiya(project, "export", "kyes");
  assert.equal(wrong.code, 2);
  assert.match(wrong.error, /Did you mean keys\?/);
});
