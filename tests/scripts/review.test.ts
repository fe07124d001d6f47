import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, dueCards } from "../../_includes/assets/scripts/lib/review.ts";
import type { KeptCard, Words } from "../../_includes/assets/scripts/lib/words.ts";

const minute = 60_000;
const day = 86_400_000;
const now = Date.UTC(2026, 10, 24, 12);

test("a new card comes back in minutes, in ten minutes, or in days", () => {
  const after = answers(undefined, now);
  assert.deepEqual(
    [1, 2, 3].map((grade) => (after[grade as 1 | 2 | 3].due - now) / minute),
    [1, 6, 10],
  );
  assert.equal(Math.round((after[4].due - now) / day), 8);
  assert.deepEqual([after[1].state, after[4].state, after[4].reps], [1, 2, 1]);
});

test("the same answers give the same dates, farther apart each time", () => {
  const round = () => {
    let card = answers(undefined, now)[4];
    const days: number[] = [];
    for (let times = 0; times < 3; times++) {
      const next = answers(card, card.due)[3];
      days.push(Math.round((next.due - card.due) / day));
      card = next;
    }
    return days;
  };
  const days = round();
  assert.deepEqual(round(), days);
  assert.ok((days[0] ?? 0) > 8 && (days[1] ?? 0) > (days[0] ?? 0) && (days[2] ?? 0) > (days[1] ?? 0), String(days));
});

test("a forgotten card counts a lapse and comes back soon", () => {
  const card = answers(undefined, now)[4];
  const forgotten = answers(card, card.due)[1];
  assert.deepEqual([forgotten.lapses, forgotten.state], [1, 3]);
  assert.ok(forgotten.due - card.due < 30 * minute);
});

for (const [what, damage] of [
  ["no stability", { stability: 0 }],
  ["a difficulty out of range", { difficulty: 99 }],
  ["a review after it is due", { last_review: now + 900 * day }],
] as const) {
  test(`a card with ${what} begins anew`, () => {
    const card: KeptCard = { ...answers(undefined, now)[4], ...damage };
    assert.deepEqual(answers(card, now), answers(undefined, now));
  });
}

test("what is due comes before what is new, and one word is not asked twice in a row", () => {
  const begun = answers(undefined, now - 20 * day)[4];
  const later = answers(undefined, now)[4];
  const words: Words = {
    a: { s: "learning", t: 1 },
    b: { s: "learning", t: 1, card: { meaning: later, "ar>en": begun } },
    c: { s: "known", t: 1 },
  };
  assert.deepEqual(
    dueCards(words, ["meaning", "ar>en"], now).map(({ entry, direction }) => `${entry} ${direction}`),
    ["b ar>en", "a meaning", "a ar>en"],
  );
});
