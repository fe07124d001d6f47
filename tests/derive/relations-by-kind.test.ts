import assert from "node:assert/strict";
import { test } from "node:test";
import { relationsByKind } from "../../src/derive/relations-by-kind.ts";
import { entry, library } from "../support/small-library.ts";

const group = entry("group", {
  relations: [
    { kind: "opponentOf", target: "army", inverse: false, certainty: "claimed" },
    { kind: "activeIn", target: "syria", inverse: false },
    { kind: "opponentOf", target: "police", inverse: true },
    { kind: "partOfInverse", target: "branch", inverse: true },
    { kind: "partOf", target: "alliance", inverse: false },
    { kind: "activeIn", target: "nowhere", inverse: false },
  ],
});
const world = library([group, ...["army", "police", "syria", "branch", "alliance"].map((id) => entry(id))]);

test("one group a kind, in the order of the table, an inverse after its kind; unknown targets left out", () => {
  const shape = relationsByKind(world, group).map(({ kind, label, related }) => [
    kind,
    label.en,
    related.map((item) => item.entry.id),
  ]);
  assert.deepEqual(shape, [
    ["partOf", "Part of", ["alliance"]],
    ["partOfInverse", "Includes", ["branch"]],
    ["opponentOf", "Opponent of", ["army", "police"]],
    ["activeIn", "Active in", ["syria"]],
  ]);
});

test("what is only claimed stays marked", () => {
  const opponents = relationsByKind(world, group).find(({ kind }) => kind === "opponentOf");
  assert.deepEqual(
    opponents?.related.map(({ relation }) => relation.certainty),
    ["claimed", undefined],
  );
});
