import assert from "node:assert/strict";
import { test } from "node:test";
import { quizlet } from "../../src/exports/quizlet.ts";
import { entry, library, reading } from "../support/small-library.ts";

const raqqa = entry("raqqa", {
  label: { ar: "الرقة", en: "Raqqa" },
  definition: { ar: "مدينة\tعلى\nالفرات", en: "A city" },
});
const glossary = library(
  [entry("zab"), raqqa],
  [reading("river", { ar: ["[[raqqa|الرقة]]"], en: ["[[raqqa|Raqqa]]"] })],
);

test("there is a list for each language of the glossary and of each reading", () => {
  assert.deepEqual(quizlet.paths(glossary), [
    "data/quizlet/glossary.ar.tsv",
    "data/quizlet/glossary.en.tsv",
    "data/quizlet/river.ar.tsv",
    "data/quizlet/river.en.tsv",
  ]);
});

test("a line is the name, a tab, the name in the other language and the definition, whatever they hold", () => {
  assert.equal(quizlet.write(glossary, "data/quizlet/river.ar.tsv"), "الرقة\tRaqqa — مدينة على الفرات\n");
  assert.equal(
    quizlet.write(glossary, "data/quizlet/glossary.en.tsv"),
    "Raqqa\tالرقة — A city\nzab\tzab — Definition of zab\n",
  );
});

test("a path that is no list is our mistake", () => {
  assert.throws(() => quizlet.write(glossary, "data/quizlet/nowhere.ar.tsv"), /No export at/);
});
