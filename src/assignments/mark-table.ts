// A mark book's table as rows for a spreadsheet, and one student's part of it as a file for that student.
import type { CsvValue } from "./csv.ts";
import type { FeedbackFile, QuestionFeedback } from "./feedback-file.ts";
import { type BookAssignment, type BookRow, isKeyed, pointsOf } from "./mark-book.ts";
import { wordsIn } from "./published.ts";

/** The words of the table's head and remarks, in the teacher's language. */
export interface TableWords {
  readonly name: string;
  readonly file: string;
  readonly saved: string;
  readonly question: (place: number, points: number) => string;
  readonly total: string;
  readonly of: string;
  readonly remarks: string;
  readonly notNewest: string;
  readonly textChanged: string;
  readonly unmarked: string;
}

/** A head, then a row for each sheet; what is not marked yet is empty. */
export function tableRows(
  assignment: BookAssignment,
  rows: readonly BookRow[],
  words: TableWords,
): readonly (readonly CsvValue[])[] {
  const all = pointsOf(assignment);
  const head = [
    words.name,
    ...assignment.questions.map(({ points }, index) => words.question(index + 1, points)),
    words.total,
    words.of,
    words.saved,
    words.file,
    words.remarks,
  ];
  return [head, ...rows.map((row) => tableRow(row, all, words))];
}

function tableRow({ sheet, cells, total, isWhole, isCounted, isTextChanged }: BookRow, all: number, words: TableWords) {
  const remarks = [
    ...(isCounted ? [] : [words.notNewest]),
    ...(isTextChanged ? [words.textChanged] : []),
    ...(isWhole ? [] : [words.unmarked]),
  ];
  const { file, fileName } = sheet;
  return [
    file.name,
    ...cells.map(({ points }): CsvValue => points ?? ""),
    total,
    all,
    // As spreadsheets know dates.
    file.saved.slice(0, "2026-12-01T18:20".length).replace("T", " "),
    fileName,
    remarks.join("; "),
  ];
}

/**
 * What one student is given back.
 * @param withWhy whether the key's explanations go with it
 */
export function feedbackOf(
  assignment: BookAssignment,
  { sheet, cells, total, isWhole }: BookRow,
  { site, now, withWhy }: { readonly site: string; readonly now: Date; readonly withWhy: boolean },
): FeedbackFile {
  const { language, name } = sheet.file;
  const questions = cells.map(({ question, points, byHand }): [string, QuestionFeedback] => {
    const why = withWhy && isKeyed(question) ? question.key.why : undefined;
    return [
      question.id,
      {
        points,
        of: question.points,
        comment: byHand?.comment ?? "",
        why: why === undefined ? "" : wordsIn(why, language).text,
      },
    ];
  });
  return {
    hashiya: "feedback",
    version: 1,
    site,
    assignment: assignment.slug,
    language,
    name,
    saved: now.toISOString(),
    points: isWhole ? total : null,
    of: pointsOf(assignment),
    note: "",
    questions: Object.fromEntries(questions),
  };
}
