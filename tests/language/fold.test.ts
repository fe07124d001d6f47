// Folding, normalising, words.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  countWords,
  fold,
  foldWithMap,
  languageRules,
  languages,
  normalise,
  segment,
} from "../../src/language/index.ts";

const folds: readonly (readonly [language: string, text: string, expected: string])[] = [
  ["ar", "الحَرَس الثوريّ", "الحرس الثوري"],
  ["ar", "حـــزب اللـه", "حزب الله"],
  ["ar", "أإآٱا", "ااااا"],
  ["ar", "على القوة", "علي القوه"],
  ["ar", "مسؤول شئون", "مسوول شيون"],
  ["ar", "علی کودرزی گ", "علي كودرزي ك"],
  ["ar", "ﷲ ﻻ", "الله لا"],
  ["ar", "٢٠٢٢ ۱۹۷۹", "2022 1979"],
  ["ar", "«قال»", '"قال"'],
  ["ar", "الحرس‌ الثوري‏", "الحرس الثوري"],
  ["en", "Türkiye Ḥamās", "turkiye hamas"],
  ["en", "ISIS’s “group” – now", 'isis\'s "group" - now'],
  ["en", "Œuvre Ærø straße", "oeuvre aero strasse"],
  ["fr", "L’Été à Ḥoms", "l'ete a homs"],
  ["fa", "کتاب‌های ایران", "كتابهاي ايران"],
  ["en", "ŉ", "n"],
  ["en", "日本 한국", "日本 한국"],
  ["en", "🔥", "🔥"],
  ["en", "", ""],
];
for (const [language, text, expected] of folds) {
  test(`fold ${language}: ${text}`, () => {
    assert.equal(fold(language, text), expected);
    const { text: folded, offsets } = foldWithMap(language, text);
    assert.equal(folded, expected);
    assert.equal(offsets.length, expected.length + 1);
    assert.equal(offsets.at(-1), text.length);
    for (const [at, offset] of offsets.entries()) assert.ok(offset >= (offsets[at - 1] ?? 0));
  });
}

test("the map leads back to the letters a fold comes from", () => {
  const text = "قال الحَـرَس";
  const { text: folded, offsets } = foldWithMap("ar", text);
  const start = folded.indexOf("الحرس");
  assert.equal(text.slice(offsets[start], offsets[start + 5]), "الحَـرَس");
});

const same: readonly (readonly [language: string, one: string, other: string])[] = [
  ["ar", "الحَرَس الثوري", "الحرس  الثورى"],
  ["ar", "سجن «غويران»", "سجن غويران"],
  ["ar", "إم.كيو-٩", "ام كيو 9"],
  ["en", "Al-Qa’ida", "al qaida"],
  ["en", "Kata'ib Hezbollah", "Kataib  hezbollah "],
  ["en", "U.S. Navy", "US Navy"],
  ["en", "U.N.", "UN"],
  ["en", "MQ‑9", "mq 9"],
  ["en", "Islamic State (ISIS)", "islamic state isis"],
];
for (const [language, one, other] of same) {
  test(`normalise ${language}: ${one} = ${other}`, () =>
    assert.equal(normalise(language, one), normalise(language, other)));
}

const different: readonly (readonly [language: string, one: string, other: string])[] = [
  ["ar", "حزب الله", "حزب اللهو"],
  ["ar", "عمان", "عمن"],
  ["ar", "القاعدة", "قاعدة"],
  ["en", "Hama", "Hamas"],
  ["en", "MQ-9", "MQ-8"],
];
for (const [language, one, other] of different) {
  test(`normalise ${language}: ${one} ≠ ${other}`, () => {
    assert.notEqual(normalise(language, one), normalise(language, other));
  });
}

const sentences: readonly (readonly [language: string, text: string, words: readonly string[]])[] = [
  ["ar", "قال إنّ “الحرس” غادر.", ["قال", "إنّ", "الحرس", "غادر"]],
  ["ar", "‏حـزب الله‏، ٢٠٢٢", ["حـزب", "الله", "٢٠٢٢"]],
  ["en", "Iran’s MQ-9 ‘quoted’ isn't", ["Iran’s", "MQ", "9", "quoted", "isn't"]],
  ["fr", "l’Iran", ["l", "Iran"]],
  ["en", " … ", []],
];
for (const [language, text, words] of sentences) {
  test(`segment ${language}: ${text}`, () => {
    const found = segment(language, text);
    assert.deepEqual(
      found.map((word) => word.text),
      words,
    );
    for (const { start, end, text: word } of found) assert.equal(text.slice(start, end), word);
    assert.equal(countWords(language, text), words.length);
  });
}

test("a tag without a file of its own has working rules", () => {
  assert.deepEqual(
    ["fa", "fr", "ar-SY", "en-US", "not a tag"].map((tag) => languageRules(tag).direction),
    ["rtl", "ltr", "rtl", "ltr", "ltr"],
  );
  assert.equal(new Set(languages.map(({ tag }) => tag)).size, languages.length);
});
