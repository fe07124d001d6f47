import assert from "node:assert/strict";
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type TestContext, test } from "node:test";
import { openOutputFiles } from "../src/output-files.ts";
import { makeProject } from "./support/project.ts";

const file = "ar/page/index.html";
const published = { path: "ar/page/", bytes: 5, hash: "h" };

/** A site of one page, built by a process that is over. */
function builtOnce(context: TestContext) {
  const folder = makeProject(context, { [`site/${file}`]: "first" });
  const [site, record] = [path.join(folder, "site"), path.join(folder, ".cache/files.json")];
  const files = openOutputFiles(site, record);
  files.begin(path.join(folder, "new"), "site 1");
  assert.equal(files.keep(file, "1"), undefined);
  files.note(file, "1", published);
  files.settle();
  return { folder, site, record, into: path.join(folder, "next") };
}

test("a file that would be made of the same is put into the new folder under another name", (context) => {
  const { site, record, into } = builtOnce(context);
  const files = openOutputFiles(site, record);
  files.begin(into, "site 1");
  assert.deepEqual(files.keep(file, "1"), published);
  assert.equal(statSync(path.join(into, file)).ino, statSync(path.join(site, file)).ino);
});

type Built = ReturnType<typeof builtOnce>;
const others: Readonly<Record<string, { site?: string; madeOf?: string; change?: (built: Built) => void }>> = {
  "it would be made of something else": { madeOf: "2" },
  "what stands on every page is something else": { site: "site 2" },
  "somebody has changed it": { change: ({ site }) => appendFileSync(path.join(site, file), " and more") },
  "the record is spoilt": { change: ({ record }) => writeFileSync(record, "{") },
  "the new folder has something in its place": {
    change({ into }) {
      mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
      writeFileSync(path.join(into, file), "other");
    },
  },
};

for (const [when, { site: of = "site 1", madeOf = "1", change }] of Object.entries(others)) {
  test(`it is made again where ${when}`, (context) => {
    const built = builtOnce(context);
    change?.(built);
    const files = openOutputFiles(built.site, built.record);
    files.begin(built.into, of);
    assert.equal(files.keep(file, madeOf), undefined);
  });
}

/** A folder that is built again in its place, its one page made of "1". */
function builtInPlace(context: TestContext) {
  const folder = makeProject(context, { [file]: "first" });
  const files = openOutputFiles(folder);
  files.begin(folder, "site 1");
  files.note(file, "1", published);
  files.settle();
  files.begin(folder, "site 1");
  return { folder, files };
}

test("in a folder that is built again in its place a file stays, and goes when no build makes it", (context) => {
  const { folder, files } = builtInPlace(context);
  assert.deepEqual(files.keep(file, "1"), published);
  files.settle();
  assert.equal(readFileSync(path.join(folder, file), "utf8"), "first");
  files.begin(folder, "site 1");
  files.note("other.html", "1", published);
  files.settle();
  assert.ok(!existsSync(path.join(folder, file)));
});

test("after a build that failed, files are what the last whole build made, or made again", (context) => {
  const { folder, files } = builtInPlace(context);
  files.note(file, "2", published);
  writeFileSync(path.join(folder, file), "second");
  files.begin(folder, "site 1");
  assert.equal(files.keep(file, "2"), undefined);
  assert.equal(files.keep(file, "1"), undefined);
});
