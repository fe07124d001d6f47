import assert from "node:assert/strict";
import { test } from "node:test";
import { csvColumns } from "../../src/imports/glossary/csv-columns.ts";
import { readingFormats } from "../../src/imports/index.ts";
import { furnitureKinds } from "../../src/imports/tree/furniture-phrases.ts";

const areUnique = (names: readonly string[]): void => assert.equal(new Set(names).size, names.length, names.join(" "));

test("formats, columns and kinds of furniture have names of their own", () => {
  areUnique(readingFormats.map(({ id }) => id));
  areUnique(readingFormats.flatMap(({ extensions }) => extensions));
  areUnique(csvColumns(["ar", "en"]).map(({ name }) => name));
  areUnique(furnitureKinds.map(({ why }) => why));
  for (const { extensions } of readingFormats) for (const one of extensions) assert.match(one, /^\.[a-z]+$/);
});

test("no phrase of furniture is folded to nothing", () => {
  for (const { why, whole, opening, linked } of furnitureKinds) {
    for (const phrase of [...(whole ?? []), ...(opening ?? []), ...(linked ?? [])]) assert.notEqual(phrase, "", why);
  }
});
