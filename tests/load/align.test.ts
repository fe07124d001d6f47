import assert from "node:assert/strict";
import { test } from "node:test";
import { bilingual, loadProject, readingText } from "../support/project.ts";

/** Rows as `id: block in Arabic = block in English`; a letter is a paragraph's text, `-` none. */
const cases: readonly (readonly [
  name: string,
  ar: readonly string[],
  en: readonly string[],
  rows: readonly string[],
])[] = [
  ["by order", ["A", "B"], ["a", "b"], ["p1: A = a", "p2: B = b"]],
  [
    "between two headings",
    ["A", "## H", "B", "C", "## I", "D"],
    ["a", "## h", "b", "## i", "d"],
    ["p1: A = a", "h1: H = h", "p2: B = b", "p3: C = -", "h2: I = i", "p4: D = d"],
  ],
  ["by name", ["A {#x}", "B"], ["b", "a {#x}", "c"], ["p1: - = b", "x: A = a", "p2: B = c"]],
  [
    "by name where both have it, else by order",
    ["A {#x}", "B {#only}", "C"],
    ["a {#x}", "b", "c {#other}"],
    ["x: A = a", "only: B = b", "p3: C = c"],
  ],
  ["names in another order", ["A {#x}", "B {#y}"], ["b {#y}", "a {#x}"], ["y: - = b", "x: A = a", "y-2: B = -"]],
  ["a heading with a paragraph never", ["## H", "A"], ["a"], ["h1: H = -", "p1: A = -", "p1-2: - = a"]],
  ["a break with a break", ["A", "***", "B"], ["a", "b"], ["p1: A = a", "h1:  = -", "p2: B = b"]],
  ["a list with a paragraph", ["- A"], ["a"], ["p1: A = a"]],
  ["blocks only one has, where they stand", ["A"], ["a", "b", "c"], ["p1: A = a", "p2: - = b", "p3: - = c"]],
];

for (const [name, ar, en, rows] of cases) {
  test(`versions align: ${name}`, async (context) => {
    const { library } = await loadProject(context, {
      ...bilingual,
      "content/readings/river/index.ar.md": readingText(`${ar.join("\n\n")}\n`),
      "content/readings/river/index.en.md": readingText(`${en.join("\n\n")}\n`, "ar"),
    });
    const reading = library?.readings.get("river");
    const text = (language: string, index: number | undefined) =>
      index === undefined ? "-" : reading?.versions[language]?.blocks[index]?.text;
    const shown = reading?.rows.map(({ id, blocks }) => `${id}: ${text("ar", blocks.ar)} = ${text("en", blocks.en)}`);
    assert.deepEqual(shown, rows);
  });
}
