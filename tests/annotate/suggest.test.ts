// Names found in files: where they stand, what may have brackets, what depends on the rest of the file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { fileLanguage } from "../../src/annotate/file-language.ts";
import { createSuggester } from "../../src/annotate/suggest.ts";
import { createNameIndex } from "../../src/language/index.ts";
import { sourceText } from "../../src/problem.ts";
import { entry } from "../support/small-library.ts";

const guard = { language: "ar", form: "التحالف" } as const;
const entries = [
  entry("isis", { label: { ar: "داعش", en: "ISIS" }, aliases: { ar: ["تنظيم الدولة"] } }),
  entry("hezbollah", { label: { ar: "حزب الله", en: "Hezbollah" } }),
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } }),
  entry("coalition", {
    label: { ar: "التحالف الدولي", en: "Global Coalition" },
    guards: [{ ...guard, mode: "guarded", precededBy: ["قوات"], orAfterFullName: true }],
  }),
  entry("jordan-river", { label: { ar: "نهر الأردن", en: "Jordan" } }),
  entry("jordan", { label: { ar: "الأردن", en: "Jordan" } }),
];
const names = createNameIndex(entries, ["ar", "en"]);
const suggest = createSuggester(entries, names);

/** A name as a table's cell: words=entry, a `*` after what is annotated, a `!` after what may have no brackets. */
function shown(text: string, language: string, file = "x.md"): readonly string[] {
  const source = sourceText(file, text);
  return suggest(source, 0, language).map((name) => {
    assert.equal(source.text.slice(name.start, name.end), name.text);
    const mark = name.annotated ? "*" : name.brackets === "none" ? "!" : "";
    return `${name.text}=${name.candidates.join("/")}${mark}`;
  });
}

const cases: readonly (readonly [language: string, text: string, ...names: readonly string[]])[] = [
  ["ar", "وداعش في الرقة", "داعش=isis", "الرقة=raqqa"],
  ["ar", "لـ”داعش“ و«حزب الله»", "داعش=isis", "حزب الله=hezbollah"],
  ["ar", "حزب\nالله"],
  ["ar", "حزب\u00A0الله", "حزب\u00A0الله=hezbollah"],
  ["ar", "عقدوا التحالف بينهم"],
  ["ar", "قوات التحالف", "التحالف=coalition"],
  ["ar", "قوات\n\nالتحالف"],
  ["ar", "قال التحالف. ثم التحالف الدولي", "التحالف الدولي=coalition"],
  ["ar", "التحالف الدولي.\n\nثم التحالف", "التحالف الدولي=coalition", "التحالف=coalition"],
  ["ar", "[[coalition|هم]]. ثم التحالف", "هم=coalition*", "التحالف=coalition"],
  ["ar", "ثم التحالف. [[coalition|هم]]", "هم=coalition*"],
  ["ar", "[[داعش]] وداعش", "داعش=isis*", "داعش=isis"],
  ["ar", "[[isis|تنظيم]] الدولة", "تنظيم=isis*"],
  ["ar", "[[nobody|داعش]]"],
  ["en", "## ISIS in Raqqa\n\nISIS", "ISIS=isis!", "Raqqa=raqqa!", "ISIS=isis"],
  ["en", "[ISIS](https://isis.example/ISIS) `ISIS` ![ISIS](i.png)", "ISIS=isis!"],
  ["en", "**ISIS** in *Raqqa*’s east", "ISIS=isis", "Raqqa=raqqa"],
  ["en", "| ISIS | b |\n|---|---|\n| c | Raqqa |", "ISIS=isis", "Raqqa=raqqa"],
  ["en", "Jordan", "Jordan=jordan/jordan-river"],
  ["en", "::: ar\nداعش ISIS\n:::\n\n::: en\nISIS داعش\n:::", "داعش=isis", "ISIS=isis"],
  ["en", "Isis, isis, Raqqa's", "Raqqa=raqqa"],
];

for (const [language, text, ...expected] of cases) {
  test(`suggests in ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text, language), expected));
}

test("in plain text, code and headings are text", () => {
  assert.deepEqual(shown("# ISIS\n    `Raqqa` [[isis|them]]", "en", "x.txt"), [
    "ISIS=isis",
    "Raqqa=raqqa",
    "them=isis*",
  ]);
});

const languages: readonly (readonly [file: string, text: string, language: string])[] = [
  ["content/readings/x/index.ar.md", "English", "ar"],
  ["index.en.md", "عربي", "en"],
  ["index.fr.md", "عربي", "ar"],
  ["notes.md", "نص عربي with some words", "en"],
  ["notes.txt", "نص عربي كثير with", "ar"],
  ["-", "1234", "ar"],
];

for (const [file, text, language] of languages) {
  test(`${file} with «${text}» is in ${language}`, () =>
    assert.equal(fileLanguage(file, text, ["ar", "en"]), language));
}
