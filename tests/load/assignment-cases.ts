// Assignments (SPEC §6.1; §13, rows 57 and 58).
import { bilingual, type ProjectFiles, siteText } from "../support/project.ts";
import type { ProblemCase } from "./problem-case.ts";

const file = "content/assignments/work.md";
const body = "\n::: ar\nاقرأ.\n:::\n\n::: en\nRead.\n:::\n";
const head = ["reading: river", "title: { ar: واجب, en: Work }"];
const words = "prompt: { ar: س, en: Q }";
const choose = `  - { kind: choice, points: 2, ${words}, options: [{ ar: أ, en: A, correct: true }, { ar: ب, en: B }] }`;

/** `reading` stands in line 2, `title` in line 3, then the fields given; the first question is in the line after `questions`. */
function assignment(questions: readonly string[], fields: readonly string[] = [], text = body): ProjectFiles {
  const lines = [...head, ...fields, "questions:", ...questions];
  return { ...bilingual, [file]: `---\n${lines.join("\n")}\n---\n${text}` };
}

const column = (line: string, words: string) => line.indexOf(words) + 1;
const at = (question: string, words: string, code: string, line = 5) =>
  `${file}:${line}:${column(question, words)} error ${code}`;

const none = `  - { kind: choice, points: 1, ${words}, options: [{ ar: أ, en: A }, { ar: ب, en: B }] }`;
const two = `  - { kind: choice, points: 1, ${words}, options: [{ ar: أ, en: A, correct: true }, { ar: ب, en: B, correct: true }] }`;
const same = `  - { kind: choice, points: 1, ${words}, options: [{ ar: أ, en: A, correct: true }, { ar: ب, en: A }] }`;
const half = `  - { kind: choice, points: 1, ${words}, options: [{ ar: أ, correct: true }, { ar: ب, en: B }] }`;
const sorted = `  - { kind: sort, points: 1, ${words}, into: [{ ar: أ, en: A }, { ar: ب, en: B }], items: [{ text: { ar: ج, en: C }, answer: 2 }] }`;
const unknownPair = `  - { kind: match, points: 1, ${words}, entries: [raqqa, euphrats] }`;
const equalPairs = `  - { kind: match, points: 1, ${words}, pairs: [{ left: raqqa, right: { ar: أ, en: A } }, { left: euphrates, right: { ar: ب, en: A } }] }`;
const bothPairs = `  - { kind: match, points: 1, ${words}, entries: [raqqa, euphrates], pairs: [{ left: raqqa, right: isis }, { left: isis, right: raqqa }] }`;
const halfPair = `  - { kind: match, points: 1, ${words}, pairs: [{ left: raqqa, right: { ar: أ } }, { left: isis, right: { ar: ب, en: B } }] }`;
const quoted = `  - { kind: mark, points: 1, ${words}, answer: { quotes: [{ ar: تقع, en: stands on }] } }`;
const unmentioned = `  - { kind: mark, points: 1, ${words}, answer: { ids: [isis] } }`;
const nothing = `  - { kind: mark, points: 1, ${words}, answer: { type: person } }`;
const farBlock = `  - { kind: mark, points: 1, ${words}, blocks: 1-9, answer: { type: place } }`;
const outside = `  - { kind: evidence, points: 1, ${words}, answer: [2] }`;
const rubric = `  - { kind: short, points: 4, ${words}, rubric: [{ points: 1, text: { ar: أ, en: A } }] }`;

export const assignmentCases: readonly ProblemCase[] = [
  { name: "nothing wrong", files: assignment([choose], ["points: 2", "due: 2999-12-03", "blocks: 1-2"]), expected: [] },
  {
    name: "a reading that does not exist",
    files: { ...assignment([choose]), [file]: `---\nreading: rivr\n${head[1]}\nquestions:\n${choose}\n---\n${body}` },
    expected: [`${file}:2:10 error assignment/unknown-reading`],
    hint: /Did you mean river\?/,
  },
  {
    name: "a block that the reading does not have",
    files: assignment([choose], ["blocks: 2-7"]),
    expected: [`${file}:4:9 error assignment/block`],
    message: /no block «7»/,
  },
  {
    name: "a block of a question that does not exist",
    files: assignment([farBlock]),
    expected: [at(farBlock, "1-9", "assignment/block")],
  },
  {
    name: "a block that is not assigned",
    files: assignment([outside], ["blocks: [1]"]),
    expected: [at(outside, "2] }", "assignment/block", 6)],
    message: /not among those assigned/,
  },
  {
    name: "a focus that is no entry",
    files: assignment([choose], ["focus: [raqqa, euphrats]"]),
    expected: [`${file}:4:16 error assignment/unknown-entry`],
    hint: /Did you mean euphrates/,
  },
  {
    name: "no option is correct",
    files: assignment([none]),
    expected: [at(none, "[{ ar: أ", "assignment/answer")],
    hint: /correct: true/,
  },
  { name: "two are correct", files: assignment([two]), expected: [at(two, "{ ar: ب", "assignment/answer")] },
  { name: "two options say the same", files: assignment([same]), expected: [at(same, "{ ar: ب", "assignment/answer")] },
  {
    name: "an option without a translation",
    files: assignment([half]),
    expected: [at(half, "{ ar: أ", "schema/required")],
    message: /«en»/,
  },
  {
    name: "a box that there is not",
    files: assignment([sorted]),
    expected: [at(sorted, "2 }] }", "assignment/answer")],
  },
  {
    name: "a match with an entry that does not exist",
    files: assignment([unknownPair]),
    expected: [at(unknownPair, "euphrats", "assignment/unknown-entry")],
  },
  {
    name: "a match with two sides that read the same",
    files: assignment([equalPairs]),
    expected: [at(equalPairs, "{ left: euphrates", "assignment/equal-sides")],
  },
  {
    name: "a match with entries and pairs",
    files: assignment([bothPairs]),
    expected: [at(bothPairs, "match", "schema/value")],
  },
  {
    name: "a side without a translation",
    files: assignment([halfPair]),
    expected: [at(halfPair, "right: { ar: أ }", "schema/required")],
  },
  {
    name: "words to be marked that do not stand in a version",
    files: assignment([quoted]),
    expected: [at(quoted, "stands on", "assignment/not-found")],
    message: /«stands on» does not stand/,
  },
  {
    name: "an entry to be marked that the text does not mention",
    files: assignment([unmentioned]),
    expected: [at(unmentioned, "isis", "assignment/not-found")],
  },
  {
    name: "nothing to be marked",
    files: assignment([nothing]),
    expected: [at(nothing, "{ type", "assignment/not-found")],
  },
  {
    name: "points that do not add up",
    files: assignment([choose], ["points: 3"]),
    expected: [`${file}:4:9 warning assignment/points`],
    message: /points is 3; the questions have 2/,
  },
  {
    name: "a rubric of too few points",
    files: assignment([rubric]),
    expected: [`${file}:5:${column(rubric, "[{ points: 1")} warning assignment/points`],
  },
  {
    name: "two questions of one id",
    files: assignment([choose, choose.replace("kind:", "id: q1, kind:")]),
    expected: [`${file}:6:11 error assignment/duplicate-id`],
  },
  {
    name: "a field that is not known",
    files: assignment([choose.replace("options:", "optoins:")]),
    expected: [
      at(choose, "{ kind", "schema/required").replace(/:\d+ error/, ":5 error"),
      at(choose, "options", "schema/unknown-key"),
    ],
  },
  {
    name: "a kind that is not known",
    files: assignment([choose.replace("choice", "chioce")]),
    expected: [at(choose, "choice", "schema/value")],
  },
  { name: "no date", files: assignment([choose], ["due: 2026-02-30"]), expected: [`${file}:4:6 error date/invalid`] },
  {
    name: "a day that is past",
    files: assignment([choose], ["due: 2001-12-03"]),
    expected: [`${file}:4:6 warning assignment/past`],
  },
  {
    name: "instructions in one language only",
    files: assignment([choose], [], "\n::: en\nRead.\n:::\n"),
    expected: [`${file}:1:1 error assignment/instructions`],
  },
  {
    name: "text outside a section",
    files: assignment([choose], [], `\nRead.\n${body}`),
    expected: [`${file}:8:1 error assignment/instructions`],
  },
  {
    name: "keys that everyone can find",
    files: { ...bilingual, "content/site.yaml": `${siteText(["ar", "en"])}teach: { publishKeys: true }\n` },
    expected: ["content/site.yaml:6:23 warning assignment/key-public"],
  },
];
