// The order of labels and the letters of an index.
import assert from "node:assert/strict";
import { test } from "node:test";
import { alphabet, compareLabels, indexLetter } from "../../src/language/index.ts";

const letters: readonly (readonly [language: string, label: string, letter: string])[] = [
  ["ar", "الإدارة الذاتية", "ا"],
  ["ar", "أسامة بن لادن", "ا"],
  ["ar", "إيران", "ا"],
  ["ar", "الحسكة", "ح"],
  ["ar", "«القاعدة»", "ق"],
  ["ar", "المسيّرات", "م"],
  ["ar", "اللاذقية", "ل"],
  ["ar", "الله أكبر", "ا"],
  ["ar", "التزام", "ا"],
  ["ar", "ألمانيا", "ا"],
  ["ar", "گلستان", "ك"],
  ["ar", "7al.net", "#"],
  ["en", "al-Qaeda", "Q"],
  ["en", "The Associated Press", "A"],
  ["en", "Ar-Raqqah", "R"],
  ["en", "Élan", "E"],
  ["en", "Allegiance", "A"],
  ["en", "Theatre", "T"],
  ["en", "an", "A"],
  ["en", "9/11", "#"],
  ["en", "—", "#"],
  ["fr", "été", "E"],
];
for (const [language, label, letter] of letters) {
  test(`indexLetter ${language}: ${label}`, () => assert.equal(indexLetter(language, label), letter));
}

test("every letter of a label is one of the alphabet", () => {
  for (const [language, label] of letters) {
    const letter = indexLetter(language, label);
    assert.ok(letter === "#" || alphabet(language).includes(letter), label);
  }
  assert.equal(alphabet("ar").length, 28);
  assert.equal(alphabet("en").length, 26);
});

const orders: readonly (readonly [language: string, sorted: readonly string[]])[] = [
  ["ar", ["أسامة", "الأمم المتحدة", "إيران", "البوكمال", "حَلَب", "الحل نت", "دمشق", "القاعدة", "لبنان", "الميادين"]],
  ["en", ["Aleppo", "Al-Baghuz", "Damascus", "the Observatory", "Al-Qaeda", "Raqqa", "resolution 9", "resolution 10"]],
];
for (const [language, sorted] of orders) {
  test(`compareLabels ${language}`, () => {
    assert.deepEqual([...sorted].reverse().sort(compareLabels(language)), sorted);
    assert.deepEqual([...sorted].sort(compareLabels(language)), sorted);
  });
}

test("labels that differ in marks only keep a fixed order", () => {
  const compare = compareLabels("ar");
  assert.notEqual(compare("حلب", "حَلب"), 0);
  assert.equal(compare("حلب", "حَلب"), -compare("حَلب", "حلب"));
});
