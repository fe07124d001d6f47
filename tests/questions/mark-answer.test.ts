import assert from "node:assert/strict";
import { test } from "node:test";
import type { MarkTarget, Question } from "../../src/model.ts";
import { isAnswered, markAnswer, readValue, rightValues } from "../../src/questions/mark-answer.ts";

const common = { id: "q1", points: 4, prompt: { en: "Q" }, hash: "sha256:x" };
const notes = { evidence: [] };
const options = ["A", "B", "C", "D"].map((en) => ({ en }));

const one: Question = {
  ...common,
  kind: "choice",
  public: { options, multiple: false },
  key: { correct: [2], ...notes },
};
const several: Question = {
  ...common,
  kind: "choice",
  public: { options, multiple: true },
  key: { correct: [0, 2], ...notes },
};
const sides = options.map((text) => ({ text }));
const matched: Question = {
  ...common,
  kind: "match",
  public: { left: sides, right: sides },
  key: { pairs: [3, 1, 2, 0], ...notes },
};
const sorted: Question = {
  ...common,
  kind: "sort",
  public: { boxes: options.slice(0, 2), items: options.slice(0, 3) },
  key: { boxes: [0, 1, 1], itemEvidence: [], ...notes },
};
const shown: Question = {
  ...common,
  kind: "evidence",
  public: { blocks: [1, 2, 3, 4], multiple: false },
  key: { blocks: [2, 3], ...notes },
};
const shownAll: Question = { ...shown, public: { blocks: [1, 2, 3, 4], multiple: true } };
const written: Question = { ...common, kind: "short", public: {}, key: { rubric: [], ...notes } };

/** «نقل الموقع عن المرصد السوري والحرس، ثم عن المرصد وحده.» and the like: places in block 1, in Arabic. */
const place = (start: number, end: number, language = "ar") => ({ language, block: 1, start, end });
const targets: readonly MarkTarget[] = [
  { text: { en: "Observatory" }, places: [place(20, 33), place(60, 66), { ...place(5, 16, "en"), block: 2 }] },
  { text: { en: "Guard" }, places: [place(35, 40)] },
];
const marked: Question = { ...common, kind: "mark", public: { blocks: [1, 2] }, key: { targets, ...notes } };
const words = (start: number, text: string, language?: string, block = 1) => ({
  ...(language === undefined ? {} : { language }),
  block,
  start,
  end: start + text.length,
  text,
});

const cases: readonly (readonly [name: string, question: Question, value: unknown, points: number | null])[] = [
  ["the right option", one, [2], 4],
  ["a wrong option", one, [0], 0],
  ["two where one is asked", one, [0, 2], 0],
  ["nothing", one, [], 0],
  ["an option that there is not", one, [4], 0],
  ["all of several", several, [2, 0], 4],
  ["one of two", several, [0], 2],
  ["both and a wrong one", several, [0, 1, 2], 2],
  ["one right, one wrong", several, [0, 1], 0],
  ["everything", several, [0, 1, 2, 3], 0],
  ["the same twice", several, [0, 0], 2],
  ["all pairs", matched, [3, 1, 2, 0], 4],
  ["half of the pairs", matched, [3, 1, 0, null], 2],
  ["pairs that are too few", matched, [3, 1], 0],
  ["two items of three", sorted, [0, 1, 0], 2.67],
  ["no item", sorted, [null, null, null], 0],
  ["one of the blocks that will do", shown, [3], 4],
  ["another block", shown, [1], 0],
  ["one block of two", shownAll, [2], 2],
  ["both blocks", shownAll, [2, 3], 4],
  ["words", written, "Because.", null],
  ["no words", written, "  \n", 0],
  ["words beyond the limit", written, "x".repeat(10_001), 0],
  ["both targets", marked, [words(20, "المرصد السوري", "ar"), words(35, "الحرس", "ar")], 4],
  ["a target at another of its places", marked, [words(60, "المرصد", "ar")], 2],
  ["a target twice", marked, [words(60, "المرصد", "ar"), words(20, "المرصد السوري", "ar")], 2],
  ["a target word by word", marked, [words(20, "المرصد", "ar"), words(27, "السوري", "ar")], 2],
  ["letters joined to a target", marked, [words(58, "بالمرصد", "ar")], 2],
  ["less than half of a target", marked, [words(27, "السو", "ar")], 0],
  ["two targets in one go", marked, [words(20, "المرصد السوري والحرس", "ar")], 4],
  ["one word more", marked, [words(15, "عنه  المرصد السوري", "ar")], 2],
  ["a sentence around a target", marked, [words(0, "نقل موقع إخباري عن  المرصد السوري", "ar")], 0],
  ["a wrong word beside a right one", marked, [words(20, "المرصد السوري", "ar"), words(80, "الموقع", "ar")], 0],
  ["a place of another version", marked, [words(5, "Observatory", "en", 2)], 2],
  ["a place in the wrong version", marked, [words(20, "xxxxxxxxxxxxx", "en")], 0],
  ["without a language", marked, [words(35, "الحرس")], 2],
  ["a block that is not asked about", marked, [words(35, "الحرس", "ar", 7)], 0],
  ["a length that is not that of the words", marked, [{ ...words(35, "الحرس", "ar"), end: 99 }], 0],
];

for (const [name, question, value, points] of cases) {
  test(`${question.kind}: ${name}`, () => {
    assert.equal(markAnswer(question, value), points);
    // What came through JSON is the same.
    assert.equal(markAnswer(question, JSON.parse(JSON.stringify(value))), points);
  });
}

const hostile: readonly unknown[] = [
  undefined,
  null,
  true,
  5,
  "[0]",
  {},
  { length: 1, 0: 0 },
  [[0]],
  ["0"],
  [0.5],
  [Number.NaN],
  [-1],
  [null],
  Array.from({ length: 10_000 }, () => 0),
  JSON.parse('{"__proto__": {"x": 1}}'),
  [{ block: 1, start: "0", end: 1, text: "x" }],
  [{ block: 1, start: 0, end: 1, text: "x", language: "<script>" }],
];

test("what is no answer earns nothing and breaks nothing", () => {
  for (const question of [one, several, matched, sorted, shown, shownAll, marked]) {
    for (const value of hostile) assert.equal(markAnswer(question, value), 0, `${question.kind} ${String(value)}`);
  }
});

test("an answer is read into fresh values, sorted", () => {
  const input = [2, 0];
  const value = readValue(several, input);
  assert.deepEqual(value, [0, 2]);
  assert.notEqual(value, input);
  const mark = Object.assign(JSON.parse('{"__proto__":{"evil":1},"more":2}'), words(35, "الحرس", "ar"));
  assert.deepEqual(Object.keys(Object(readValue(marked, [mark]))[0]).sort(), [
    "block",
    "end",
    "language",
    "start",
    "text",
  ]);
});

test("a question is answered when something is chosen or written", () => {
  assert.deepEqual(
    [
      isAnswered(one, []),
      isAnswered(one, [1]),
      isAnswered(matched, [null, null, null, null]),
      isAnswered(written, " "),
    ],
    [false, true, false, false],
  );
});

test("right values earn all points", () => {
  for (const question of [one, several, matched, sorted, shown, shownAll]) {
    const values = rightValues(question);
    assert.ok(values.length > 0);
    for (const value of values) assert.equal(markAnswer(question, value), question.points);
  }
  assert.deepEqual([rightValues(marked), rightValues(written)], [[], []]);
});
