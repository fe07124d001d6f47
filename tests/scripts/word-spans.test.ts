import assert from "node:assert/strict";
import { test } from "node:test";
import { countWords, wordSpans } from "../../_includes/assets/scripts/lib/word-spans.ts";

const cases: readonly (readonly [text: string, language: string, words: readonly string[]])[] = [
  ["", "en", []],
  [" … — ", "en", []],
  ["Deir ez-Zor, 2023.", "en", ["Deir", "ez-Zor", "2023"]],
  ["the Observatory's don't", "en", ["the", "Observatory's", "don't"]],
  ["ends - here", "en", ["ends", "here"]],
  ["نشر موقع «الحل نت» خبراً.", "ar", ["نشر", "موقع", "الحل", "نت", "خبراً"]],
  ["بِالرَّقَّةِ، ثم", "ar", ["بِالرَّقَّةِ", "ثم"]],
  ["في 20 كانون الثاني/يناير 2022", "ar", ["في", "20", "كانون", "الثاني/يناير", "2022"]],
  ["قال SDF ذلك", "ar", ["قال", "SDF", "ذلك"]],
];

for (const [text, language, words] of cases) {
  test(`«${text}» has the words ${words.join(" | ")}`, () => {
    assert.deepEqual(
      wordSpans(text, language).map(({ start, end }) => text.slice(start, end)),
      words,
    );
    assert.equal(countWords(text, language), words.length);
  });
}
