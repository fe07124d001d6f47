// Brackets put around names: what is written, and that nothing else changes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chooseByAsking } from "../../src/annotate/ask.ts";
import { bracketNames } from "../../src/annotate/bracket.ts";
import { chooseCertain } from "../../src/annotate/choose.ts";
import { createSuggester } from "../../src/annotate/suggest.ts";
import { createNameIndex } from "../../src/language/index.ts";
import { unifiedDiff } from "../../src/line-diff.ts";
import { sourceText } from "../../src/problem.ts";
import { entry } from "../support/small-library.ts";

const entries = [
  entry("isis", { label: { ar: "داعش", en: "ISIS" } }),
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } }),
  entry("lebanon", { label: { ar: "لبنان", en: "Lebanon" } }),
  entry("irgc", { label: { ar: "الحرس الثوري", en: "IRGC" } }),
  entry("jordan", { label: { ar: "الأردن", en: "Jordan" } }),
  entry("jordan-river", { label: { ar: "نهر الأردن", en: "Jordan" } }),
];
const names = createNameIndex(entries, ["ar", "en"]);
const suggest = createSuggester(entries, names);

function annotated(text: string, language: string, every = false): string {
  const source = sourceText("x.md", text);
  const chosen = chooseCertain(suggest(source, 0, language), { every });
  return bracketNames({ source, bodyStart: 0 }, chosen, names, suggest).text;
}

const cases: readonly (readonly [language: string, before: string, after: string])[] = [
  ["ar", "وداعش، ثم داعش", "و[[داعش]]، ثم داعش"],
  ["ar", "وللبنان", "ول[[لبنان]]"],
  ["ar", "للحرس الثوري", "ل[[irgc|لحرس الثوري]]"],
  ["ar", "لـ«الرقة»", "لـ«[[الرقة]]»"],
  ["en", "ISIS’s men in Raqqa-based ISIS", "[[ISIS]]’s men in [[Raqqa]]-based ISIS"],
  ["en", "ISIS and [[isis|the group]]", "ISIS and [[isis|the group]]"],
  ["en", "## ISIS\n\n[Raqqa](https://a.b) `IRGC`", "## ISIS\n\n[Raqqa](https://a.b) `IRGC`"],
  ["en", "| ISIS | b |\n|---|---|\n| c | Raqqa |\n", "| [[ISIS]] | b |\n|---|---|\n| c | [[Raqqa]] |\n"],
  ["en", "In Jordan, by ISIS", "In Jordan, by [[ISIS]]"],
  ["en", "**ISIS** \\[ISIS] [ISIS] IS**IS**", "**[[ISIS]]** \\[ISIS] [ISIS] IS**IS**"],
  ["en", "a\r\n> ISIS\r\n\r\nRaqqa \r\n", "a\r\n> [[ISIS]]\r\n\r\n[[Raqqa]] \r\n"],
  ["en", "ISIS: Raqqa\n\n[IRGC]: https://a.b", "[[ISIS]]: [[Raqqa]]\n\n[IRGC]: https://a.b"],
  ["en", "x[^1]\n\n[^1]: ISIS", "x[^1]\n\n[^1]: [[ISIS]]"],
  ["en", "[ISIS", "[ISIS"],
  ["en", "[ISIS fell]{.record}, [by Raqqa]{.record}", "[[[ISIS]] fell]{.record}, [by [[Raqqa]]]{.record}"],
  ["en", "ISIS {#isis}", "[[ISIS]] {#isis}"],
];

for (const [language, before, after] of cases) {
  test(`annotates ${JSON.stringify(before)}`, () => {
    assert.equal(annotated(before, language), after);
    assert.equal(annotated(after, language), after);
  });
}

test("a bar is escaped in a table", () => {
  assert.equal(annotated("| a |\n|---|\n| للحرس الثوري |", "ar"), "| a |\n|---|\n| ل[[irgc\\|لحرس الثوري]] |");
});

test("every mention on request, a second time nothing", () => {
  const once = annotated("ISIS, ISIS and [[ISIS]]", "en", true);
  assert.equal(once, "[[ISIS]], [[ISIS]] and [[ISIS]]");
  assert.equal(annotated(once, "en", true), once);
});

/** Answers one after the other → the text that comes of them. */
const sessions: readonly (readonly [answers: readonly string[], after: string])[] = [
  [["y", "y", "y"], "[[ISIS]] [[Raqqa]] ISIS [[jordan|Jordan]] ISIS"],
  [["n", "y", "y", "n"], "ISIS [[Raqqa]] [[ISIS]] Jordan ISIS"],
  [["a", "n", "n"], "[[ISIS]] Raqqa [[ISIS]] Jordan [[ISIS]]"],
  [["y", "q"], "[[ISIS]] Raqqa ISIS Jordan ISIS"],
  [["?", "n", "n", "n", "e", "nothing", "e", "jordan-river", "n"], "ISIS Raqqa ISIS [[jordan-river|Jordan]] ISIS"],
];

for (const [answers, after] of sessions) {
  test(`asks, and is answered ${answers.join(" ")}`, async () => {
    const source = sourceText("x.md", "ISIS Raqqa ISIS Jordan ISIS");
    const left = [...answers];
    const said: string[] = [];
    const chosen = await chooseByAsking(suggest(source, 0, "en"), { every: false }, names, {
      show: () => {},
      say: (words) => said.push(words),
      ask: async () => left.shift() ?? "q",
    });
    assert.equal(bracketNames({ source, bodyStart: 0 }, chosen, names, suggest).text, after);
    assert.deepEqual(left, []);
    if (answers.includes("nothing")) assert.match(said.at(-1) ?? "", /«nothing» names no entry/);
  });
}

test("a diff has three lines around each change, and joins changes that are near", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}\n`);
  const changed = lines.map((line, index) => (index === 1 || index === 6 || index === 19 ? line.toUpperCase() : line));
  const diff = unifiedDiff("x.md", lines.join(""), changed.join("").trimEnd());
  assert.deepEqual(
    diff.split("\n").filter((line) => /^(?:---|\+\+\+|@@|[-+\\])/.test(line)),
    [
      ...["--- a/x.md", "+++ b/x.md", "@@ -1,10 +1,10 @@", "-line 2", "+LINE 2", "-line 7", "+LINE 7"],
      ...["@@ -17,4 +17,4 @@", "-line 20", "+LINE 20", "\\ No newline at end of file"],
    ],
  );
  assert.equal(unifiedDiff("x.md", "a\n", "a\n"), "");
});
