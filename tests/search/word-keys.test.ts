import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../../src/language/fold.ts";
import { wordKeys } from "../../src/search/word-keys.ts";

/** Forms that must share a stem. */
const sameStem: readonly (readonly string[])[] = [
  ["الرقة", "الرقه", "بالرقة", "والرقة", "للرقة"],
  ["قوة", "قوات", "القوات", "بقواتها"],
  ["مقاتلون", "المقاتلين", "مقاتلي", "مقاتلو"],
  ["إيراني", "الإيرانية", "ايرانيون"],
  ["قافلة", "بالقافلة", "القافلتين"],
  ["سد", "السد", "بالسد", "وسد"],
];
for (const [first = "", ...others] of sameStem) {
  for (const other of others) {
    test(`«${other}» is found with «${first}»`, () => {
      const [one, two] = [first, other].map((word) => wordKeys(fold("ar", word)).map(({ stem }) => stem));
      assert.ok(
        one?.some((stem) => two?.includes(stem)),
        `${one} ${two}`,
      );
    });
  }
}

/** Forms that must share a root. */
const sameRoot: readonly (readonly [string, string])[] = [
  ["قافلة", "قوافل"],
  ["مدرسة", "المدارس"],
  ["هجوم", "هجمات"],
  ["محكمة", "محاكم"],
  ["خيمة", "خيام"],
  ["سوق", "الأسواق"],
  ["طبيب", "الأطباء"],
  ["حق", "حقوق"],
];
for (const [one, other] of sameRoot) {
  test(`«${other}» is a form of «${one}»`, () => {
    assert.equal(wordKeys(fold("ar", one))[0]?.root, wordKeys(fold("ar", other))[0]?.root);
  });
}

/** Words that have nothing to do with each other. */
const apart: readonly (readonly [string, string])[] = [
  ["لبنان", "لبن"],
  ["إيران", "نيران"],
  ["سجون", "سجال"],
  ["الله", "له"],
  ["والده", "الده"],
];
for (const [one, other] of apart) {
  test(`«${one}» is not «${other}»`, () => {
    assert.notEqual(wordKeys(fold("ar", one))[0]?.stem, wordKeys(fold("ar", other))[0]?.stem);
  });
}
