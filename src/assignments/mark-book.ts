// The mark book: answers of students by questions, with the points that the key and the teacher give.
import type { PublicQuestion, Question } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import { isAnswered, markAnswer, type Value } from "../questions/mark-answer.ts";
import type { AnswersFile } from "./answers-file.ts";

/** An answers file as it came in. */
export interface Sheet {
  /** Of what is in the file: the same file opened twice is one sheet. */
  readonly id: string;
  readonly fileName: string;
  /** The file's known fields as compact JSON. */
  readonly source: string;
  readonly file: AnswersFile;
  /** Ids of answers in the file that answer no question. */
  readonly dropped: readonly string[];
}

/** What a person decides about one answer. */
export interface HandMark {
  readonly points: number;
  readonly comment: string;
  /** Milliseconds since 1970. */
  readonly t: number;
}

/** By sheet id, then by question id. */
export type HandMarks = Readonly<Record<string, Readonly<Record<string, HandMark>>>>;

export type AskedInBook = PublicQuestion & { readonly key?: Question["key"] };

export interface BookAssignment {
  readonly slug: string;
  readonly title: Localized;
  readonly reading: string;
  /** The reading's hash as the key or the site knows it. */
  readonly text: string;
  readonly questions: readonly AskedInBook[];
}

export interface BookCell {
  readonly question: AskedInBook;
  readonly value: Value | undefined;
  readonly isAnswered: boolean;
  /** The question has changed since it was answered. */
  readonly isChanged: boolean;
  /** By the key; null where a person must judge or no key is open. */
  readonly byKey: number | null;
  readonly byHand: HandMark | undefined;
  /** By hand before by key; null while neither. */
  readonly points: number | null;
}

export interface BookRow {
  readonly sheet: Sheet;
  readonly cells: readonly BookCell[];
  /** Of what is marked so far. */
  readonly total: number;
  readonly isWhole: boolean;
  /** False where the same student handed in a newer file. */
  readonly isCounted: boolean;
  /** The text has changed since. */
  readonly isTextChanged: boolean;
}

/** @param sheets those of the assignment, in the order they came */
export function bookRows(assignment: BookAssignment, sheets: readonly Sheet[], marks: HandMarks): readonly BookRow[] {
  const newest = newestOf(sheets);
  return sheets.map((sheet) => {
    const own = Object.hasOwn(marks, sheet.id) ? marks[sheet.id] : undefined;
    const cells = assignment.questions.map((question) => bookCell(question, sheet, own?.[question.id]));
    return {
      sheet,
      cells,
      total: rounded(cells.reduce((sum, { points }) => sum + (points ?? 0), 0)),
      isWhole: cells.every(({ points }) => points !== null),
      isCounted: newest.has(sheet),
      isTextChanged: differ(sheet.file.text, assignment.text),
    };
  });
}

/** The points of all questions. */
export function pointsOf({ questions }: Pick<BookAssignment, "questions">): number {
  return rounded(questions.reduce((sum, { points }) => sum + points, 0));
}

/** A student by name, whatever its case and spaces; those who gave none are each another. */
export function studentOf({ name }: Pick<AnswersFile, "name">): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
}

function bookCell(question: AskedInBook, { file }: Sheet, byHand: HandMark | undefined): BookCell {
  const answer = file.answers[question.id];
  const answered = answer !== undefined && isAnswered(question, answer.value);
  const isChanged = answered && differ(answer.prompt, question.hash);
  const byKey = answered ? markedByKey(question, answer.value, isChanged) : 0;
  return {
    question,
    value: answer?.value,
    isAnswered: answered,
    isChanged,
    byKey,
    byHand,
    points: byHand?.points ?? byKey,
  };
}

/** An answer to a question that has changed since may mean something else: a person must look. */
function markedByKey(question: AskedInBook, value: Value, isChanged: boolean): number | null {
  return isKeyed(question) && !isChanged ? markAnswer(question, value) : null;
}

export function isKeyed(question: AskedInBook): question is AskedInBook & Question {
  return question.key !== undefined;
}

/** Of sheets with one name the one saved last; of two saved at one time the one that came last. */
function newestOf(sheets: readonly Sheet[]): ReadonlySet<Sheet> {
  const newest = new Map<string, Sheet>();
  for (const sheet of sheets) {
    const student = studentOf(sheet.file) || `\u0000${sheet.id}`;
    const known = newest.get(student);
    if (known === undefined || known.file.saved <= sheet.file.saved) newest.set(student, sheet);
  }
  return new Set(newest.values());
}

/** Two hashes of which neither is unknown. */
const differ = (one: string, other: string) => one !== "" && other !== "" && one !== other;

/** To two decimals. */
export const rounded = (points: number) => Math.round(points * 100) / 100;
