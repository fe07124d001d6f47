import assert from "node:assert/strict";
import { test } from "node:test";
import type { Fragment } from "../../_includes/assets/scripts/lib/pagefind.ts";
import { passages } from "../../_includes/assets/scripts/lib/passages.ts";

/** A page as Pagefind gives it; `blocks` are ids with their words, `matches` the places of the words that match. */
function fragment(
  blocks: readonly (readonly [ids: readonly string[], words: string])[],
  matches: readonly number[],
): Fragment {
  let location = 0;
  const anchors = blocks.flatMap(([ids, words]) => {
    const found = ids.map((id) => ({ id, location, element: /^p\d+$/.test(id) && ids.length > 1 ? "span" : "p" }));
    location += words.split(" ").length;
    return found;
  });
  const weighted_locations = matches.map((each) => ({ location: each, balanced_score: 1 }));
  return {
    url: "/ar/readings/x/",
    content: blocks.map(([, words]) => words).join(" "),
    meta: {},
    anchors,
    weighted_locations,
  };
}

const shown = (found: ReturnType<typeof passages>) =>
  found.map(({ id, number, pieces }) => [
    id,
    number,
    pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(""),
  ]);

test("a passage is the block of a match, its signs outside the mark", () => {
  const page = fragment(
    [
      [["p1"], "نهر الفرات طويل."],
      [["p2"], "وفي «الرقة»، سوق."],
    ],
    [4],
  );
  assert.deepEqual(shown(passages(page, 3)), [["p2", 2, "وفي «[الرقة]»، سوق."]]);
  assert.deepEqual(passages(page, 3)[0]?.words, ["الرقة"]);
});

test("a named block has its name as address and keeps its number; a heading has no number", () => {
  const page = fragment(
    [
      [["p7", "c7"], "one two"],
      [["h1"], "three four"],
    ],
    [0, 3],
  );
  assert.deepEqual(shown(passages(page, 3)), [
    ["c7", 7, "[one] two"],
    ["h1", undefined, "three [four]"],
  ]);
});

test("the best blocks are kept, in the order of the text", () => {
  const page = fragment(
    [
      [["p1"], "a b c"],
      [["p2"], "d e f"],
      [["p3"], "g h i"],
    ],
    [0, 3, 4, 6, 7],
  );
  assert.deepEqual(
    passages(page, 2).map(({ id }) => id),
    ["p2", "p3"],
  );
});

test("words before the first block count only where no block matches", () => {
  const page = fragment(
    [
      [[], "summary of words"],
      [["p1"], "text"],
    ],
    [1],
  );
  assert.deepEqual(shown(passages(page, 3)), [[undefined, undefined, "summary [of] words"]]);
  assert.deepEqual(
    passages({ ...page, weighted_locations: [...page.weighted_locations, { location: 3, balanced_score: 1 }] }, 3).map(
      ({ id }) => id,
    ),
    ["p1"],
  );
});

test("a long block is cut around its first match", () => {
  const words = Array.from({ length: 90 }, (_, index) => `w${index}`);
  const [passage] = shown(passages(fragment([[["p1"], words.join(" ")]], [50]), 1));
  assert.match(String(passage?.[2]), /^… w43 .* \[w50\] .* w70 …$/);
});

test("a page without matches in its text has no passage", () => {
  assert.deepEqual(passages(fragment([[["p1"], "one two"]], []), 3), []);
});
