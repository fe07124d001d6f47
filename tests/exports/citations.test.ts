import assert from "node:assert/strict";
import { test } from "node:test";
import { escaped } from "../../src/exports/bibtex.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

const signs = [
  ["50 % of {x} & $1_2 #3", "50 \\% of \\textbraceleft{}x\\textbraceright{} \\& \\$1\\_2 \\#3"],
  ["a\\b ~ ^", "a\\textbackslash{}b \\textasciitilde{} \\textasciicircum{}"],
  ["الرقة", "الرقة"],
] as const;

for (const [text, expected] of signs) {
  test(`BibTeX writes ${text}`, () => assert.equal(escaped(text), expected));
}

test("BibTeX: a record for each version, braces balanced, names whole", async (context) => {
  const text = await exported(await hardLibrary(context), "bibtex", "hard.bib");
  assert.deepEqual(
    [...text.matchAll(/^@misc\{([\w-]+),$/gm)].map(([, key]) => key),
    ["hard-ar", "hard-en"],
  );
  assert.equal(text.split("{").length, text.split("}").length);
  assert.match(text, /author = \{\{كاتب \\& كاتبة\}\}/);
  assert.match(text, /translator = \{\{A\\_B\}\}/);
  assert.match(text, /title = \{\{A “title”: \\textbraceleft\{\}1\\textbraceright\{\} \\& <2>\}\}/);
  assert.match(text, /url = \{https:\/\/hashiya\.example\/course\/ar\/readings\/hard\/\}/);
});

test("RIS: type first, end last, one field a line", async (context) => {
  const text = await exported(await hardLibrary(context), "ris", "hard.ris");
  const records = text.split("\r\n\r\n").filter((record) => record !== "");
  assert.equal(records.length, 2);
  for (const record of records) {
    const lines = record.split("\r\n");
    assert.equal(lines[0], "TY  - ELEC");
    assert.equal(lines.at(-1), "ER  - ");
    for (const line of lines) assert.match(line, /^[A-Z][A-Z0-9] {2}- /);
  }
  assert.match(text, /DA {2}- 2023\/07\/24\r\n/);
});

test("CSL-JSON: known types, dates in parts, names literal", async (context) => {
  const library = await hardLibrary(context);
  const [ar, en] = JSON.parse(await exported(library, "csl-json", "hard.json"));
  assert.equal(ar.type, "webpage");
  assert.deepEqual(ar.issued, { "date-parts": [[2023, 7, 24]] });
  assert.deepEqual(ar.author, [{ literal: "كاتب & كاتبة" }]);
  assert.deepEqual(en.translator, [{ literal: "A_B" }]);
  const entries = JSON.parse(await exported(library, "csl-json", "glossary.json"));
  assert.equal(entries.length, library.entries.size * 2);
  assert.ok(entries.every((entry: { type: string }) => entry.type === "entry-dictionary"));
});
