import assert from "node:assert/strict";
import { test } from "node:test";
import { type Anchor, anchorOf, findExact, findFolded } from "../../_includes/assets/scripts/lib/anchor.ts";
import { foldFor } from "../../_includes/assets/scripts/lib/anchor-fold.ts";

type Texts = Readonly<Record<string, string>>;

/** The anchor of the n-th occurrence of some words in a block. */
function anchorAt(texts: Texts, block: string, words: string, nth = 1): Anchor {
  const text = texts[block] ?? "";
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, words);
  return anchorOf(block, text, start, start + words.length);
}

/** "p2: the words [found] there", or "nowhere". */
function found(anchor: Anchor, texts: Texts, language = "en"): string {
  const blocks = new Map(Object.entries(texts));
  const place = findExact(anchor, blocks) ?? findFolded(anchor, blocks, foldFor(language));
  if (place === undefined) return "nowhere";
  const text = texts[place.block] ?? "";
  return `${place.block}: ${text.slice(0, place.start)}[${text.slice(place.start, place.end)}]${text.slice(place.end)}`;
}

const before: Texts = {
  p1: "The river rises in the north.",
  p2: "Raqqa lies on the river. The city grew by the river, and the river fed it.",
};

const cases: readonly (readonly [what: string, words: string, nth: number, after: Texts, expected: string])[] = [
  [
    "an unchanged text",
    "grew by",
    1,
    before,
    "p2: Raqqa lies on the river. The city [grew by] the river, and the river fed it.",
  ],
  [
    "words put in before",
    "grew by",
    1,
    { p2: "Old Raqqa lies on the wide river. The city grew by the river." },
    "p2: Old Raqqa lies on the wide river. The city [grew by] the river.",
  ],
  [
    "words put in after",
    "The city",
    1,
    { p2: "Raqqa lies on the river. The city, it is said, grew." },
    "p2: Raqqa lies on the river. [The city], it is said, grew.",
  ],
  [
    "the second of three alike",
    "the river",
    2,
    before,
    "p2: Raqqa lies on the river. The city grew by [the river], and the river fed it.",
  ],
  [
    "the third of three alike, the first taken out",
    "the river",
    3,
    { p2: "Raqqa is a city. The city grew by the river, and the river fed it." },
    "p2: Raqqa is a city. The city grew by the river, and [the river] fed it.",
  ],
  [
    "a paragraph put in before: another block, known by its context",
    "the river",
    1,
    { p1: "New.", p2: before.p1 ?? "", p3: before.p2 ?? "" },
    "p3: Raqqa lies on [the river]. The city grew by the river, and the river fed it.",
  ],
  [
    "other letter case",
    "grew by the river",
    1,
    { p2: "The city GREW by the River." },
    "p2: The city [GREW by the River].",
  ],
  [
    "lines set anew",
    "grew by the river",
    1,
    { p2: "The city grew\n  by the\u00a0river." },
    "p2: The city [grew\n  by the\u00a0river].",
  ],
  ["words changed inside", "grew by the river", 1, { p2: "The city shrank by the river." }, "nowhere"],
  ["short words that stand elsewhere by chance", "fed it", 1, { p1: "He fed it.", p2: "Nothing here." }, "nowhere"],
  ["an empty text", "grew by", 1, { p2: "" }, "nowhere"],
];

for (const [what, words, nth, after, expected] of cases) {
  test(`finds a quote again: ${what}`, () => {
    assert.equal(found(anchorAt(before, "p2", words, nth), after), expected);
  });
}

const marked: Texts = { p1: "ذُكِرَ أنّ التنظيمَ انسحبَ من المدينة." };
const bare: Texts = { p1: "ذكر أن التنظيم انسحب من المدينة." };

for (const [what, from, to, words, expected] of [
  ["made with vowel marks, read without", marked, bare, "التنظيمَ انسحبَ", "p1: ذكر أن [التنظيم انسحب] من المدينة."],
  ["made without, read with", bare, marked, "التنظيم انسحب", "p1: ذُكِرَ أنّ [التنظيمَ انسحبَ] من المدينة."],
] as const) {
  test(`finds an Arabic quote again: ${what}`, () => {
    assert.equal(found(anchorAt(from, "p1", words), to, "ar"), expected);
  });
}

test("a quote has at most 500 units, with 32 on each side", () => {
  const text = "x".repeat(2000);
  const { quote, start } = anchorOf("p1", text, 600, 1900);
  assert.deepEqual([quote.prefix.length, quote.exact.length, quote.suffix.length, start], [32, 500, 32, 600]);
});
