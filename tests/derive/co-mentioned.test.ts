import assert from "node:assert/strict";
import { test } from "node:test";
import { coMentioned } from "../../src/derive/co-mentioned.ts";
import { entry, library, reading } from "../support/small-library.ts";

const one = reading("one", {
  ar: ["[[a|أ]] و[[b|ب]] و[[c|ج]]", "[[a|أ]] و[[b|ب]]", "[[d|د]] وحده", "[[b|ب]] و[[d|د]]"],
  en: ["[[a]] and [[b]] and [[c]]", "[[a]] alone", "[[d]] alone", "[[b]] and [[d]]"],
});
const two = reading("two", { en: ["[[a]] and [[a|again]] and [[d]] ^ with [[c]]"] }, "en");
const world = library(
  ["e", "d", "c", "b", "a"].map((id) => entry(id)),
  [one, two],
);

const cases: readonly (readonly [string, number, readonly (readonly [string, number])[]])[] = [
  [
    "a",
    8,
    [
      ["c", 2],
      ["b", 2],
      ["d", 1],
    ],
  ],
  [
    "b",
    8,
    [
      ["a", 2],
      ["d", 1],
      ["c", 1],
    ],
  ],
  ["a", 1, [["c", 2]]],
  ["e", 8, []],
];

for (const [id, limit, expected] of cases) {
  test(`the ${limit} nearest of ${id}`, () => {
    assert.deepEqual(
      coMentioned(world, id, limit).map((found) => [found.entry.id, found.rows]),
      expected,
    );
  });
}
