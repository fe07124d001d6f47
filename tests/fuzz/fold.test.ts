// Folding and its map, for any text.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fold, foldWithMap, normalise } from "../../src/language/index.ts";
import { anyText, runs } from "./support/texts.ts";

const languages = ["ar", "en", "fa", "fr"];

for (const language of languages) {
  test(`fold ${language}: the map has each unit's origin, in order, and the end`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: folded, offsets } = foldWithMap(language, text);
        assert.equal(folded, fold(language, text));
        assert.equal(offsets.length, folded.length + 1);
        assert.equal(offsets.at(-1), text.length);
        for (const [at, offset] of offsets.entries())
          assert.ok(offset >= (offsets[at - 1] ?? 0) && offset <= text.length);
      }),
      { numRuns: runs },
    );
  });

  test(`fold ${language}: what stands between two places folds to what stands between them`, () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const { text: folded, offsets } = foldWithMap(language, text);
        const [from = 0, to = 0] = [one, other].map((at) => at % (folded.length + 1)).sort((a, b) => a - b);
        const isWhole = (at: number) => at === 0 || offsets[at] !== offsets[at - 1];
        if (!isWhole(from) || !isWhole(to)) return;
        assert.equal(fold(language, text.slice(offsets[from], offsets[to])), folded.slice(from, to));
      }),
      { numRuns: runs },
    );
  });

  test(`fold ${language}: folded twice is folded once, and so is what is normalised`, () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = fold(language, text);
        assert.equal(fold(language, folded), folded);
        const normal = normalise(language, text);
        assert.equal(normalise(language, normal), normal);
      }),
      { numRuns: runs },
    );
  });
}
