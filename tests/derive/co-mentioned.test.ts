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

const cases: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    "a",
    [
      ["c", 2],
      ["b", 2],
      ["d", 1],
    ],
  ],
  [
    "b",
    [
      ["a", 2],
      ["d", 1],
      ["c", 1],
    ],
  ],
  ["e", []],
];

for (const [id, expected] of cases) {
  test(`the nearest of ${id}`, () => {
    assert.deepEqual(
      coMentioned(world, id).map((found) => [found.entry.id, found.rows]),
      expected,
    );
  });
}

test("no more than eight", () => {
  const names = Array.from({ length: 12 }, (_, number) => `n${number}`);
  const crowd = library(
    names.map((id) => entry(id)),
    [reading("crowd", { en: [names.map((id) => `[[${id}]]`).join(" ")] }, "en")],
  );
  assert.deepEqual(
    coMentioned(crowd, "n0").map((found) => found.entry.id),
    names.slice(1, 9),
  );
});
