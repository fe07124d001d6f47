import assert from "node:assert/strict";
import { appendFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { treeStamp } from "../../src/file-stamp.ts";
import { hashiya } from "../support/cli.ts";
import { folderContents } from "../support/folder.ts";
import { bilingual, entryText, makeProject, writeFiles } from "../support/project.ts";

const hostile = {
  "glossary/terms/hostile.md": entryText(
    { ar: '"><svg onload=alert(1)>', en: "</script><script>alert(1)</script><!-- \u2028" },
    ['aliases: { en: ["<img src=x onerror=alert(1)>"] }'],
  ),
};
const build = (project: string, ...words: readonly string[]) => hashiya(project, "build", "--no-search", ...words);

/** A run as on a machine with another clock and other habits. */
function elsewhere<T>(run: () => T): T {
  const before = { ...process.env };
  Object.assign(process.env, { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" });
  try {
    return run();
  } finally {
    for (const name of ["TZ", "LANG", "LC_ALL"]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

test("a build says what it made, and a second one in another time zone and locale is the same to the byte", (context) => {
  const project = makeProject(context, { ...bilingual, ...hostile });
  const { code, out, error } = build(project);
  assert.deepEqual([code, error], [0, ""]);
  assert.match(out, /^\d+ pages, 4 mentions, \d+\.\d seconds → _site\n$/);
  const first = folderContents(path.join(project, "_site"));
  for (const page of ["ar/index.html", "en/readings/river/index.html", "ar/glossary/raqqa/index.html", "404.html"]) {
    assert.ok(first[page], page);
  }
  assert.equal(elsewhere(() => build(project, "--output", "again")).code, 0);
  assert.deepEqual(folderContents(path.join(project, "again")), first);
  assert.deepEqual(
    readdirSync(project).filter((name) => /^\.(?:_site|again)/.test(name)),
    [],
  );

  const pages = Object.entries(first).filter(([name]) => name.endsWith(".html"));
  for (const [name, html] of pages) {
    assert.doesNotMatch(html, /<svg[^>]*onload|<img[^>]*onerror|<script>alert|<!-- /, name);
  }
});

test("an error stops a build and leaves what was there", (context) => {
  const project = makeProject(context, bilingual);
  assert.equal(build(project).code, 0);
  const before = folderContents(path.join(project, "_site"));
  writeFiles(project, { "glossary/places/raqqa.md": undefined });
  const { code, out, error } = build(project);
  assert.deepEqual([code, out], [1, ""]);
  assert.match(
    error,
    /index\.ar\.md:7:5 {2}error {2}mention\/unknown[\s\S]*2 errors, 0 warnings\nNothing was written\.\n$/,
  );
  assert.deepEqual(folderContents(path.join(project, "_site")), before);
});

test("warnings are shown and stop nothing", (context) => {
  const project = makeProject(context, { ...bilingual, "content/readings/river/index.en.md": undefined });
  const { code, error } = build(project);
  assert.equal(code, 0);
  assert.match(error, /warning {2}reading\/missing-version/);
});

test("below a path, every address of the site begins with it", (context) => {
  const project = makeProject(context, bilingual);
  assert.equal(build(project, "--path-prefix", "course").code, 0);
  const pages = Object.entries(folderContents(path.join(project, "_site"))).filter(([name]) => name.endsWith(".html"));
  for (const [name, html] of pages) {
    const addresses = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = ""]) => address);
    assert.ok(addresses.length > 0, name);
    for (const address of addresses) assert.ok(address.startsWith("/course/"), `${name}: ${address}`);
  }
});

test("a folder with files of another is refused and not touched", (context) => {
  const project = makeProject(context, { ...bilingual, "mine/letter.txt": "dear" });
  const { code, error } = build(project, "--output", "mine");
  assert.equal(code, 2);
  assert.match(error, /path\/output/);
  assert.deepEqual(folderContents(path.join(project, "mine")), { "letter.txt": "dear" });
});

test("while another build writes the same folder, exit code 1", (context) => {
  const project = makeProject(context, bilingual);
  writeFileSync(path.join(project, "._site.lock"), String(process.pid));
  const { code, error } = build(project);
  assert.equal(code, 1);
  assert.match(error, /^build\/locked: .*--output/m);
  assert.ok(!existsSync(path.join(project, "_site")));
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 2100));
const inodes = (folder: string) =>
  new Map(Object.keys(folderContents(folder)).map((name) => [name, statSync(path.join(folder, name)).ino]));

test("where nothing has changed nothing is written, and warnings are shown again", async (context) => {
  const project = makeProject(context, { ...bilingual, "content/readings/river/index.en.md": undefined });
  await settled();
  const first = build(project);
  const before = treeStamp([path.join(project, "_site")]);
  const { code, out, error } = build(project);
  assert.deepEqual([code, error], [0, first.error]);
  assert.match(out, /^\d+ pages, \d+ mentions, nothing changed → _site\n$/);
  assert.equal(treeStamp([path.join(project, "_site")])?.stamp, before?.stamp);
});

for (const [what, change] of [
  ["an option", (project: string) => build(project, "--path-prefix", "course")],
  ["a text", (project: string) => touch(project, "content/readings/river/index.en.md")],
  ["a layout", (project: string) => writeFiles(project, { "_includes/assets/styles/own.css": "p { color: red }" })],
  ["a file of the site", (project: string) => touch(project, "_site/robots.txt")],
  ["a file of the site that is gone", (project: string) => rmSync(path.join(project, "_site/robots.txt"))],
] as const) {
  test(`a build is made again after a change of ${what}`, async (context) => {
    const project = makeProject(context, bilingual);
    await settled();
    build(project);
    change(project);
    assert.match(build(project).out, /seconds/);
  });
}

test("pages that come out as they were stay the files they were", (context) => {
  const project = makeProject(context, bilingual);
  build(project);
  const [before, texts] = [inodes(path.join(project, "_site")), folderContents(path.join(project, "_site"))];
  writeFiles(project, {
    "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }, ["aliases: { en: [Rakka] }"]),
  });
  assert.equal(build(project).code, 0);
  const [after, now] = [inodes(path.join(project, "_site")), folderContents(path.join(project, "_site"))];
  const changed = Object.keys(now).filter((name) => now[name] !== texts[name]);
  assert.ok(changed.includes("en/glossary/raqqa/index.html") && changed.length < Object.keys(now).length);
  for (const name of Object.keys(now))
    assert.equal(before.get(name) === after.get(name), !changed.includes(name), name);
});

const touch = (project: string, name: string) => appendFileSync(path.join(project, name), "\n");
