import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { markerFile, OutputLocked, outputDefect, replaceFolder, writeSiteFiles } from "../src/write.ts";
import { folderContents } from "./support/folder.ts";
import { makeProject } from "./support/project.ts";

/** Output, relative to the project → why it cannot be used, if it cannot. */
const outputs: readonly (readonly [output: string, defect: RegExp | undefined])[] = [
  ["_site", undefined],
  ["new/deep", undefined],
  ["../elsewhere", undefined],
  ["contents", undefined],
  ["empty", undefined],
  ["made", undefined],
  [".", /holds the project itself/],
  ["..", /holds the project itself/],
  ["content", /is inside content\//],
  ["content/site", /is inside content\//],
  ["glossary/site", /is inside glossary\//],
  ["_includes", /is inside _includes\//],
  ["file", /is a file/],
  ["foreign", /holds files that Hashiya did not make/],
  ["link", /holds files that Hashiya did not make/],
];

for (const [output, defect] of outputs) {
  test(`output ${output} is ${defect === undefined ? "accepted" : "refused"}`, (context) => {
    const files = { "content/site.yaml": "", file: "", "foreign/x": "", "made/x": "", [`made/${markerFile}`]: "" };
    const project = makeProject(context, files);
    mkdirSync(path.join(project, "empty"));
    symlinkSync("content", path.join(project, "link"));
    const said = outputDefect(path.resolve(project, output), project);
    if (defect === undefined) assert.equal(said, undefined);
    else assert.match(said ?? "", defect);
  });
}

/** Fills a folder with one file. */
const write = (content: string) => async (folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "page"), content);
};

test("a folder is made, and replaced whole", async (context) => {
  const parent = makeProject(context, {});
  const output = path.join(parent, "a/site");
  await replaceFolder(output, write("one"));
  writeFileSync(path.join(output, "stale"), "");
  await replaceFolder(output, write("two"));
  assert.deepEqual(folderContents(output), { page: "two" });
  assert.deepEqual(readdirSync(path.dirname(output)), ["site"]);
});

test("when making fails, the old folder stays and nothing is left beside it", async (context) => {
  const parent = makeProject(context, { "site/page": "old" });
  const output = path.join(parent, "site");
  const failing = replaceFolder(output, async (folder) => {
    await write("new")(folder);
    throw new Error("disk full");
  });
  await assert.rejects(failing, /disk full/);
  assert.deepEqual(folderContents(parent), { "site/page": "old" });
  assert.deepEqual(readdirSync(parent), ["site"]);
});

test("what an interrupted build left is cleared, and a folder it had put aside comes back", async (context) => {
  const parent = makeProject(context, { ".site.new/half": "x", ".site.old/page": "old" });
  const output = path.join(parent, "site");
  const failing = replaceFolder(output, async (folder) => {
    assert.equal(existsSync(folder), false);
    throw new Error("stopped");
  });
  await assert.rejects(failing, /stopped/);
  assert.deepEqual(folderContents(parent), { "site/page": "old" });
});

test("a lock whose process is gone is taken over, one that names none as well", async (context) => {
  const gone = spawnSync(process.execPath, ["--version"]).pid;
  for (const owner of [String(gone), "", "nobody", "-1"]) {
    const parent = makeProject(context, { ".site.lock": owner });
    await replaceFolder(path.join(parent, "site"), write("new"));
    assert.deepEqual(folderContents(parent), { "site/page": "new" });
  }
});

test("a lock whose process runs stops the second build, and stays", async (context) => {
  const parent = makeProject(context, { ".site.lock": String(process.pid), "site/page": "old" });
  await assert.rejects(replaceFolder(path.join(parent, "site"), write("new")), (cause) => {
    assert.ok(cause instanceof OutputLocked);
    assert.match(cause.message, new RegExp(`process ${process.pid}`));
    return true;
  });
  assert.equal(readFileSync(path.join(parent, ".site.lock"), "utf8"), String(process.pid));
  assert.equal(readFileSync(path.join(parent, "site/page"), "utf8"), "old");
});

test("of two builds at once one is refused, and the folder is the other's", async (context) => {
  const parent = makeProject(context, {});
  const output = path.join(parent, "site");
  const slowly = (content: string) => async (folder: string) => {
    await wait(50);
    await write(content)(folder);
  };
  const results = await Promise.allSettled([
    replaceFolder(output, slowly("one")),
    replaceFolder(output, slowly("other")),
  ]);
  assert.deepEqual(
    results.map(({ status }) => status),
    ["fulfilled", "rejected"],
  );
  const [refused] = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  assert.ok(refused instanceof OutputLocked);
  assert.deepEqual(folderContents(parent), { "site/page": "one" });
  assert.deepEqual(readdirSync(parent), ["site"]);
});

test("files and copies are written, with the mark of a folder that may be replaced", (context) => {
  const folder = makeProject(context, { "picture.svg": "<svg/>" });
  const output = path.join(folder, "site");
  writeSiteFiles(
    output,
    [{ path: "a/b.txt", contents: "text" }],
    [{ from: path.join(folder, "picture.svg"), to: "assets/pictures/p.svg" }],
  );
  const { [markerFile]: marker, ...others } = folderContents(output);
  assert.ok(marker);
  assert.deepEqual(others, { "a/b.txt": "text", "assets/pictures/p.svg": "<svg/>" });
});
