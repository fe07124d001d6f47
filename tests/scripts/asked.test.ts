import assert from "node:assert/strict";
import { test } from "node:test";
import { readAsked } from "../../_includes/assets/scripts/lib/asked.ts";
import { isAnswered, readValue } from "../../src/questions/mark-answer.ts";

const page = {
  hashiya: "assignment",
  slug: "a",
  language: "en",
  text: "sha256:1",
  questions: [
    { id: "q1", kind: "choice", points: 2, prompt: "Who?", hash: "h", options: ["x", "y"], multiple: false, after: 3 },
    { id: "q2", kind: "mark", points: 3, blocks: [1, 2] },
    { id: "q3", kind: "match", points: 1, left: ["l"], right: ["r", "s"] },
    { id: "q4", kind: "sort", points: 1, boxes: ["b", "c"], items: ["i", "j"] },
    { id: "q5", kind: "short", points: 1, words: [3, 6] },
    { id: "q6", kind: "evidence", points: 1, blocks: [4, 9], multiple: true },
    { id: "q7", kind: "constructor" },
  ],
};

const values: Readonly<Record<string, unknown>> = {
  q1: [1],
  q2: [{ block: 2, start: 0, end: 2, text: "ab" }],
  q3: [1],
  q4: [null, 1],
  q5: "words",
  q6: [4, 9],
};

test("the page's questions take answers of their kinds; an unknown kind is passed over", () => {
  const { questions } = readAsked(page);
  assert.deepEqual(
    questions.map(({ id }) => id),
    Object.keys(values),
  );
  for (const question of questions) {
    assert.deepEqual(readValue(question, values[question.id]), values[question.id], question.id);
    assert.equal(isAnswered(question, values[question.id]), true, question.id);
  }
  assert.equal(questions[0]?.after, 3);
  assert.deepEqual(questions.find(({ kind }) => kind === "short")?.public, { words: [3, 6] });
});
