import assert from "node:assert/strict";
import { test } from "node:test";
import { type FeedbackFile, readFeedback, writeFeedback } from "../../src/assignments/feedback-file.ts";

const file: FeedbackFile = {
  hashiya: "feedback",
  version: 1,
  site: "https://example.org",
  assignment: "who-said-what",
  language: "ar",
  name: "ليلى",
  saved: "2026-12-02T08:00:00Z",
  points: 3.5,
  of: 5,
  note: "أحسنتِ",
  questions: {
    q1: { points: 2, of: 2, comment: "", why: "نقل الموقع عن «الحرة»." },
    q2: { points: null, of: 3, comment: "نعود إليه", why: "" },
  },
};

const read = (text: string) => readFeedback(text, "who-said-what", ["q1", "q2"]);

test("what is written is read", () => {
  const found = read(writeFeedback(file));
  assert.ok("file" in found);
  assert.deepEqual({ ...found.file, questions: { ...found.file.questions } }, file);
});

test("unknown questions, fields and control characters are left out, points are rounded", () => {
  const written = {
    ...file,
    extra: 1,
    note: "a\u202eb",
    questions: { q1: { points: 1.239, of: 2, comment: 5 }, q9: { points: 1, of: 1 }, __proto__: { points: 1, of: 1 } },
  };
  const found = read(JSON.stringify(written));
  assert.ok("file" in found);
  assert.deepEqual(Object.keys(found.file), Object.keys(file));
  assert.equal(found.file.note, "ab");
  assert.deepEqual({ ...found.file.questions }, { q1: { points: 1.24, of: 2, comment: "", why: "" } });
});

const refused: readonly (readonly [text: string, reason: string])[] = [
  ["", "json"],
  ["{", "json"],
  ["[]", "kind"],
  ["null", "kind"],
  [JSON.stringify({ ...file, hashiya: "answers" }), "kind"],
  [JSON.stringify({ ...file, version: 2 }), "version"],
  [JSON.stringify({ ...file, assignment: "other" }), "assignment"],
  [JSON.stringify({ ...file, questions: [] }), "shape"],
  [JSON.stringify({ ...file, points: -1 }), "shape"],
  [JSON.stringify({ ...file, of: "5" }), "shape"],
  [JSON.stringify({ ...file, note: "x".repeat(3_000_000) }), "size"],
];

for (const [text, reason] of refused) {
  test(`${text.slice(0, 40)}… is refused: ${reason}`, () => assert.deepEqual(read(text), { refused: reason }));
}
