// The sentences of `/work/shared/samples`, a copy: the conventions of a mention's span.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createMatcher } from "../../src/language/index.ts";
import { entryOf, type SampleEntry, type Sentence, score } from "./scoring.ts";

interface SampleLine {
  readonly n: string;
  readonly lang: string;
  readonly text: string;
  readonly gold: Sentence["gold"];
  readonly optional: Sentence["optional"];
}

const read = (name: string): string => readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8");
const entries = (JSON.parse(read("samples-glossary.json")) as SampleEntry[]).map(entryOf);
const sentences = read("samples.jsonl")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as SampleLine)
  .map(({ n, lang, text, gold, optional }): Sentence => ({ name: n, language: lang, text, gold, optional }));

for (const language of ["ar", "en"]) {
  test(`finds the mentions of the sample sentences: ${language}`, () => {
    const { faults } = score(
      createMatcher(entries, language),
      sentences.filter((sentence) => sentence.language === language),
    );
    assert.deepEqual(faults, []);
  });
}
