// Our own sentences: hard cases in both languages, the sample glossary.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { createMatcher } from "../../src/language/index.ts";
import { entryOf, parseSentence, type SampleEntry, score } from "./scoring.ts";

const read = (name: string): string => readFileSync(new URL(`cases/${name}`, import.meta.url), "utf8");
const entries = (JSON.parse(read("samples-glossary.json")) as SampleEntry[]).map(entryOf);

for (const language of ["ar", "en"]) {
  test(`finds the mentions of our own sentences: ${language}`, () => {
    const sentences = read(`${language}.txt`)
      .split("\n")
      .map((line, at) => ({ line, name: `${language}.txt:${at + 1}` }))
      .filter(({ line }) => line !== "" && !line.startsWith("# "))
      .map(({ line, name }) => parseSentence(name, language, line));
    assert.deepEqual(score(createMatcher(entries, language), sentences).faults, []);
  });
}

/** More steps than a linear scan of this many openings could take would time the test out. */
const repetitions = 50_000;
const openings = ["و", "لل", "«", "حزب ", "al-", "U.S.", "http://", "'s ", "\u0640", "أفب", "تنظيم الدولة ", "ﷲ"];

for (const opening of openings) {
  test(`takes no longer than the text is long: ${opening.trim()}`, () => {
    for (const language of ["ar", "en"]) {
      const text = opening.repeat(repetitions);
      for (const match of createMatcher(entries, language).find(text, { derived: true })) {
        assert.equal(text.slice(match.start, match.end), match.text);
      }
    }
  });
}
