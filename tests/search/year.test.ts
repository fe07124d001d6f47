import assert from "node:assert/strict";
import { test } from "node:test";
import { kindAndYear, kindOfYear, yearOf } from "../../src/search/year.ts";

test("a reading is filed with its year, another page without", () => {
  assert.deepEqual(kindAndYear(kindOfYear("reading", yearOf("2023-07-24"))), { kind: "reading", year: "2023" });
  assert.deepEqual(kindAndYear("place"), { kind: "place", year: "" });
});
