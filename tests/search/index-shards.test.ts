import assert from "node:assert/strict";
import { test } from "node:test";
import { fullShard, shardCount, shardFolder, shardOf } from "../../src/search/index-shards.ts";

const subjects = Array.from({ length: 4000 }, (_, number) => `/readings/reading-${number}/`);

const counts: readonly (readonly [documents: number, count: number])[] = [
  [0, 1],
  [1, 1],
  [fullShard, 1],
  [fullShard + 1, 2],
  [fullShard * 3, 4],
  [fullShard * 8, 8],
];
for (const [documents, count] of counts) {
  test(`${documents} documents are in ${count} shards`, () => assert.equal(shardCount(documents), count));
}

test("a document stays where it is, and twice as many shards part each one", () => {
  for (const subject of subjects) {
    assert.equal(shardOf(subject, 1), 0);
    assert.equal(shardOf(subject, 16) % 8, shardOf(subject, 8));
  }
});

test("the shards are about as large as each other", () => {
  const sizes = new Map<number, number>();
  for (const subject of subjects) sizes.set(shardOf(subject, 8), (sizes.get(shardOf(subject, 8)) ?? 0) + 1);
  for (const size of sizes.values()) assert.ok(size > 400 && size < 600, [...sizes.values()].join(" "));
});

test("a single shard lies where its language does", () => {
  assert.deepEqual([shardFolder(0, 1), shardFolder(0, 2), shardFolder(1, 2)], ["", "0/", "1/"]);
});
