import assert from "node:assert/strict";
import { test } from "node:test";
import { openPart } from "../../_includes/assets/scripts/lib/guided-parts.ts";

const stops = [{ id: "a", after: 3 }, { id: "b", after: 7 }, { id: "c" }, { id: "d", after: 3 }];

const cases: readonly (readonly [tried: string, last: number, open: string, part: number])[] = [
  ["", 3, "ad", 1],
  ["a", 3, "ad", 1],
  ["ad", 7, "abd", 2],
  ["b", 3, "ad", 1],
  ["abd", Number.POSITIVE_INFINITY, "abcd", 3],
];

for (const [tried, last, open, part] of cases) {
  test(`with ${tried || "nothing"} tried, ${open} are open up to block ${last}`, () => {
    const found = openPart(stops, new Set(tried));
    assert.deepEqual(
      [found.last, [...found.questions].sort().join(""), found.part, found.parts],
      [last, open, part, 3],
    );
  });
}

test("questions that all come at the end close nothing", () => {
  const { last, part, parts } = openPart([{ id: "a" }], new Set());
  assert.deepEqual([last, part, parts], [Number.POSITIVE_INFINITY, 1, 1]);
});
