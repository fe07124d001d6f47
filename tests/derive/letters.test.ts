import assert from "node:assert/strict";
import { test } from "node:test";
import { inOrder, letterPages, letters } from "../../src/derive/letters.ts";
import type { Entry } from "../../src/model.ts";
import { entry } from "../support/small-library.ts";

const named = (ar: string, en: string): Entry => entry(en.toLowerCase(), { label: { ar, en } });
const filled = (entries: readonly Entry[], language: string) =>
  letters(entries, language)
    .filter((letter) => letter.entries.length > 0)
    .map(({ letter, entries: under }) => [letter, inOrder(under, language).map((item) => item.label[language])]);

test("Arabic: the article and vowel marks do not count, every hamza form stands under alef", () => {
  const entries = [
    named("الرقة", "Raqqa"),
    named("إيران", "Iran"),
    named("روسيا", "Russia"),
    named("الأمم المتحدة", "United Nations"),
    named("آسيا", "Asia"),
    named("عَمّان", "Amman"),
    named("عشيرة", "Clan"),
  ];
  assert.deepEqual(filled(entries, "ar"), [
    ["ا", ["آسيا", "الأمم المتحدة", "إيران"]],
    ["ر", ["الرقة", "روسيا"]],
    ["ع", ["عشيرة", "عَمّان"]],
  ]);
});

test("English: case and the article do not count; what begins with no letter comes last", () => {
  const entries = [
    named("أ", "claim"),
    named("ب", "CIA"),
    named("ج", "al-Qaeda"),
    named("د", "Queue"),
    named("ه", "7al.net"),
  ];
  assert.deepEqual(filled(entries, "en"), [
    ["C", ["CIA", "claim"]],
    ["Q", ["al-Qaeda", "Queue"]],
    ["#", ["7al.net"]],
  ]);
});

test("every letter of the alphabet is there, numbered from 1", () => {
  const index = letters([named("باء", "B")], "ar");
  assert.equal(index.length, 28);
  assert.deepEqual([index[0]?.letter, index[0]?.position, index[27]?.letter], ["ا", 1, "ي"]);
});

const pageCases: readonly (readonly [string, readonly number[], number, readonly (readonly [string, number])[]])[] = [
  [
    "letters without entries have no page",
    [2, 0, 1],
    10,
    [
      ["A", 2],
      ["C", 1],
    ],
  ],
  [
    "a long letter is cut into equal parts",
    [5],
    4,
    [
      ["A", 3],
      ["A", 2],
    ],
  ],
  ["nothing has no pages", [0, 0], 4, []],
];

for (const [what, lengths, perPage, expected] of pageCases) {
  test(what, () => {
    const index = lengths.map((length, at) => ({
      letter: "ABC".charAt(at),
      position: at + 1,
      entries: Array.from({ length }, (_, number) => entry(`e${number}`)),
    }));
    const pages = letterPages(index, perPage);
    assert.deepEqual(
      pages.map((page) => [page.letter, page.end - page.start]),
      expected,
    );
    assert.deepEqual(
      pages.map((page) => page.page),
      expected.map((_, at) => at + 1),
    );
  });
}
