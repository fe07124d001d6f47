// Thirty answers files, marked right to the point; what the class as a whole tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { writeAnswers } from "../../src/assignments/answers-file.ts";
import { confusion } from "../../src/assignments/confusion.ts";
import { writeCsv } from "../../src/assignments/csv.ts";
import { itemAnalysis } from "../../src/assignments/item-analysis.ts";
import { bookRows, pointsOf } from "../../src/assignments/mark-book.ts";
import { feedbackOf, tableRows } from "../../src/assignments/mark-table.ts";
import {
  addSheet,
  type Book,
  emptyBook,
  mergeBooks,
  readMarks,
  rereadBook,
  writeMarks,
} from "../../src/assignments/marks-file.ts";
import { assignment, classSize, questions, student } from "./support/classroom.ts";

const questionsOf = (slug: string) => (slug === assignment.slug ? questions : undefined);
const numbers = Array.from({ length: classSize }, (_, n) => n);

/** The class's files, and the teacher's marks of the short answers. */
function wholeBook(): Book {
  let book = emptyBook;
  for (const n of numbers) {
    const { file, points } = student(n);
    const added = addSheet(book, `answers-${n}.json`, writeAnswers(file), questionsOf);
    assert.equal(added.refused, undefined);
    const mark = { q6: { points: points[5] ?? 0, comment: n === 3 ? "Good" : "", t: 1 } };
    book = { ...added.book, marks: { ...added.book.marks, [added.id ?? ""]: mark } };
  }
  return book;
}

const rowsOf = ({ sheets, marks }: Book) => bookRows(assignment, sheets, marks);

test("thirty files are marked right to the point", () => {
  const rows = rowsOf(wholeBook());
  assert.equal(rows.length, classSize);
  rows.forEach((row, n) => {
    const { points } = student(n);
    assert.deepEqual(
      row.cells.map((cell) => cell.points),
      points,
      `student ${n}`,
    );
    assert.equal(
      row.total,
      points.reduce((sum, each) => sum + each, 0),
    );
    assert.ok(row.isWhole && row.isCounted);
  });
  assert.equal(pointsOf(assignment), 23);
});

test("without the teacher's marks short answers wait, without a key all do", () => {
  const book = wholeBook();
  const [unmarked] = bookRows(assignment, book.sheets, {});
  assert.equal(unmarked?.cells[5]?.points, null);
  assert.equal(unmarked?.isWhole, false);
  const withoutKey = { ...assignment, questions: questions.map(({ key: _, ...shown }) => shown) };
  const [blind] = bookRows(withoutKey, book.sheets, {});
  assert.deepEqual(
    blind?.cells.map(({ points }) => points),
    [null, null, 0, null, null, null, 0],
    "what student 0 left out is 0 all the same",
  );
});

test("of two files of one name both are there, and the newest counts", () => {
  const { file } = student(4);
  const older = { ...file, name: "  STUDENT   4 ", saved: "2026-11-30T08:00:00.000Z" };
  const { book } = addSheet(wholeBook(), "again.json", writeAnswers(older), questionsOf);
  const rows = rowsOf(book).filter(({ sheet }) => /student\s+4 *$/i.test(sheet.file.name));
  assert.deepEqual(
    rows.map(({ sheet, isCounted }) => [sheet.fileName, isCounted]),
    [
      ["answers-4.json", true],
      ["again.json", false],
    ],
  );
  const nameless = ["a", "b"].reduce(
    (next, letter) =>
      addSheet(next, letter, writeAnswers({ ...file, name: "", saved: "", text: letter }), questionsOf).book,
    emptyBook,
  );
  assert.ok(
    rowsOf(nameless).every(({ isCounted }) => isCounted),
    "those who gave no name are each another",
  );
});

test("the same file twice is one sheet", () => {
  const { file } = student(1);
  const again = addSheet(wholeBook(), "copy.json", JSON.stringify(file), questionsOf);
  assert.equal(again.refused, "again");
  assert.equal(again.book.sheets.length, classSize);
});

test("a changed text and a changed question are noticed, and the question is not marked by the key", () => {
  const { file } = student(1);
  const answer = file.answers.q1;
  assert.ok(answer);
  const changed = {
    ...file,
    text: "sha256:other",
    answers: { ...file.answers, q1: { ...answer, prompt: "sha256:old" } },
  };
  const { book } = addSheet(emptyBook, "x.json", writeAnswers(changed), questionsOf);
  const [row] = rowsOf(book);
  assert.equal(row?.isTextChanged, true);
  assert.equal(row?.cells[0]?.isChanged, true);
  assert.equal(row?.cells[0]?.points, null);
  assert.equal(row?.cells[1]?.isChanged, false);
});

test("facility is the mean share of the points", () => {
  const analysed = itemAnalysis(rowsOf(wholeBook()), "en");
  const mean = (index: number) =>
    numbers.reduce((sum, n) => sum + (student(n).points[index] ?? 0), 0) / classSize / (questions[index]?.points ?? 1);
  analysed.forEach(({ facility = -1 }, index) => {
    assert.ok(Math.abs(facility - mean(index)) < 1e-9, `question ${index + 1}: ${facility} for ${mean(index)}`);
  });
  assert.equal(analysed[0]?.facility, 20 / 30);
  assert.equal(analysed[4]?.facility, 0.5);
});

test("facility is not told before every answer is marked", () => {
  const { sheets } = wholeBook();
  const analysed = itemAnalysis(bookRows(assignment, sheets, {}), "en");
  assert.equal(analysed[5]?.facility, undefined);
  assert.equal(analysed[5]?.discrimination, undefined);
});

test("discrimination is the upper third less the lower third, from nine students", () => {
  // Eight questions are the same for all; q1 only the first six have right, q5 only the last three of the best third.
  const file = (n: number) => {
    const own = student(0).file;
    const value = (id: string, given: number[]) => ({ [id]: { prompt: `sha256:${id}`, value: given } });
    const answers = { ...value("q1", [n < 6 ? 1 : 0]), ...value("q5", [n < 3 ? 2 : 1]) };
    return { ...own, name: `S${n}`, answers };
  };
  const book = (size: number) =>
    Array.from({ length: size }, (_, n) => n).reduce<Book>(
      (next, n) => addSheet(next, `${n}`, writeAnswers(file(n)), questionsOf).book,
      emptyBook,
    );
  const nine = itemAnalysis(rowsOf(book(9)), "en");
  assert.equal(nine[0]?.discrimination, 1);
  assert.equal(nine[4]?.discrimination, 1);
  assert.equal(nine[3]?.discrimination, 0);
  assert.equal(itemAnalysis(rowsOf(book(8)), "en")[0]?.discrimination, undefined);
});

test("the most common wrong answer has its words and its count", () => {
  const analysed = itemAnalysis(rowsOf(wholeBook()), "en");
  assert.deepEqual(analysed[0]?.wrong, { text: "a", count: 10 });
  // n % 4 = 2 picks a and b: b is wrong, for n = 2, 6, 10, 14, 18, 22, 26.
  assert.deepEqual(analysed[1]?.wrong, { text: "b", count: 7 });
  // The first sentence is misplaced by all but the five whose n is a multiple of six.
  assert.deepEqual(analysed[3]?.wrong, { text: "s — opinion", count: 25 });
  assert.deepEqual(analysed[4]?.wrong, { text: "3", count: 15 });
  assert.equal(analysed[5]?.wrong, undefined);
  assert.equal(analysed[6]?.wrong, undefined);
  assert.equal(analysed[6]?.blank, 8);
});

test("the confusion view counts entries, blocks and missed questions", () => {
  const { opened, returned, missed } = confusion(rowsOf(wholeBook()), "en");
  assert.deepEqual(opened, [
    { of: "raqqa", count: 45, students: 30 },
    { of: "isis", count: 15, students: 15 },
  ]);
  assert.deepEqual(returned, [{ of: 2, count: 45, students: 30 }]);
  const [hardest] = missed;
  assert.equal(hardest?.id, "q2");
});

const tableWords = {
  name: "Name",
  file: "File",
  saved: "Saved",
  question: (place: number, points: number) => `Q${place} (${points})`,
  total: "Total",
  of: "Of",
  remarks: "Remarks",
  notNewest: "older",
  textChanged: "text changed",
  unmarked: "unmarked",
};

test("the table for a spreadsheet has a row for each file, and its formulas are only words", () => {
  const evil = { ...student(0).file, name: '=HYPERLINK("http://x")' };
  const { book } = addSheet(wholeBook(), "=evil.json", writeAnswers(evil), questionsOf);
  const rows = tableRows(assignment, rowsOf(book), tableWords);
  assert.equal(rows.length, classSize + 2);
  assert.deepEqual(rows[0]?.slice(0, 3), ["Name", "Q1 (2)", "Q2 (3)"]);
  assert.deepEqual(rows[2], ["Student 1", 2, 1.5, 1, 4, 0, 1, 1, 10.5, 23, "2026-12-01 18:01", "answers-1.json", ""]);
  assert.deepEqual(rows.at(-1)?.slice(6, 8), ["", 0]);
  assert.equal(rows.at(-1)?.at(-1), "unmarked");
  const csv = writeCsv(rows);
  assert.match(csv, /^\uFEFF"Name","Q1 \(2\)"/);
  assert.ok(csv.includes(`"'=HYPERLINK(""http://x"")"`) && csv.includes(`"'=evil.json"`));
});

test("a mark book comes back from its file, and merges by what is newest", () => {
  const book = wholeBook();
  const read = readMarks(writeMarks(book, "", new Date(0)), questionsOf);
  assert.ok("book" in read);
  assert.deepEqual(
    rowsOf(read.book).map(({ total }) => total),
    rowsOf(book).map(({ total }) => total),
  );
  const [first] = book.sheets;
  assert.ok(first);
  const later = { ...read.book, marks: { [first.id]: { q6: { points: 4, comment: "Later", t: 2 } } } };
  const merged = mergeBooks(book, later);
  assert.equal(merged.sheets.length, classSize);
  assert.equal(rowsOf(merged)[0]?.cells[5]?.points, 4);
  assert.equal(rowsOf(mergeBooks(later, book))[0]?.cells[5]?.byHand?.comment, "Later");
});

test("answers to an assignment not known yet wait for its key", () => {
  const nothing = () => undefined;
  const added = addSheet(emptyBook, "a.json", writeAnswers(student(2).file), nothing);
  assert.equal(added.refused, "assignment");
  assert.equal(added.book.waiting.length, 1);
  const kept = readMarks(writeMarks(added.book, "", new Date(0)), nothing);
  assert.ok("book" in kept);
  const woken = rereadBook(kept.book, questionsOf);
  assert.equal(woken.waiting.length, 0);
  assert.equal(rowsOf(woken)[0]?.sheet.file.name, "Student 2");
});

const hostile: readonly (readonly [string, string, string])[] = [
  ["not JSON", "{", "json"],
  ["another file", '{"hashiya":"study","version":1}', "kind"],
  ["a list", "[]", "kind"],
  ["a later version", '{"hashiya":"answers","version":2}', "version"],
  ["no assignment", '{"hashiya":"answers","version":1}', "assignment"],
  ["an assignment that is markup", '{"hashiya":"answers","version":1,"assignment":"<img onerror=x>"}', "assignment"],
  [
    "answers that are none",
    `{"hashiya":"answers","version":1,"assignment":"river-work","language":"en","answers":7}`,
    "shape",
  ],
  [
    "an assignment nested deep",
    `{"hashiya":"answers","version":1,"assignment":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    "assignment",
  ],
  ["deep nesting", `{"hashiya":"answers","version":1,"assignment":"x","answers":${"[".repeat(100_000)}`, "json"],
  ["too much", `{"hashiya":"answers","pad":"${"x".repeat(2 * 1024 * 1024)}"}`, "size"],
];
for (const [name, text, reason] of hostile) {
  test(`refused: ${name}`, () => {
    const added = addSheet(emptyBook, "x.json", text, questionsOf);
    assert.equal(added.refused, reason);
    assert.equal(added.book.sheets.length, 0);
  });
}

test("what answers no question is left out, and prototypes stay as they are", () => {
  const { file } = student(1);
  const evil = JSON.stringify(file).replace('"answers":{', '"answers":{"__proto__":{"value":[1]},"q99":{"value":[0]},');
  const wrongTypes = evil.replace('"q5":{"prompt":"sha256:q5","value":[3]}', '"q5":{"prompt":7,"value":["<b>"]}');
  const { book } = addSheet(emptyBook, "x.json", wrongTypes, questionsOf);
  const [row] = rowsOf(book);
  assert.ok(row);
  assert.ok(row.sheet.dropped.includes("q99") && row.sheet.dropped.includes("q5"));
  assert.equal(row.cells[4]?.points, 0);
  assert.equal(({} as Record<string, unknown>).value, undefined);
});

test("what a student is given back has points, comments and, where wished, the reasons", () => {
  const rows = rowsOf(wholeBook());
  const row = rows[3];
  assert.ok(row);
  const keyed = {
    ...assignment,
    questions: questions.map((each) => ({ ...each, key: { ...each.key, why: { en: "Because" } } }) as never),
  };
  const [withReasons] = bookRows(keyed, [row.sheet], {});
  assert.ok(withReasons);
  const options = { site: "s", now: new Date(0), withWhy: false };
  const file = feedbackOf(assignment, row, options);
  assert.equal(file.points, row.total);
  assert.equal(file.questions.q6?.comment, "Good");
  assert.equal(file.questions.q1?.why, "");
  assert.equal(feedbackOf(keyed, withReasons, { ...options, withWhy: true }).questions.q1?.why, "Because");
  assert.equal(feedbackOf(keyed, withReasons, options).points, null, "while something is unmarked there is no sum");
});
