import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AnswersFile,
  type AskedQuestion,
  answersFileName,
  answersLimits,
  readAnswers,
  writeAnswers,
} from "../../src/assignments/answers-file.ts";

const questions: readonly AskedQuestion[] = [
  { id: "q1", kind: "choice", public: { options: [{ en: "A" }, { en: "B" }], multiple: false } },
  { id: "q2", kind: "short", public: {} },
];
const questionsOf = (slug: string) => (slug === "work" ? questions : undefined);
const file: AnswersFile = {
  hashiya: "answers",
  version: 1,
  site: "https://hashiya.example",
  assignment: "work",
  text: "sha256:0",
  language: "ar",
  name: "ليلى",
  saved: "2026-12-01T18:20:00.000Z",
  answers: { q1: { prompt: "sha256:1", value: [1], tries: 2 }, q2: { prompt: "sha256:2", value: "نعم" } },
};
const read = (input: unknown) => readAnswers(typeof input === "string" ? input : JSON.stringify(input), questionsOf);

test("what is written is read again", () => {
  const result = read(writeAnswers(file));
  assert.ok("file" in result);
  assert.deepEqual({ ...result.file, answers: { ...result.file.answers } }, file);
  assert.deepEqual(result.dropped, []);
});

const refused: readonly (readonly [name: string, input: unknown, reason: string])[] = [
  ["no JSON", "{", "json"],
  ["a file that is too large", `"${"x".repeat(answersLimits.bytes)}"`, "size"],
  ["a list", [], "kind"],
  ["null", null, "kind"],
  ["another file of the site", { ...file, hashiya: "study" }, "kind"],
  ["a later version", { ...file, version: 2 }, "version"],
  ["another assignment", { ...file, assignment: "other" }, "assignment"],
  ["a method of all objects as assignment", { ...file, assignment: "constructor" }, "assignment"],
  ["no answers", { ...file, answers: null }, "shape"],
  ["no language", { ...file, language: 5 }, "shape"],
  ["only what an object inherits", '{"__proto__":{"hashiya":"answers","version":1}}', "kind"],
];

for (const [name, input, reason] of refused) {
  test(`refused: ${name}`, () => assert.deepEqual(read(input), { refused: reason }));
}

test("a deeply nested file is refused or read, never a crash", () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
  assert.ok("refused" in read(`{"hashiya":"answers","version":1,"assignment":"work","answers":${deep}}`));
});

test("unknown questions and answers that are none are dropped, and said so", () => {
  const answers = { q1: { value: [7] }, q2: { value: "x".repeat(10_001) }, q9: { value: [0] } };
  const result = read({ ...file, answers });
  assert.ok("file" in result);
  assert.deepEqual([Object.keys(result.file.answers), [...result.dropped].sort()], [[], ["q1", "q2", "q9"]]);
});

test("only known fields are copied, within their bounds", () => {
  const input = JSON.parse(
    '{"hashiya":"answers","version":1,"assignment":"work","language":"ar","more":1,"__proto__":{"evil":1},' +
      '"answers":{"q1":{"value":[0],"tries":1e9,"evil":1},"__proto__":{"value":[0]}}}',
  );
  const result = read({ ...input, name: ` ${"n".repeat(200)}`, saved: "yesterday" });
  assert.ok("file" in result);
  assert.deepEqual(
    [result.file.name.length, result.file.saved, "evil" in result.file, Object.keys(result.file).includes("more")],
    [80, "", false, false],
  );
  assert.deepEqual({ ...result.file.answers.q1 }, { prompt: "", value: [0], tries: 999 });
  assert.equal(({} as { evil?: number }).evil, undefined);
});

const names: readonly (readonly [name: string, expected: string])[] = [
  ["ليلى حسن", "answers-work-ليلى-حسن.json"],
  ["Layla / H.", "answers-work-Layla-H.json"],
  ["", "answers-work-anonymous.json"],
  ["../../etc", "answers-work-etc.json"],
  ["\u202Egpj", "answers-work-gpj.json"],
  ["n".repeat(100), `answers-work-${"n".repeat(40)}.json`],
];

test("a file is named by the assignment and the student", () => {
  for (const [name, expected] of names) assert.equal(answersFileName("work", name), expected);
});
