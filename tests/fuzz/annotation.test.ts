// What is printed between brackets is read again as it was meant, and annotating changes nothing else.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bracketNames } from "../../src/annotate/bracket.ts";
import { createSuggester } from "../../src/annotate/suggest.ts";
import { createNameIndex } from "../../src/language/index.ts";
import { readMention } from "../../src/markdown/mention.ts";
import { sourceText } from "../../src/problem.ts";
import { entry } from "../support/small-library.ts";
import { anyText, runs } from "./support/texts.ts";

const part = anyText
  .map((text) =>
    text
      .replace(/[[\]|\\]/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
  .filter((text) => text !== "");

test("[[words|shown]] is read as those words", () => {
  fc.assert(
    fc.property(part, part, (words, shown) => {
      for (const [typed, expected] of [
        [`[[${words}|${shown}]]`, { words, shown }],
        [`[[${words}]]`, { words, shown: words }],
      ] as const) {
        const read = readMention(typed, 0, typed.indexOf("]]"));
        assert.deepEqual(read, { ...expected, start: 0, end: typed.length });
      }
    }),
    { numRuns: runs },
  );
});

const entries = [
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } }),
  entry("isis", { type: "organisation", label: { ar: "داعش", en: "ISIS" }, aliases: { en: ["Islamic State"] } }),
  entry("euphrates", { label: { ar: "نهر الفرات", en: "Euphrates" }, aliases: { ar: ["الفرات"] } }),
];
const names = createNameIndex(entries, ["ar", "en"]);
const suggest = createSuggester(entries, names);
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom("Raqqa", "ISIS", "Islamic State", "the Euphrates", "الرقة", "والفرات", "بداعش"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "[[",
      "]]",
      "[[raqqa|",
      "`",
      "**",
      "> ",
      "\n\n",
      "| a | b |\n|---|---|\n| ",
      "\\",
      "[a](",
      ")",
      "{.claim by=isis}",
      "[^1]",
      "\n\n[^1]: ",
    ),
  },
  { weight: 2, arbitrary: anyText },
);
const markdown = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(" "));

for (const language of ["ar", "en"]) {
  test(`annotating adds brackets and nothing else, and they name what was found: ${language}`, () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const source = sourceText("a.md", text);
        const found = suggest(source, 0, language);
        for (const { start, end, text: words } of found) assert.equal(text.slice(start, end), words);
        const chosen = found.filter(({ annotated, brackets }) => !annotated && brackets !== "none");
        const { text: made, written } = bracketNames({ source, bodyStart: 0 }, chosen, names, suggest);
        const again = suggest(sourceText("a.md", made), 0, language).filter(({ annotated }) => annotated);
        const shown = again.map(({ text: words, entry: id }) => `${id} ${words}`);
        for (const { text: words, entry: id } of written)
          assert.ok(shown.includes(`${id} ${words}`), `${id} in ${made}`);
        let plain = made;
        for (const { text: words, entry: id, brackets } of written) {
          const [withId, bare] = [`[[${id}${brackets === "cell" ? "\\|" : "|"}${words}]]`, `[[${words}]]`];
          const [idAt, bareAt] = [plain.indexOf(withId), plain.indexOf(bare)];
          plain =
            idAt >= 0 && (bareAt < 0 || idAt < bareAt)
              ? plain.replace(withId, () => words)
              : plain.replace(bare, () => words);
        }
        if (!/\[\[/.test(text)) assert.equal(plain, text);
      }),
      { numRuns: runs / 2 },
    );
  });
}
