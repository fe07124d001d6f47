import assert from "node:assert/strict";
import { test } from "node:test";
import { latinForms, skeleton, sounds } from "../../src/search/skeleton.ts";

const cases: readonly (readonly [arabic: string, latin: readonly string[]])[] = [
  ["الظواهري", ["Zawahiri", "Zawahri", "Ẓawāhirī"]],
  ["الباغوز", ["Baghuz", "Baghouz"]],
  ["الحسكة", ["Hasakah", "Hassakeh", "Hasaka"]],
  ["الرقة", ["Raqqa", "Raqqah", "Rakka"]],
  ["غويران", ["Ghwayran", "Ghuwairan"]],
  ["دير", ["Deir", "Dayr"]],
  ["الزور", ["Zor", "Zur", "Zawr"]],
  ["أسامة", ["Usama", "Osama"]],
  ["إيران", ["Iran"]],
  ["اليمن", ["Yemen"]],
  ["باكستان", ["Pakistan"]],
  ["فاطميون", ["Fatemiyoun", "Fatimiyun"]],
];
for (const [arabic, latin] of cases) {
  for (const spelling of latin) {
    test(`«${arabic}» and "${spelling}" have one skeleton`, () => assert.equal(skeleton(spelling), skeleton(arabic)));
  }
}

test("a vowel counts where it is written", () => {
  assert.deepEqual(sounds("حمص"), { consonants: "hms", vowels: [false, false, false] });
  assert.deepEqual(sounds("حماس"), { consonants: "hms", vowels: [false, true, false] });
  assert.deepEqual(sounds("Jolani"), { consonants: "gln", vowels: [true, true, true] });
});

for (const [word, bare] of [
  ["ezzor", "zor"],
  ["alhurra", "hurra"],
  ["arraqqa", "raqqa"],
] as const) {
  test(`"${word}" may be "${bare}" with its article`, () => assert.deepEqual(latinForms(word), [word, bare]));
}

for (const article of ["al", "ez", "the", "of"]) {
  test(`"${article}" has none`, () => assert.equal(skeleton(article), ""));
}
