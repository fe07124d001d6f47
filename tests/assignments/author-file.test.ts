// A draft becomes an assignment, its file loads without problems, and its key is the same whichever way it comes.
import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import type { Question } from "../../src/assignment-model.ts";
import { authorFileName, missingWords, writeAuthorFile } from "../../src/assignments/author-file.ts";
import { readAuthorKey } from "../../src/assignments/author-key.ts";
import { readDraft } from "../../src/assignments/draft-file.ts";
import { keysFileOf, readKeys } from "../../src/assignments/keys-file.ts";
import { makeAssignment } from "../../src/assignments/made.ts";
import { joinBorrowed, readBorrowed, writeMadeKeys } from "../../src/assignments/made-keys.ts";
import { isKeyed } from "../../src/assignments/mark-book.ts";
import { escapeLine } from "../../src/assignments/plain-markdown.ts";
import { markAnswer, rightValues } from "../../src/questions/mark-answer.ts";
import { bilingual, briefly, loadProject } from "../support/project.ts";
import { publishedRiver, riverDraft } from "./support/river.ts";

const file = "content/assignments/river-work.md";

async function madeRiver(context: Parameters<typeof loadProject>[0]) {
  const { library } = await loadProject(context, bilingual);
  assert.ok(library);
  const published = publishedRiver(library);
  const made = await makeAssignment(riverDraft, { ...published, keys: {} });
  const questions = made.questions.filter(isKeyed) as readonly Question[];
  return { ...published, made, questions };
}

test("a whole draft lacks nothing, and all its questions have keys", async (context) => {
  const { made, questions } = await madeRiver(context);
  assert.deepEqual(made.lacks, []);
  assert.equal(questions.length, riverDraft.questions.length);
  assert.equal(made.points, 12.5);
  assert.deepEqual(made.linked.blocks, [], "all blocks are the whole reading");
  for (const question of questions) {
    for (const value of rightValues(question))
      assert.equal(markAnswer(question, value), question.points, question.kind);
  }
  const mark = questions[2];
  assert.ok(mark?.kind === "mark");
  const marks = mark.key.targets.flatMap(({ places }) => places.filter(({ language }) => language === "en"));
  assert.deepEqual(
    marks.map(({ block, start, end }) => [block, start, end]),
    [
      [1, 0, 5],
      [1, 6, 13],
    ],
  );
});

test("the file loads without problems, and asks the same with the same answers", async (context) => {
  const { made, questions } = await madeRiver(context);
  const text = writeAuthorFile({ ...made.linked, questions }, ["ar", "en"]);
  const { library, problems } = await loadProject(context, { ...bilingual, [file]: text });
  assert.deepEqual(briefly(problems), []);
  const loaded = library?.assignments.get("river-work");
  assert.ok(loaded);
  assert.equal(loaded.points, 12.5);
  assert.equal(loaded.due, "2099-12-03");
  assert.equal(loaded.guided, true);
  assert.equal(loaded.view, "both");
  assert.deepEqual(loaded.focus, riverDraft.focus);
  assert.deepEqual(
    loaded.questions.map(({ kind, points, prompt }) => ({ kind, points, prompt })),
    riverDraft.questions.map((question) => {
      assert.ok("prompt" in question);
      return { kind: question.kind, points: question.points, prompt: question.prompt };
    }),
  );
  const [choice, , mark, match, sort, evidence] = loaded.questions;
  assert.ok(choice?.kind === "choice" && match?.kind === "match" && sort?.kind === "sort");
  assert.deepEqual(
    choice.key.correct.map((at) => choice.public.options[at]?.en),
    ["Yes, # this"],
  );
  assert.equal(choice.after, 1);
  assert.deepEqual(
    match.public.left.map(({ text: left }, at) => [left.en, match.public.right[match.key.pairs[at] ?? -1]?.text.en]),
    [
      ["one", "first"],
      ["two", "second"],
      ["three", "third"],
    ],
  );
  assert.deepEqual(
    sort.public.items.map((item, at) => [item.en, sort.public.boxes[sort.key.boxes[at] ?? -1]?.en]).sort(),
    [
      ["It is", "fact"],
      ["It seems", "opinion"],
    ],
  );
  assert.ok(mark?.kind === "mark" && evidence?.kind === "evidence");
  assert.deepEqual(evidence.key.blocks, [2]);
  assert.deepEqual(
    mark.key.targets.map(({ places }) => places.length),
    questions[2]?.kind === "mark" ? questions[2].key.targets.map(({ places }) => places.length) : [],
  );
});

test("a language that a text lacks is named", async (context) => {
  const { made, questions } = await madeRiver(context);
  const whole = { ...made.linked, questions };
  assert.deepEqual(missingWords(whole, ["ar", "en"]), []);
  assert.deepEqual(missingWords({ ...whole, title: { en: "x" } }, ["ar", "en"]), ["ar"]);
  assert.deepEqual(missingWords(whole, ["ar", "en", "fa"]), ["fa"]);
});

test("the assignment's own file is a key: the same as keys.json", async (context) => {
  const { made, questions } = await madeRiver(context);
  const text = writeAuthorFile({ ...made.linked, questions }, ["ar", "en"]);
  const { library } = await loadProject(context, { ...bilingual, [file]: text });
  assert.ok(library);
  const { site, texts } = publishedRiver(library);
  const [work] = site.assignments;
  assert.ok(work);
  const matter = parse(text.split("---\n")[1] ?? "");
  const key = readAuthorKey(matter, { site, work, texts });
  assert.deepEqual(key.without, []);
  const loaded = library.assignments.get("river-work")?.questions ?? [];
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  assert.deepEqual(plain(key.questions), plain(loaded));
});

test("a file that does not fit the published questions tells no key", async (context) => {
  const { made, questions } = await madeRiver(context);
  const text = writeAuthorFile({ ...made.linked, questions }, ["ar", "en"]);
  const { library } = await loadProject(context, { ...bilingual, [file]: text });
  assert.ok(library);
  const { site, texts } = publishedRiver(library);
  const [work] = site.assignments;
  assert.ok(work);
  const matter = parse(text.split("---\n")[1] ?? "");
  matter.questions[0].prompt.en = "Another question";
  matter.questions[3].pairs[0].right.en = "no such side";
  assert.deepEqual(readAuthorKey(matter, { site, work, texts }).without, ["q1", "q4"]);
  for (const nothing of [null, 7, "x", [], { questions: "x" }, { questions: [1] }, { __proto__: { questions: [] } }]) {
    assert.deepEqual(readAuthorKey(nothing, { site, work, texts }).questions, []);
  }
});

test("the key file of a made assignment is read as keys.json is; borrowed questions join theirs", async (context) => {
  const { made, questions } = await madeRiver(context);
  const { title, reading } = made.linked;
  const also = [{ id: "q7", assignment: "river-work", question: "q1" }];
  const text = writeMadeKeys("", made.slug, { title, reading, text: "", points: made.points, questions }, also);
  const read = readKeys(text);
  assert.ok("assignments" in read);
  assert.equal(read.assignments[made.slug]?.questions.length, questions.length);
  assert.deepEqual([...readBorrowed(text)], [[made.slug, also]]);
  const authored = writeAuthorFile({ ...made.linked, questions }, ["ar", "en"]);
  const { library } = await loadProject(context, { ...bilingual, [file]: authored });
  const keys = { ...read.assignments, ...keysFileOf("", library?.assignments.values() ?? []).assignments };
  const joined = joinBorrowed(keys, readBorrowed(text))[made.slug];
  assert.deepEqual(
    joined?.questions.map(({ id }) => id),
    ["q1", "q2", "q3", "q4", "q5", "q6", "q7"],
  );
});

const lacking: readonly (readonly [string, object])[] = [
  ["prompt", { kind: "short", points: 1, prompt: {}, model: {}, rubric: [] }],
  ["points", { kind: "short", points: 0, prompt: { en: "x" }, model: {}, rubric: [] }],
  ["points", { kind: "short", points: 3, prompt: { en: "x" }, model: {}, rubric: [{ points: 1, text: { en: "x" } }] }],
  ["words", { kind: "short", points: 1, prompt: { en: "x" }, words: [9, 3], model: {}, rubric: [] }],
  ["options", { kind: "choice", points: 1, prompt: { en: "x" }, options: [{ text: { en: "a" }, correct: true }] }],
  ["correct", choiceOf(false, false)],
  ["oneCorrect", choiceOf(true, true)],
  ["same", { kind: "match", points: 1, prompt: { en: "x" }, pairs: pairsOf("a", "a") }],
  ["pairs", { kind: "match", points: 1, prompt: { en: "x" }, pairs: pairsOf("a") }],
  ["boxes", { kind: "sort", points: 1, prompt: { en: "x" }, boxes: [{ en: "a" }], items: [] }],
  ["items", { kind: "sort", points: 1, prompt: { en: "x" }, boxes: [{ en: "a" }, { en: "b" }], items: [] }],
  ["quote", { kind: "mark", points: 1, prompt: { en: "x" }, blocks: [], entries: [], quotes: [{ en: "not there" }] }],
  ["targets", { kind: "mark", points: 1, prompt: { en: "x" }, blocks: [2], entries: ["raqqa"], quotes: [] }],
  ["evidence", { kind: "evidence", points: 1, prompt: { en: "x" }, blocks: [9], multiple: false }],
];

function choiceOf(...correct: readonly boolean[]) {
  const options = correct.map((isRight, index) => ({ text: { en: `option ${index}` }, correct: isRight }));
  return { kind: "choice", points: 1, prompt: { en: "x" }, options, multiple: false };
}

function pairsOf(...lefts: readonly string[]) {
  return lefts.map((left, index) => ({ left: { en: left }, right: { en: `r${index}` } }));
}

for (const [defect, question] of lacking) {
  test(`${(question as { kind: string }).kind} that lacks: ${defect}`, async (context) => {
    const { site, texts } = await madeRiver(context);
    const made = await makeAssignment({ ...riverDraft, questions: [question as never] }, { site, texts, keys: {} });
    assert.deepEqual(made.lacks, [{ of: "question", place: 1, defect }]);
  });
}

test("an untitled draft without blocks and questions says so", async (context) => {
  const { site, texts } = await madeRiver(context);
  const made = await makeAssignment({ ...riverDraft, title: {}, blocks: [], questions: [] }, { site, texts, keys: {} });
  assert.deepEqual(
    made.lacks.map(({ of }) => of),
    ["title", "blocks", "questions"],
  );
});

test("a kept draft is read as it was, and nothing else is", () => {
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  assert.deepEqual(plain(readDraft(plain(riverDraft))), plain(riverDraft));
  for (const bad of [
    null,
    1,
    [],
    {},
    { ...riverDraft, id: "<b>" },
    { ...riverDraft, questions: [{ kind: "toString" }] },
  ]) {
    assert.equal(readDraft(bad), undefined);
  }
});

const lines: readonly (readonly [string, string])[] = [
  ["plain words", "plain words"],
  ["1. [[x]] *y*", "1\\. \\[\\[x\\]\\] \\*y\\*"],
  ["# heading", "\\# heading"],
  ["- item", "\\- item"],
  ["::: en", "\\::: en"],
  ["<script>", "\\<script\\>"],
];
for (const [given, written] of lines) test(`«${given}» as Markdown`, () => assert.equal(escapeLine(given), written));

const names: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ ar: "من قال ماذا؟", en: "Who said what?" }, "who-said-what.md"],
  [{ ar: "من قال ماذا؟" }, "assignment-abcdefgh.md"],
  [{ en: "../../etc/Passwörd" }, "etc-password.md"],
  [{ en: "con" }, "assignment-abcdefgh.md"],
];
for (const [title, name] of names) {
  test(`a file named ${name}`, () => assert.equal(authorFileName({ title, id: "abcdefgh" }), name));
}
