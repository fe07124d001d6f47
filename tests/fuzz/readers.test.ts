// What a stranger sends: answers files, links, study files. Never a throw, and what is read once is read again the same.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readStudyFile, writeStudyFile } from "../../_includes/assets/scripts/lib/study-file.ts";
import { type AskedQuestion, readAnswers, writeAnswers } from "../../src/assignments/answers-file.ts";
import { decodeAssignmentLink, encodeAssignmentLink } from "../../src/assignments/link.ts";
import { readLinked, writeLinked } from "../../src/assignments/link-shape.ts";
import { anyText, runs } from "./support/texts.ts";

const keys = fc.constantFrom(
  ..."hashiya version assignment answers language site text name saved opened returned q1 q2 q3 value prompt tries".split(
    " ",
  ),
  ..."id reading title task blocks focus questions view due guided kind points public options left right boxes items".split(
    " ",
  ),
  ..."words notes place ar en __proto__ constructor toString raqqa 1".split(" "),
);
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    "answers",
    "study",
    1,
    2,
    "work",
    "river",
    "ar",
    "en",
    "choice",
    "mark",
    "raqqa",
    "1-3",
    null,
    true,
    -1,
    1e308,
    "2026-12-03",
    "abcd1234",
  ),
  anyText,
  fc.double(),
  fc.integer(),
);
const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie("node")), { maxLength: 6 }).map((pairs) => Object.fromEntries(pairs)),
  ),
})).node;
const fields = (least: object) =>
  fc.array(fc.tuple(keys, value), { maxLength: 8 }).map((pairs) => ({ ...least, ...Object.fromEntries(pairs) }));

const asked: readonly AskedQuestion[] = [
  { kind: "choice", id: "q1", public: { options: [{ en: "A" }, { en: "B" }], multiple: true } },
  { kind: "short", id: "q2", public: {} },
  { kind: "evidence", id: "q3", public: { blocks: [1, 2, 3], multiple: true } },
];
const questionsOf = (assignment: string) => (assignment === "work" ? asked : undefined);

const answersFiles = fc.oneof(
  anyText,
  value.map((item) => JSON.stringify(item) ?? ""),
  fields({ hashiya: "answers", version: 1, assignment: "work", language: "ar", answers: {} }).map((item) =>
    JSON.stringify(item),
  ),
  fc
    .record({ q1: value, q2: value, q3: value })
    .map((answers) => JSON.stringify({ hashiya: "answers", version: 1, assignment: "work", language: "ar", answers })),
);

test("an answers file is refused or read; what is read is written and read the same", () => {
  fc.assert(
    fc.property(answersFiles, (text) => {
      const read = readAnswers(text, questionsOf);
      if ("refused" in read) return;
      assert.equal(Object.getPrototypeOf(read.file.answers), null);
      const again = readAnswers(writeAnswers(read.file), questionsOf);
      assert.deepEqual("file" in again && again.file, read.file);
    }),
    { numRuns: runs * 2 },
  );
  assert.equal(Object.keys(Object.prototype).length, 0);
});

const linkFields = fields({
  id: "abcd1234",
  reading: "river",
  title: { en: "Work" },
  questions: [["work", "q1"]],
});

test("what a link holds is refused or read; what is read goes into a link and comes out the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(value, linkFields), async (input) => {
      const read = readLinked(input);
      if (read === undefined) return;
      assert.deepEqual(readLinked(JSON.parse(JSON.stringify(writeLinked(read)))), read);
      const decoded = await decodeAssignmentLink(await encodeAssignmentLink(read));
      assert.ok("assignment" in decoded || decoded.refused === "large");
      if ("assignment" in decoded) assert.deepEqual(decoded.assignment, read);
    }),
    { numRuns: runs },
  );
});

test("any fragment is refused in words", async () => {
  const letters = fc.string({ unit: fc.constantFrom(..."ABCxyz019-_."), maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        anyText,
        letters,
        letters.map((text) => `1.${text}`),
        letters.map((text) => `1.eJ${text}`),
      ),
      async (text) => {
        assert.ok("refused" in (await decodeAssignmentLink(text)));
      },
    ),
    { numRuns: runs },
  );
});

test("a study file is refused or read; what is read is written and read the same", () => {
  const known = { entries: new Set(["raqqa", "1"]), readings: new Set(["river", "raqqa"]) };
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        fields({ hashiya: "study", version: 1 }).map((item) => JSON.stringify(item)),
      ),
      (text) => {
        const read = readStudyFile(text, known);
        if (typeof read === "string") return;
        const { refused: _, ...study } = read;
        assert.deepEqual(readStudyFile(writeStudyFile(study, new Date(0)), known), { ...study, refused: 0 });
      },
    ),
    { numRuns: runs * 2 },
  );
});
