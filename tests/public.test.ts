// What other programs import: each part by the name of this package, without the rest.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import markdownIt from "markdown-it";
import { bilingual, makeProject } from "./support/project.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** What a program of plain JavaScript beside this package prints. */
function printed(program: string, ...words: readonly string[]): unknown {
  const command = ["--input-type=module", "--eval", program, "--", ...words];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

test("hashiya/library gives a project as data, with its problems", (context) => {
  const program = `
    import { loadLibrary } from "hashiya/library";
    const { value, problems } = await loadLibrary(process.argv[1]);
    console.log(JSON.stringify([[...value.entries.keys()], problems]));`;
  assert.deepEqual(printed(program, makeProject(context, bilingual)), [["isis", "euphrates", "raqqa"], []]);
});

test("hashiya/language folds, sorts, counts, reads dates and finds mentions", () => {
  const program = `
    import * as language from "hashiya/language";
    const entries = [{ id: "irgc", label: { ar: "الحرس الثوري" }, aliases: {} }];
    console.log(JSON.stringify([
      language.normalise("ar", "الحَرَس الثوري"),
      language.createNameIndex(entries, ["ar"]).resolve("الحَرَسُ الثوري"),
      language.directionOf("ar"),
      language.parseEdtf("2014-06") !== undefined,
      Object.values(language).every((item) => item !== undefined),
    ]));`;
  assert.deepEqual(printed(program), ["الحرس الثوري", ["irgc"], "rtl", true, true]);
});

test("hashiya is a plugin for Eleventy, by name and as the default", () => {
  const program = `
    import plugin, { hashiya } from "hashiya";
    console.log(JSON.stringify([typeof hashiya, plugin === hashiya]));`;
  assert.deepEqual(printed(program), ["function", true]);
});

/** Markdown → HTML of the plugin with a glossary of one entry. */
const renderings: readonly (readonly [markdown: string, html: string])[] = [
  ["On [[Raqqa]].", '<p>On <a class="mention place" href="/raqqa" data-entry="raqqa" id="m-raqqa-1">Raqqa</a>.</p>\n'],
  [
    "[[raqqa|x]] [[Raqqa|<b>]]",
    '<p><a class="mention place" href="/raqqa" data-entry="raqqa" id="m-raqqa-1">x</a> <a class="mention place again" href="/raqqa" data-entry="raqqa" id="m-raqqa-2">&lt;b&gt;</a></p>\n',
  ],
  ["[[Nowhere]] and \\[[Raqqa]]", "<p>Nowhere and [[Raqqa]]</p>\n"],
  ["[[Nowhere|shown]] [[]] [[a|b|c]] [[open", "<p>shown [[]] [[a|b|c]] [[open</p>\n"],
  ["`[[Raqqa]]`", "<p><code>[[Raqqa]]</code></p>\n"],
  ["[[hasOwnProperty]]", "<p>hasOwnProperty</p>\n"],
];

for (const [markdown, html] of renderings) {
  test(`hashiya/markdown: ${markdown}`, async () => {
    const { annotations } = await import("hashiya/markdown");
    const glossary = new Map([["raqqa", { id: "raqqa", type: "place", href: "/raqqa" }]]);
    const md = markdownIt().use(annotations, { resolve: (words: string) => glossary.get(words.toLowerCase()) });
    assert.equal(md.render(markdown), html);
    assert.equal(md.render(markdown), html, "the count begins anew with each document");
  });
}

test("the package exports what it names, and its command", async () => {
  const { default: manifest } = await import("../package.json", { with: { type: "json" } });
  assert.deepEqual(Object.keys(manifest.exports), [".", "./markdown", "./library", "./language"]);
  const { status, stdout } = spawnSync(process.execPath, [path.join(root, manifest.bin.hashiya), "--version"]);
  assert.deepEqual([status, stdout.toString()], [0, `${manifest.version}\n`]);
});
