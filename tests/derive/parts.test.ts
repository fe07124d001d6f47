import assert from "node:assert/strict";
import { test } from "node:test";
import { partCount, partsOfGroups, stretchOf } from "../../src/derive/parts.ts";

const lists: readonly (readonly [name: string, length: number, stretches: readonly (readonly [number, number])[]])[] = [
  ["empty: one part with nothing in it", 0, [[0, 0]]],
  ["shorter than a part", 7, [[0, 7]]],
  ["exactly full", 10, [[0, 10]]],
  [
    "one more than a part",
    11,
    [
      [0, 10],
      [10, 11],
    ],
  ],
  [
    "several full parts",
    30,
    [
      [0, 10],
      [10, 20],
      [20, 30],
    ],
  ],
];
for (const [name, length, stretches] of lists) {
  test(`a list: ${name}`, () => {
    const count = partCount(length, 10);
    const parts = Array.from({ length: count }, (_, index) => stretchOf(index + 1, length, 10));
    assert.deepEqual(
      parts.map(({ start, end }) => [start, end]),
      stretches,
    );
  });
}

/** Each part as "group:start-end". */
const groups: readonly (readonly [name: string, lengths: readonly number[], parts: readonly string[]])[] = [
  ["none: one part with nothing in it", [], [""]],
  ["exactly full", [2, 2], ["0:0-2 1:0-2"]],
  ["one that does not fit stands whole in the next", [3, 2, 2], ["0:0-3", "1:0-2 2:0-2"]],
  ["one longer than the first part but not than the next", [5, 1], ["0:0-4", "0:4-5 1:0-1"]],
  ["it moves whole when others stand before it", [1, 5], ["0:0-1", "1:0-5"]],
  [
    "one longer than any part begins where there is room",
    [1, 16, 1],
    ["0:0-1 1:0-3", "1:3-9", "1:9-15", "1:15-16 2:0-1"],
  ],
  ["groups without lines stand nowhere", [0, 1, 0], ["1:0-1"]],
];
for (const [name, lengths, expected] of groups) {
  test(`groups: ${name}`, () => {
    const parts = partsOfGroups(lengths, { first: 4, further: 6 });
    assert.deepEqual(
      parts.map((part) => part.map(({ group, start, end }) => `${group}:${start}-${end}`).join(" ")),
      expected,
    );
  });
}
