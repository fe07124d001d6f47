import assert from "node:assert/strict";
import { test } from "node:test";
import { type Note, readNote } from "../../_includes/assets/scripts/lib/notes.ts";
import {
  mergeStudy,
  readStudyFile,
  type Study,
  studyFileName,
  writeStudyFile,
} from "../../_includes/assets/scripts/lib/study-file.ts";
import { readWords, type Word } from "../../_includes/assets/scripts/lib/words.ts";

const known = { entries: new Set(["raqqa", "isis"]), readings: new Set(["river"]) };
const card = {
  due: 5,
  stability: 2.3,
  difficulty: 5,
  scheduled_days: 3,
  learning_steps: 0,
  reps: 1,
  lapses: 0,
  state: 2,
  last_review: 4,
};

function note(id: string, t: number, fields: Partial<Note> = {}): Note {
  const quote = { prefix: "", exact: "words", suffix: "" };
  const place = { reading: "river", language: "en", block: "p1", position: { start: 0, end: 5 } };
  return { id, ...place, quote, kind: "note", text: `note ${t}`, t, ...fields };
}

const study = (fields: Partial<Study>): Study => ({ words: {}, notes: [], place: {}, ...fields });
const word = (s: Word["s"], t: number): Word => ({ s, t });
const fileOf = (fields: object, version = 1) => JSON.stringify({ hashiya: "study", version, ...fields });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("what is written is read again as it was", () => {
  const kept = study({
    words: { raqqa: { s: "learning", t: 3, card: { "ar>en": card, meaning: { ...card, due: 9 } } } },
    notes: [note("n1", 7)],
    place: { river: { block: 3, t: 5 } },
  });
  const read = readStudyFile(writeStudyFile(kept, new Date(0)), known);
  assert.deepEqual(plain(read), plain({ ...kept, refused: 0 }));
  assert.equal(studyFileName(new Date("2026-12-01T18:20:00Z")), "hashiya-study-2026-12-01.json");
});

for (const [what, text, defect] of [
  ["no JSON", "{", "json"],
  ["another kind of file", JSON.stringify({ hashiya: "answers", version: 1 }), "other"],
  ["a list", "[]", "other"],
  ["null", "null", "other"],
  ["a later version", fileOf({}, 2), "later"],
  ["more than two million characters", fileOf({ words: "x".repeat(2_000_001) }), "large"],
] as const) {
  test(`refuses ${what}`, () => assert.equal(readStudyFile(text, known), defect));
}

const hostileWords: readonly (readonly [what: string, words: string])[] = [
  ["a prototype", '{"__proto__":{"s":"known","t":1}}'],
  ["a constructor", '{"constructor":{"s":"known","t":1}}'],
  ["an entry that the site has not", '{"nowhere":{"s":"known","t":1}}'],
  ["an unknown state", '{"raqqa":{"s":"<b>","t":1}}'],
  ["a time that is text", '{"raqqa":{"s":"known","t":"1"}}'],
  ["a time without end", '{"raqqa":{"s":"known","t":1e999}}'],
  ["a list", '{"raqqa":[]}'],
];

for (const [what, words] of hostileWords) {
  test(`leaves out a word with ${what}`, () => {
    const read = readStudyFile(`{"hashiya":"study","version":1,"words":${words}}`, known);
    assert.ok(typeof read === "object");
    assert.deepEqual([Object.keys(read.words), read.refused], [[], 1]);
    assert.equal(({} as { s?: string }).s, undefined);
  });
}

test("a word keeps only the cards that a scheduler could have made", () => {
  const read = readWords({
    raqqa: { s: "learning", t: 1, more: 1, card: { "ar>en": { ...card, extra: 1 }, "en>ar": { due: 1 }, "<b>": card } },
  });
  assert.deepEqual(plain(read), { raqqa: { s: "learning", t: 1, card: { "ar>en": card } } });
});

const hostileNotes: readonly (readonly [what: string, fields: object])[] = [
  ["a reading that is a path", { reading: "../x" }],
  ["an id with a tag", { id: "<img>" }],
  ["a language that is none", { language: "en<" }],
  ["a block that is none", { block: "a b" }],
  ["a text too long", { text: "x".repeat(10_001) }],
  ["a quote too long", { quote: { prefix: "", exact: "x".repeat(501), suffix: "" } }],
  ["an empty quote", { quote: { prefix: "", exact: "", suffix: "" } }],
  ["an unknown kind", { kind: "script" }],
  ["no time", { t: null }],
];

for (const [what, fields] of hostileNotes) {
  test(`leaves out a note with ${what}`, () => assert.equal(readNote({ ...note("n1", 1), ...fields }), undefined));
}

test("reads no more notes than there is room for, and says how many it left", () => {
  const notes = Array.from({ length: 600 }, (_, index) => note(`n${index}`, 1));
  const read = readStudyFile(fileOf({ notes }), known);
  assert.ok(typeof read === "object");
  assert.deepEqual([read.notes.length, read.refused], [500, 100]);
});

test("merges by what was changed last, and counts it", () => {
  const here = study({
    words: { raqqa: word("learning", 5), isis: word("known", 5) },
    notes: [note("a", 5), note("b", 5)],
    place: { river: { block: 2, t: 5 } },
  });
  const file = study({
    words: { raqqa: word("known", 6), isis: word("new", 4) },
    notes: [note("b", 9), note("c", 1)],
    place: { river: { block: 7, t: 4 } },
  });
  const merged = mergeStudy(here, file);
  assert.deepEqual(plain(merged.words), { raqqa: word("known", 6), isis: word("known", 5) });
  assert.deepEqual(
    merged.notes.map(({ id, t }) => [id, t]),
    [
      ["a", 5],
      ["b", 9],
      ["c", 1],
    ],
  );
  assert.deepEqual(plain(merged.place), { river: { block: 2, t: 5 } });
  assert.deepEqual(merged.counts, { words: { added: 0, newer: 1, same: 1 }, notes: { added: 1, newer: 1, same: 0 } });
});

test("a merge keeps what is here when there is no room for more", () => {
  const here = study({ notes: Array.from({ length: 499 }, (_, index) => note(`a${index}`, 1)) });
  const merged = mergeStudy(here, study({ notes: [note("b1", 1), note("b2", 1)] }));
  assert.deepEqual([merged.notes.length, merged.left, merged.notes[0]?.id], [500, 1, "a0"]);
});
