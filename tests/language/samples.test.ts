// The samples fix the conventions of a mention's span; the unseen sentences were written from them by someone who had
// not seen the matcher.
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

function sentencesOf(file: string): readonly Sentence[] {
  const lines = read(file).trim().split("\n");
  return lines
    .map((line) => JSON.parse(line) as SampleLine)
    .map(({ n, lang, text, gold, optional }) => ({ name: n, language: lang, text, gold, optional }));
}

for (const file of ["samples.jsonl", "unseen.jsonl"]) {
  for (const language of ["ar", "en"]) {
    test(`finds the mentions of ${file}: ${language}`, () => {
      const { faults } = score(
        createMatcher(entries, language),
        sentencesOf(file).filter((sentence) => sentence.language === language),
      );
      assert.deepEqual(faults, []);
    });
  }
}
