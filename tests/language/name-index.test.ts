// Words to entries: resolving, "did you mean", collisions.
import assert from "node:assert/strict";
import { test } from "node:test";
import { boundedDistance, createNameIndex, labelVariants, type NamedEntry } from "../../src/language/index.ts";

const entries: readonly NamedEntry[] = [
  {
    id: "isis",
    label: { ar: "تنظيم الدولة الإسلامية", en: "Islamic State (ISIS)" },
    aliases: { ar: ["داعش"], en: ["Da'esh"] },
  },
  {
    id: "irgc",
    label: { ar: "الحرس الثوري الإيراني", en: "Revolutionary Guards" },
    aliases: { ar: ["الحرس الثوري"], en: [] },
  },
  {
    id: "nusra",
    label: { ar: "هيئة تحرير الشام", en: "HTS" },
    aliases: { ar: [], en: [] },
    names: [{ name: { ar: "جبهة النصرة", en: "Nusra Front" }, from: "2012", until: "2016" }],
  },
  { id: "raqqa", label: { ar: "الرقة", en: "Raqqa" }, aliases: { ar: [], en: ["Rakka"] } },
  { id: "raqqa-province", label: { ar: "محافظة الرقة", en: "Raqqa province" }, aliases: { ar: ["الرقه"], en: [] } },
];
const index = createNameIndex(entries, ["ar", "en"]);

const resolutions: readonly (readonly [words: string, ids: readonly string[]])[] = [
  ["isis", ["isis"]],
  ["داعش", ["isis"]],
  ["دَاعِش", ["isis"]],
  ["daesh", ["isis"]],
  ["Islamic State", ["isis"]],
  ["ISIS", ["isis"]],
  ["الحَرَس الثوري", ["irgc"]],
  [" الحـرس  الثورى ", ["irgc"]],
  ["جبهة النصرة", ["nusra"]],
  ["nusra front", ["nusra"]],
  ["الرقة", ["raqqa", "raqqa-province"]],
  ["raqqa", ["raqqa"]],
  ["داعس", []],
  ["الحرس", []],
  ["", []],
  ["…", []],
  ["constructor", []],
];
for (const [words, ids] of resolutions) test(`resolve: ${words}`, () => assert.deepEqual(index.resolve(words), ids));

const guesses: readonly (readonly [words: string, id: string | undefined, label?: string])[] = [
  ["داعس", "isis", "تنظيم الدولة الإسلامية"],
  ["الحرس", "irgc", "الحرس الثوري الإيراني"],
  ["Raqa", "raqqa", "Raqqa"],
  ["Nusar Front", "nusra", "HTS"],
  ["completely different", undefined],
  ["", undefined],
];
for (const [words, id, label] of guesses) {
  test(`nearest: ${words}`, () => {
    const [first] = index.nearest(words, 3);
    assert.deepEqual([first?.id, first?.label], [id, label]);
  });
}

test("nearest gives no more than asked for", () => {
  assert.equal(index.nearest("Raqqa", 1).length, 1);
  assert.equal(index.nearest("Raqqa", 0).length, 0);
});

test("collisions: one name after normalisation, two entries", () => {
  assert.deepEqual(index.collisions(), [{ form: "الرقه", language: "ar", entries: ["raqqa", "raqqa-province"] }]);
});

test("the order of entries changes nothing", () => {
  const turned = createNameIndex([...entries].reverse(), ["ar", "en"]);
  for (const [words] of resolutions) assert.deepEqual(turned.resolve(words), index.resolve(words));
  assert.deepEqual(turned.nearest("Raqa", 3), index.nearest("Raqa", 3));
});

const labels: readonly (readonly [label: string, variants: readonly string[]])[] = [
  ["Islamic State (ISIS)", ["Islamic State (ISIS)", "Islamic State", "ISIS"]],
  ["Syrian Badia (steppe)", ["Syrian Badia (steppe)", "Syrian Badia"]],
  ["Michael “Erik” Kurilla", ["Michael “Erik” Kurilla", "Michael Kurilla"]],
  ["Raqqa", ["Raqqa"]],
  ["", [""]],
];
for (const [label, variants] of labels)
  test(`labelVariants: ${label}`, () => assert.deepEqual(labelVariants(label), variants));

const distances: readonly (readonly [one: string, other: string, limit: number, expected: number | undefined])[] = [
  ["داعس", "داعش", 1, 1],
  ["ab", "ba", 1, 1],
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, undefined],
  ["", "abc", 3, 3],
  ["same", "same", 0, 0],
];
for (const [one, other, limit, expected] of distances) {
  test(`boundedDistance: ${one} ${other} ${limit}`, () => assert.equal(boundedDistance(one, other, limit), expected));
}
