// EDTF values: validity, bounds, words; numbers and plurals.
import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDate, formatNumber, parseEdtf, pluralCategory } from "../../src/language/index.ts";

const valid: readonly (readonly [
  value: string,
  earliest: string | undefined,
  latest: string | undefined,
  certain: boolean,
])[] = [
  ["1979", "1979-01-01", "1979-12-31", true],
  ["1979-05", "1979-05-01", "1979-05-31", true],
  ["2020-02", "2020-02-01", "2020-02-29", true],
  ["1988~", "1988-01-01", "1988-12-31", false],
  ["1984?", "1984-01-01", "1984-12-31", false],
  ["1984-06-02%", "1984-06-02", "1984-06-02", false],
  ["198X", "1980-01-01", "1989-12-31", false],
  ["19XX", "1900-01-01", "1999-12-31", false],
  ["1985-XX", "1985-01-01", "1985-12-31", false],
  ["1985-04-XX", "1985-04-01", "1985-04-30", false],
  ["1985-XX-XX", "1985-01-01", "1985-12-31", false],
  ["2022-01-20/2022-01-30", "2022-01-20", "2022-01-30", true],
  ["2013/2014", "2013-01-01", "2014-12-31", true],
  ["../2014", undefined, "2014-12-31", true],
  ["2014/..", "2014-01-01", undefined, true],
  ["2014/", "2014-01-01", undefined, false],
  ["/2014", undefined, "2014-12-31", false],
  ["1988~/1990", "1988-01-01", "1990-12-31", false],
  ["2001-21", "2001-03-01", "2001-05-31", true],
  ["2001-24", "2001-12-01", "2002-02-28", true],
  ["2003-24", "2003-12-01", "2004-02-29", true],
  ["-0044", "-0044-01-01", "-0044-12-31", true],
  ["Y170000002", "170000002-01-01", "170000002-12-31", true],
  ["1985-04-12T23:20:30Z", "1985-04-12", "1985-04-12", true],
  ["0000", "0000-01-01", "0000-12-31", true],
];
for (const [value, earliest, latest, certain] of valid) {
  test(`parseEdtf: ${value}`, () => {
    const parsed = parseEdtf(value);
    assert.deepEqual([parsed?.earliest, parsed?.latest, parsed?.certain], [earliest, latest, certain]);
  });
}

const invalid = [
  "",
  "79",
  "1979-5",
  "1979-13",
  "1979-00",
  "2022-02-30",
  "2021-02-29",
  "1900-02-29",
  "2022-04-31",
  "2022-01-00",
  "2014/2013",
  "2022-02/2022-01",
  "../..",
  "/",
  "2013/2014/2015",
  "198x",
  "XXX1",
  "2001-25",
  "2001-21-01",
  "198X-05",
  "1985-XX-05",
  "1985-04T10:00:00Z",
  "1985-04-12T25:00:00Z",
  " 1979",
  "1979 ",
  "1979~?",
  "May 1979",
  "Y1979",
];
for (const value of invalid) {
  test(`parseEdtf rejects: ${value}`, () => {
    assert.equal(parseEdtf(value), undefined);
    assert.deepEqual(formatDate(value, "en-GB"), { text: value, certain: false });
  });
}

const texts: readonly (readonly [value: string, ar: string, en: string])[] = [
  ["1979", "1979", "1979"],
  ["1979-05", "أيار/مايو 1979", "May 1979"],
  ["2022-01-20", "20 كانون الثاني/يناير 2022", "20 January 2022"],
  ["2022-01-20/2022-01-30", "20–30 كانون الثاني/يناير 2022", "20–30 January 2022"],
  ["2019-03-23/2019-04-01", "من 23 آذار/مارس 2019 إلى 1 نيسان/أبريل 2019", "23 March 2019 to 1 April 2019"],
  ["2013/2014", "2013–2014", "2013–2014"],
  ["1988~", "نحو 1988", "about 1988"],
  ["1984?", "1984 (غير مؤكد)", "1984 (uncertain)"],
  ["1984%", "نحو 1984 (غير مؤكد)", "about 1984 (uncertain)"],
  ["198X", "ثمانينيات القرن العشرين", "1980s"],
  ["200X", "العقد الأول من القرن الحادي والعشرين", "2000s"],
  ["19XX", "القرن العشرون", "20th century"],
  ["../2014", "حتى 2014", "until 2014"],
  ["2014/..", "منذ 2014", "since 2014"],
  ["-0044", "45 ق.م", "45 BCE"],
  ["2001-21", "ربيع 2001", "spring 2001"],
  ["0632-06-08", "8 حزيران/يونيو 632", "8 June 632"],
];
for (const [value, ar, en] of texts) {
  test(`formatDate: ${value}`, () => {
    assert.equal(formatDate(value, "ar-SY").text, ar);
    assert.equal(formatDate(value, "en-GB").text, en);
  });
}

test("formatDate follows locale and digits", () => {
  assert.equal(formatDate("2022-01-20", "ar-EG", "arab").text, "٢٠ يناير ٢٠٢٢");
  assert.equal(formatDate("2022-01-20", "en-US").text, "January 20, 2022");
  assert.equal(formatDate("2022-01-20", "fr").text, "20 janvier 2022");
  assert.equal(formatDate("198X", "fr").text, "1980 – 1989");
});

test("numbers and the six Arabic plurals", () => {
  assert.equal(formatNumber(12345, "ar", "arab"), "١٢٬٣٤٥");
  assert.equal(formatNumber(12345, "ar", "latn"), "12,345");
  assert.equal(formatNumber(12345, "en"), "12,345");
  assert.deepEqual(
    [0, 1, 2, 3, 11, 100].map((count) => pluralCategory("ar", count)),
    ["zero", "one", "two", "few", "many", "other"],
  );
  assert.deepEqual(
    [1, 2].map((count) => pluralCategory("en", count)),
    ["one", "other"],
  );
});
