import assert from "node:assert/strict";
import { test } from "node:test";
import { stemmingLanguage } from "../../src/search/stemming.ts";

const cases: readonly (readonly [language: string, languages: readonly string[], expected: string])[] = [
  ["ar", ["ar", "en"], "en"],
  ["en", ["ar", "en"], "en"],
  ["fa", ["en", "fa"], "en"],
  ["ar", ["ar"], "ar"],
  ["fa", ["ar", "fa"], "fa"],
  ["ar", ["fr", "ar", "en"], "en"],
  ["fr", ["fr", "ar", "en"], "fr"],
];
for (const [language, languages, expected] of cases) {
  test(`${language} of ${languages.join(", ")} is stemmed for ${expected}`, () =>
    assert.equal(stemmingLanguage(language, languages), expected));
}
