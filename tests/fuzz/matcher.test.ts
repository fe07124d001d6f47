// The matcher against a plain one that tries every name at every word.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createMatcher, fold, segment } from "../../src/language/index.ts";
import type { Language } from "../../src/model.ts";
import { runs } from "./support/texts.ts";

/** Words that are no article, particle or noun with one, in folded form and as they may be typed. */
const words: Readonly<Record<Language, readonly string[]>> = {
  en: ["bex", "dun", "kov", "mir", "rud", "zap", "Zép", "DUN", "Kov"],
  ar: ["زرق", "صحن", "طبق", "غصن", "جزر", "زَرق", "صحـن", "غُصن"],
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly candidates: readonly string[];
}

/** All names at all words; the longest takes its place first, then the leftmost. */
function plainFind(names: readonly (readonly string[])[], text: string, language: Language): readonly Found[] {
  const read = segment(language, text);
  const found: Found[] = [];
  for (let first = 0; first < read.length; first++) {
    for (let last = first; last < read.length; last++) {
      const span = read.slice(first, last + 1).map((word) => fold(language, word.text));
      const candidates = names.flatMap((name, index) =>
        name.length === span.length && name.every((word, at) => fold(language, word) === span[at]) ? [`e${index}`] : [],
      );
      const [start, end] = [read[first]?.start ?? 0, read[last]?.end ?? 0];
      if (candidates.length > 0) found.push({ start, end, candidates });
    }
  }
  found.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  const taken: Found[] = [];
  for (const item of found) if (!taken.some(({ start, end }) => start < item.end && item.start < end)) taken.push(item);
  return taken.sort((one, other) => one.start - other.start);
}

for (const language of Object.keys(words)) {
  const word = fc.constantFrom(...(words[language] ?? []));
  const name = fc.array(word, { minLength: 1, maxLength: 3 });
  const names = fc.array(name, { minLength: 1, maxLength: 6 });
  const text = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(" "));

  test(`the matcher finds what the plain one finds: ${language}`, () => {
    fc.assert(
      fc.property(names, text, (given, where) => {
        const entries = given.map((parts, index) => ({
          id: `e${index}`,
          label: { [language]: parts.join(" ") },
          aliases: {},
        }));
        const found = createMatcher(entries, language).find(where, { query: true });
        assert.deepEqual(
          found.map(({ start, end, candidates }) => ({ start, end, candidates: [...candidates].sort() })),
          plainFind(given, where, language).map(({ start, end, candidates }) => ({
            start,
            end,
            candidates: [...candidates].sort(),
          })),
        );
      }),
      { numRuns: runs },
    );
  });
}
