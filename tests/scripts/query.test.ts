import assert from "node:assert/strict";
import { test } from "node:test";
import type { Bundle, Matches, SearchIndex } from "../../_includes/assets/scripts/lib/pagefind.ts";
import { ask, cleanQuery } from "../../_includes/assets/scripts/lib/query.ts";

const cases: readonly (readonly [typed: string, clean: string])[] = [
  ["  داعش \n في سوريا ", "داعش في سوريا"],
  ["a".repeat(5000), "a".repeat(200)],
  ["\ud83dx\ude00", "x"],
  ["\ud83d\ude00", "\ud83d\ude00"],
  ["<script>", "<script>"],
];
for (const [typed, clean] of cases) {
  test(`«${typed.slice(0, 20)}» is searched as «${clean.slice(0, 20)}»`, () => assert.equal(cleanQuery(typed), clean));
}

/** A bundle with so many entries and texts; each text has its place among the scores. */
function bundle(entries: number, scores: readonly number[], words: readonly number[] = [1]): Bundle {
  const match = (score: number) => ({ score, words, data: () => Promise.reject(new Error("not asked for")) });
  const matches = (results: Matches["results"]): Matches => ({
    results,
    totalFilters: { kind: { place: entries, reading: 9 } },
  });
  return {
    init: () => Promise.resolve(),
    search: (_, { filters }) =>
      Promise.resolve(matches("not" in filters ? Array.from({ length: entries }, () => match(1)) : scores.map(match))),
  };
}

const indexOf = (bundles: Readonly<Record<string, Bundle>>): SearchIndex => ({
  bundle: (language) => (bundles[language] ? Promise.resolve(bundles[language]) : Promise.reject(new Error("404"))),
});
const question = { words: "x", languages: ["ar", "en"], types: [] };

test("entries come from the reader's own language, or else from the next that has any", async () => {
  const own = await ask(indexOf({ ar: bundle(2, []), en: bundle(3, []) }), question);
  assert.deepEqual([own.entries.length, own.entries[0]?.language], [2, "ar"]);
  const other = await ask(indexOf({ ar: bundle(0, []), en: bundle(3, []) }), question);
  assert.deepEqual([other.entries.length, other.entries[0]?.language], [3, "en"]);
  assert.deepEqual([...other.types], [["place", 3]]);
});

test("texts of every language are ranked together, the reader's own first among equals", async () => {
  const { texts, languages } = await ask(indexOf({ ar: bundle(0, [1]), en: bundle(0, [1, 5]) }), question);
  assert.deepEqual(
    texts.map(({ language }) => language),
    ["en", "ar", "en"],
  );
  assert.deepEqual(
    [...languages],
    [
      ["ar", 1],
      ["en", 2],
    ],
  );
});

test("a version in another language does not count by its title alone", async () => {
  const { texts } = await ask(indexOf({ ar: bundle(0, [1], []), en: bundle(0, [1], []) }), question);
  assert.deepEqual(
    texts.map(({ language }) => language),
    ["ar"],
  );
});

test("a language without an index is passed over; without any, the question fails", async () => {
  const { texts } = await ask(indexOf({ en: bundle(0, [1]) }), question);
  assert.equal(texts.length, 1);
  await assert.rejects(ask(indexOf({}), question), /does not answer/);
});
