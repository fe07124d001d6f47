import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { suggest } from "../../src/commands/suggest.ts";
import { hashiya } from "../support/cli.ts";
import { runCommand } from "../support/command.ts";
import { folderContents } from "../support/folder.ts";
import { bilingual, entryText, makeProject, readingText } from "../support/project.ts";

const en = "content/readings/river/index.en.md";
const program = fileURLToPath(new URL("../../bin/hashiya.js", import.meta.url));

test("json has the shape of the contract", async (context) => {
  const project = makeProject(context, { ...bilingual, "note.txt": "أمس في داعش وحدها" });
  const { code, out } = await runCommand(suggest, project, ["note.txt"], { format: "json" });
  const mention =
    '{"start":7,"end":11,"text":"داعش","entry":"isis","annotated":false,"line":1,"column":8,"candidates":["isis"],"confidence":1}';
  assert.deepEqual([code, out], [0, `{"files":[{"file":"note.txt","language":"ar","mentions":[${mention}]}]}\n`]);
});

test("without files, every version of every reading", async (context) => {
  const project = makeProject(context, bilingual);
  const { out } = await runCommand(suggest, project);
  assert.deepEqual(
    out.split("\n").map((line) => line.split("  ").slice(1).join(" ")),
    [
      "الرقة raqqa annotated",
      "الفرات euphrates annotated",
      "Raqqa raqqa annotated",
      "Euphrates euphrates annotated",
      "",
      "",
    ],
  );
  assert.match(out, /\n4 names, 0 not annotated\n$/);
});

/** Text of a file → offsets as `String.slice` of the file as read takes them. */
const texts: readonly (readonly [name: string, text: string])[] = [
  ["a byte order mark", `\uFEFF${readingText("In Raqqa.\n")}`],
  ["Windows line ends", readingText("One.\n\nIn [[raqqa|Raqqa]] and Raqqa.\n").replaceAll("\n", "\r\n")],
  ["lone carriage returns, no last line end", readingText("One.\n\nIn Raqqa").replaceAll("\n", "\r")],
  ["no front matter", "In Raqqa"],
  ["front matter that never ends", "---\nIn Raqqa"],
  ["astral characters", "😀😀 Raqqa"],
];

for (const [name, text] of texts) {
  test(`offsets are those of the file: ${name}`, async (context) => {
    const project = makeProject(context, { ...bilingual, [en]: text });
    const { out } = await runCommand(suggest, project, [en], { format: "json" });
    const [file] = JSON.parse(out).files;
    assert.ok(file.mentions.length > 0);
    for (const { start, end, text: words, line, column } of file.mentions) {
      assert.equal(text.slice(start, end), "Raqqa");
      assert.equal(words, "Raqqa");
      const lines = text.replace(/^\uFEFF/, "").split(/\r\n?|\n/);
      assert.equal(lines[line - 1]?.slice(column - 1, column + 4), "Raqqa");
    }
  });
}

test("adjectives on request, marked as such", async (context) => {
  const syria = entryText({ ar: "سوريا", en: "Syria" });
  const project = makeProject(context, { ...bilingual, "glossary/places/syria.md": syria, "x.txt": "The Syrian army" });
  const found = async (derived: boolean) => {
    const { out } = await runCommand(suggest, project, ["x.txt"], { format: "json", derived });
    return JSON.parse(out).files[0].mentions;
  };
  assert.deepEqual(await found(false), []);
  const [adjective] = await found(true);
  assert.deepEqual([adjective.text, adjective.entry, adjective.derived], ["Syrian", "syria", true]);
});

test("standard input, and a file that cannot be read", (context) => {
  const project = makeProject(context, bilingual);
  const { status, stdout } = spawnSync(process.execPath, [program, "suggest", "-", "--format", "json"], {
    cwd: project,
    encoding: "utf8",
    input: "من [[isis|التنظيم]] إلى الرقة",
  });
  assert.equal(status, 0);
  const [{ file, language, mentions }] = JSON.parse(stdout).files;
  assert.deepEqual([file, language], ["-", "ar"]);
  assert.deepEqual(
    mentions.map((mention: { text: string; annotated: boolean }) => [mention.text, mention.annotated]),
    [
      ["التنظيم", true],
      ["الرقة", false],
    ],
  );
  const missing = hashiya(project, "suggest", "nowhere.md");
  assert.deepEqual([missing.code, missing.out], [1, "0 names, 0 not annotated\n"]);
  assert.match(missing.error, /nowhere\.md:1:1 {2}error {2}file\/io/);
});

test("a file outside the project, and nothing is written anywhere", async (context) => {
  const project = makeProject(context, bilingual);
  const other = makeProject(context, {});
  const file = path.join(other, "x.md");
  writeFileSync(file, "In Raqqa");
  const { code, out } = await runCommand(suggest, project, [file], { format: "json" });
  assert.deepEqual([code, JSON.parse(out).files[0].mentions.length], [0, 1]);
  assert.equal(readFileSync(file, "utf8"), "In Raqqa");
});

test("what is kept of many texts is found anew once a text or the glossary changes", async (context) => {
  const names = Array.from({ length: 100 }, (_, number) => `text-${number}.txt`);
  const texts = Object.fromEntries(names.map((name) => [name, "In Raqqa and Shiraz"]));
  const project = makeProject(context, { ...bilingual, ...texts });
  const found = async () => {
    const { out } = await runCommand(suggest, project, names, { format: "json", language: "en" });
    const { files } = JSON.parse(out) as { files: { file: string; mentions: { text: string }[] }[] };
    return new Map(files.map(({ file, mentions }) => [file, mentions.map(({ text }) => text).join(" ")]));
  };
  const first = await found();
  assert.deepEqual([first.size, first.get("text-0.txt")], [100, "Raqqa"]);
  assert.deepEqual(await found(), first);
  writeFileSync(path.join(project, "text-7.txt"), "In Shiraz and ISIS");
  assert.deepEqual([(await found()).get("text-7.txt"), (await found()).get("text-8.txt")], ["ISIS", "Raqqa"]);
  writeFileSync(path.join(project, "glossary/places/shiraz.md"), entryText({ ar: "شيراز", en: "Shiraz" }));
  const after = await found();
  assert.deepEqual([after.get("text-7.txt"), after.get("text-8.txt")], ["Shiraz ISIS", "Raqqa Shiraz"]);
});

for (const [what, spoil] of [
  ["cut off", (kept: Buffer) => kept.subarray(0, kept.length - 40)],
  ["cut off in its first line", (kept: Buffer) => kept.subarray(0, 10)],
  ["written over", (kept: Buffer) => Buffer.concat([kept.subarray(0, 60), Buffer.from("{\t\t\t\n")])],
  ["empty", () => Buffer.alloc(0)],
] as const) {
  test(`what was kept is found anew where its file is ${what}`, async (context) => {
    const names = Array.from({ length: 100 }, (_, number) => `text-${number}.txt`);
    const texts = Object.fromEntries(names.map((name) => [name, "In Raqqa and Shiraz"]));
    const project = makeProject(context, { ...bilingual, ...texts });
    const found = async () => (await runCommand(suggest, project, names, { format: "json", language: "en" })).out;
    const first = await found();
    const [name = ""] = Object.keys(folderContents(path.join(project, ".cache")));
    const kept = path.join(project, ".cache", name);
    writeFileSync(kept, spoil(readFileSync(kept)));
    assert.equal(await found(), first);
  });
}

test("the site's own file among many texts, before and after a run over every reading, is a text like others", (context) => {
  const slugs = Array.from({ length: 100 }, (_, number) => `reading-${number}`);
  const files = slugs.map((slug) => [`content/readings/${slug}/index.en.md`, readingText("In Raqqa")] as const);
  const project = makeProject(context, { ...bilingual, ...Object.fromEntries(files) });
  const named = [...files.map(([name]) => name), "content/site.yaml"];
  const all = () => hashiya(project, "suggest", "--format", "json");
  const some = () => hashiya(project, "suggest", "--format", "json", ...named);
  const [first, second] = [all(), some()];
  const { files: found } = JSON.parse(second.out) as { files: { file: string; mentions: object[] }[] };
  assert.deepEqual(found.find(({ file }) => file === "content/site.yaml")?.mentions, []);
  assert.deepEqual([all(), some()], [first, second]);
});
