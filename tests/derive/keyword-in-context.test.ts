import assert from "node:assert/strict";
import { test } from "node:test";
import { keywordInContext } from "../../src/derive/keyword-in-context.ts";

// text with the keyword in brackets, width, before, after
const cases: readonly (readonly [string, number, string, string])[] = [
  ["the city of [Raqqa] lies", 60, "the city of ", " lies"],
  ["the city of [Raqqa] lies on the river", 8, "city of ", " lies on"],
  ["the city of [Raqqa] lies on the river", 7, "of ", " lies"],
  ["[Raqqa]", 8, "", ""],
  ["[Raqqa], a city on the Euphrates", 9, "", ", a city"],
  ["وصل إلى وبـ[الرقة] ثم عاد إلى دمشق", 6, "وبـ", " ثم"],
  ["two\n  lines [here]\tand there", 60, "two lines ", " and there"],
  ["supercalifragilistic[word]supercalifragilistic", 5, "istic", "super"],
];

for (const [marked, width, before, after] of cases) {
  test(`${marked} at ${width}`, () => {
    const start = marked.indexOf("[");
    const end = marked.indexOf("]") - 1;
    const line = keywordInContext(marked.replace(/[[\]]/g, ""), start, end, width);
    assert.deepEqual([line.before, line.after], [before, after]);
  });
}

const whole: readonly (readonly [string, string, number])[] = [
  ["surrogate pairs", "😀".repeat(20), 7],
  ["joined emoji", "👩‍👩‍👧".repeat(9), 11],
  ["letters with marks", "بَّ".repeat(30), 8],
  ["a space with a mark on it", "a \u0301".repeat(20), 7],
];

for (const [what, text, width] of whole) {
  test(`no grapheme of ${what} is split`, () => {
    const graphemes = (value: string) => [...new Intl.Segmenter("en").segment(value)].map(({ segment }) => segment);
    const line = keywordInContext(`${text}X${text}`, text.length, text.length + 1, width);
    const all = new Set(graphemes(text));
    for (const segment of [...graphemes(line.before), ...graphemes(line.after)]) {
      assert.ok(
        all.has(segment) || [...all].some((known) => known.trim() === segment),
        `«${segment}» is part of a grapheme`,
      );
    }
    assert.ok(line.before.length <= width + 8 && line.after.length <= width);
  });
}

test("says where the text goes on", () => {
  const { cutBefore, cutAfter } = keywordInContext("the city of Raqqa lies", 12, 17, 9);
  assert.deepEqual([cutBefore, cutAfter], [true, false]);
});
