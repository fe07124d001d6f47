// A third language is one file and one line: a Persian–English project loads, matches, builds and is indexed.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  alphabet,
  compareLabels,
  createMatcher,
  directionOf,
  indexLetter,
  normalise,
} from "../../src/language/index.ts";
import { hashiya } from "../support/cli.ts";
import { loadProject, makeProject } from "../support/project.ts";

const label = (fa: string, en: string, aliases = "") =>
  `---\nlabel: { fa: ${fa}, en: ${en} }\naliases: { fa: [${aliases}] }\ndefinition: { fa: جایی., en: A place. }\n---\n`;

const files = {
  "content/site.yaml":
    "title: { fa: حاشیه, en: Hashiya }\ntagline: { fa: خواندنی‌ها, en: Readings }\ndescription: { fa: متن‌ها., en: Texts. }\nlanguages: [fa, en]\n",
  "content/readings/city/index.fa.md":
    "---\ntitle: شهر\nsummary: درباره تهران.\npublished: 2026-01-01\n---\n\n[[تهران]] پایتخت [[ايران]] است و [[گرگان]] در شمال آن.\n",
  "content/readings/city/index.en.md":
    "---\ntitle: The city\nsummary: About Tehran.\ntranslationOf: fa\ntranslators: []\n---\n\n[[Tehran]] is the capital of [[Iran]], and [[Gorgan]] lies in the north.\n",
  "glossary/places/tehran.md": label("تهران", "Tehran"),
  "glossary/places/iran.md": label("ایران", "Iran", "جمهوری اسلامی"),
  "glossary/places/gorgan.md": label("گرگان", "Gorgan"),
};

const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
  ["در تهران باران آمد.", ["تهران"]],
  ["به ایران و گرگان رفت.", ["ایران", "گرگان"]],
  ["جمهوری‌ اسلامی ایران", ["جمهوری‌ اسلامی", "ایران"]],
  ["از جمهوری اسلامی", ["جمهوری اسلامی"]],
  ["مردم ايران", ["ايران"]],
  ["کركان", []],
  ["ایرانیان", []],
  ["تهرانی", []],
];

test("names are found in Persian text, in Arabic letters too, and not inside other words", async (context) => {
  const { library, problems } = await loadProject(context, files);
  assert.deepEqual(problems, []);
  const matcher = createMatcher(library?.entries.values() ?? [], "fa");
  for (const [text, found] of cases) {
    const mentions = matcher.find(text);
    assert.deepEqual(
      mentions.map((mention) => mention.text),
      found,
      text,
    );
    for (const { start, end, text: words } of mentions) assert.equal(text.slice(start, end), words);
  }
  assert.deepEqual(
    matcher
      .find("تهرانی‌ها و ایرانی", { derived: true })
      .map((mention) => mention.entry)
      .includes("iran"),
    true,
  );
});

test("Persian has its own order, letters and direction", () => {
  assert.equal(directionOf("fa"), "rtl");
  assert.equal(normalise("fa", "کتاب‌های"), normalise("fa", "كتابهاي"));
  assert.notEqual(normalise("fa", "گرگان"), normalise("fa", "کرکان"));
  assert.ok(alphabet("fa").includes(indexLetter("fa", "گرگان")));
  assert.deepEqual(["گرگان", "تهران", "پارس"].sort(compareLabels("fa")), ["پارس", "تهران", "گرگان"]);
});

test("a Persian–English project builds, its mentions lead to their entries, and it is indexed", (context) => {
  const project = makeProject(context, files);
  const output = join(project, "out");
  const { code, error } = hashiya(project, "build", "--output", output);
  assert.equal(code, 0, error);
  const html = readFileSync(join(output, "fa/readings/city/index.html"), "utf8");
  assert.match(html, /<html[^>]* lang="fa"[^>]* dir="rtl"|<html[^>]* dir="rtl"[^>]* lang="fa"/);
  assert.match(html, /href="\/fa\/glossary\/iran\/"[^>]*>ايران</);
  assert.ok(existsSync(join(output, "pagefind/fa/pagefind.js")));
});
