// CSV: every field quoted, nothing computed, opened right by spreadsheets.
import assert from "node:assert/strict";
import { test } from "node:test";
import Papa from "papaparse";
import { writeCsv } from "../../src/assignments/csv.ts";

const fields: readonly (readonly [given: string | number, written: string])[] = [
  ["plain", "plain"],
  ['say "so"', 'say ""so""'],
  ["two\nlines", "two\nlines"],
  ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["|x", "'|x"],
  ["%x", "'%x"],
  ["  =1", "'  =1"],
  ["\u00A0=1", "'\u00A0=1"],
  ["\u200F=1", "'\u200F=1"],
  ["＝1", "'＝1"],
  ["＋1", "'＋1"],
  ["fine\n=1", "'fine\n=1"],
  ["ليلى - حسن", "ليلى - حسن"],
  [-1, "-1"],
  [2.5, "2.5"],
];
for (const [given, written] of fields) {
  test(`${JSON.stringify(given)} is written ${JSON.stringify(written)}`, () => {
    assert.equal(writeCsv([[given]]), `\uFEFF"${written}"\r\n`);
  });
}

test("a parser reads what was written, row by row", () => {
  const rows = [
    ["Name", "Points"],
    ['ليلى "L", حسن', 2.5],
    ["a;b\r\nc", 0],
  ];
  const { data } = Papa.parse<string[]>(writeCsv(rows).replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  assert.deepEqual(
    data,
    rows.map((row) => row.map(String)),
  );
});

test("where semicolons separate, the comma is the decimal point", () => {
  assert.equal(writeCsv([["a", 2.5]], ";"), '\uFEFF"a";"2,5"\r\n');
});
