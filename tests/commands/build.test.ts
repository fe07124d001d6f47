// One project, built again and again: node:test runs the tests of a file one after the other, and each goes on from
// where the one before it ended. Before each change a build says that nothing has changed, so it is the change that is seen.
import assert from "node:assert/strict";
import { appendFileSync, existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { treeStamp } from "../../src/file-stamp.ts";
import { hashiya, type Ran } from "../support/cli.ts";
import { folderContents } from "../support/folder.ts";
import { bilingual, entryText, makeProject, writeFiles } from "../support/project.ts";

const hostile = {
  "glossary/terms/hostile.md": entryText(
    { ar: '"><svg onload=alert(1)>', en: "</script><script>alert(1)</script><!-- \u2028" },
    ['aliases: { en: ["<img src=x onerror=alert(1)>"] }'],
  ),
};
const build = (project: string, ...words: readonly string[]) => hashiya(project, "build", "--no-search", ...words);

const project = makeProject({ after }, { ...bilingual, ...hostile });
const site = path.join(project, "_site");
const contents = () => folderContents(site);
const inodes = () => new Map(Object.keys(contents()).map((name) => [name, statSync(path.join(site, name)).ino]));

/** Deletes what was read of the project, not what its outputs were made of. */
function forget(): void {
  const cache = path.join(project, ".cache");
  for (const name of readdirSync(cache)) if (name !== "builds") rmSync(path.join(cache, name), { recursive: true });
}

/** Until a build may remember what it was made from: a file changed later could change again unnoticed. */
const settled = () => wait(2100);
before(settled);

/** Builds the project where something has changed. */
function buildsAgain(...words: readonly string[]): Ran {
  const ran = build(project, ...words);
  assert.equal(ran.code, 0, ran.error);
  assert.match(ran.out, /^\d+ pages, \d+ mentions, \d+\.\d seconds → _site\n$/);
  return ran;
}

/** Builds the project where nothing has changed: it says so, and writes nothing. */
function findsNothingChanged(...words: readonly string[]): Ran {
  const stands = treeStamp([site])?.stamp;
  assert.ok(stands);
  const ran = build(project, ...words);
  assert.equal(ran.code, 0, ran.error);
  assert.match(ran.out, /^\d+ pages, \d+ mentions, nothing changed → _site\n$/);
  assert.equal(treeStamp([site])?.stamp, stands);
  return ran;
}

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

test("a build says what it made, and a second one in another time zone and locale is the same to the byte", () => {
  const { out, error } = buildsAgain();
  assert.equal(error, "");
  assert.match(out, /^\d+ pages, 4 mentions, /);
  const first = contents();
  for (const page of ["ar/index.html", "en/readings/river/index.html", "ar/glossary/raqqa/index.html", "404.html"]) {
    assert.ok(first[page], page);
  }
  forget();
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

for (const [what, change] of [
  ["changed", (file: string) => appendFileSync(file, "\n")],
  ["gone", (file: string) => rmSync(file)],
] as const) {
  test(`where files of the site are ${what}, the site is made again as it was`, () => {
    findsNothingChanged();
    const made = contents();
    for (const file of ["robots.txt", "ar/readings/river/index.html"]) change(path.join(site, file));
    buildsAgain();
    assert.deepEqual(contents(), made);
  });
}

test("an error stops a build and leaves what was there", () => {
  findsNothingChanged();
  const made = contents();
  writeFiles(project, { "glossary/places/raqqa.md": undefined });
  const { code, out, error } = build(project);
  assert.deepEqual([code, out], [1, ""]);
  assert.match(
    error,
    /index\.ar\.md:7:5 {2}error {2}mention\/unknown[\s\S]*2 errors, 0 warnings\nNothing was written\.\n$/,
  );
  assert.deepEqual(contents(), made);
});

test("the entry is back with another alias: pages that come out as they were stay the files they were", async () => {
  const [before, texts] = [inodes(), contents()];
  writeFiles(project, {
    "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }, ["aliases: { en: [Rakka] }"]),
  });
  await settled();
  buildsAgain();
  const [after, now] = [inodes(), contents()];
  const changed = Object.keys(now).filter((name) => now[name] !== texts[name]);
  assert.ok(changed.includes("en/glossary/raqqa/index.html") && changed.length < Object.keys(now).length);
  for (const name of Object.keys(now))
    assert.equal(before.get(name) === after.get(name), !changed.includes(name), name);
});

test("with another path the site is made again, and every address of it begins with that", () => {
  findsNothingChanged();
  buildsAgain("--path-prefix", "course");
  const pages = Object.entries(contents()).filter(([name]) => name.endsWith(".html"));
  for (const [name, html] of pages) {
    const addresses = [...html.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(([, address = ""]) => address);
    assert.ok(addresses.length > 0, name);
    for (const address of addresses) assert.ok(address.startsWith("/course/"), `${name}: ${address}`);
  }
});

test("where a text is gone the site is made again; warnings stop nothing, and are shown where nothing has changed", async () => {
  findsNothingChanged("--path-prefix", "course");
  writeFiles(project, { "content/readings/river/index.en.md": undefined });
  await settled();
  const { error } = buildsAgain("--path-prefix", "course");
  assert.match(error, /warning {2}reading\/missing-version/);
  assert.equal(findsNothingChanged("--path-prefix", "course").error, error);
});

test("a layout of the project's own is seen", async () => {
  findsNothingChanged("--path-prefix", "course");
  const own = () => Object.entries(contents()).filter(([name]) => /^assets\/own\b.*\.css$/.test(name));
  assert.deepEqual(own(), []);
  writeFiles(project, { "_includes/assets/styles/own.css": "p { color: red }" });
  await settled();
  buildsAgain("--path-prefix", "course");
  assert.match(own()[0]?.[1] ?? "", /p\{color:red\}/);
  findsNothingChanged("--path-prefix", "course");
});

test("after all these changes the site is the one that is made of the project as it is now", () => {
  const made = contents();
  forget();
  assert.equal(build(project, "--output", "fresh", "--path-prefix", "course").code, 0);
  assert.deepEqual(folderContents(path.join(project, "fresh")), made);
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
