import assert from "node:assert/strict";
import { test } from "node:test";
import { keysFileOf, readKeys } from "../../src/assignments/keys-file.ts";
import { openSeal } from "../../src/assignments/open-seal.ts";
import { sealsOf } from "../../src/assignments/seal.ts";
import { loadLibrary } from "../../src/load/library.ts";
import { rightValues } from "../../src/questions/mark-answer.ts";

const { value: library } = await loadLibrary(".");
const assignments = [...(library?.assignments.values() ?? [])];

test("a file of keys is read as it was written", () => {
  const file = keysFileOf("https://hashiya.example", assignments);
  const read = readKeys(JSON.stringify(file));
  assert.ok(!("refused" in read));
  assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(file)));
});

test("a file that is none is refused", () => {
  const refused = [
    "{",
    "[]",
    '{"hashiya":"answers"}',
    '{"hashiya":"keys","version":2}',
    '{"hashiya":"keys","version":1}',
  ];
  assert.deepEqual(
    refused.map((text) => Object.values(readKeys(text))[0]),
    ["json", "shape", "kind", "version", "shape"],
  );
  const damaged = '{"hashiya":"keys","version":1,"site":"","assignments":{"a":{"questions":[{"kind":"__proto__"}]}}}';
  assert.deepEqual(readKeys(damaged), { refused: "shape" });
});

test("a right answer opens a seal, and no other does", async () => {
  for (const question of assignments.flatMap(({ questions }) => questions)) {
    const seals = sealsOf("work", question, "لأنّ النصّ يقول ذلك.");
    const values = rightValues(question);
    assert.equal(seals.length, values.length);
    for (const value of values) assert.equal(await openSeal(seals, "work", question, value), "لأنّ النصّ يقول ذلك.");
    assert.equal(await openSeal(seals, "other", question, values[0] ?? []), undefined);
    if (question.kind === "choice") assert.equal(await openSeal(seals, "work", question, []), undefined);
    assert.ok(seals.every((seal) => /^[A-Za-z0-9+/]+=*$/.test(seal)));
    assert.deepEqual(sealsOf("work", question, "لأنّ النصّ يقول ذلك."), seals);
  }
});
