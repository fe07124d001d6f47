// Files that leave the mark book: the table for a spreadsheet, what students are given back.
import { answersFileName } from "../../../../../src/assignments/answers-file.ts";
import { type CsvSeparator, writeCsv } from "../../../../../src/assignments/csv.ts";
import { writeFeedback } from "../../../../../src/assignments/feedback-file.ts";
import type { BookAssignment, BookRow } from "../../../../../src/assignments/mark-book.ts";
import { feedbackOf, tableRows } from "../../../../../src/assignments/mark-table.ts";
import { saveFile } from "../save-file.ts";
import { text } from "../strings.ts";

/** The table as it stands. */
export function saveTable(assignment: BookAssignment, rows: readonly BookRow[], separator: CsvSeparator): void {
  const table = tableRows(assignment, rows, {
    name: text("teach.csv.name"),
    file: text("teach.csv.file"),
    saved: text("teach.csv.saved"),
    question: (i, t) => text("teach.csv.question", { i, t }),
    total: text("teach.csv.total"),
    of: text("teach.csv.of"),
    remarks: text("teach.csv.remarks"),
    notNewest: text("teach.older"),
    textChanged: text("teach.changedText"),
    unmarked: text("teach.unmarked"),
  });
  saveFile(`marks-${assignment.slug}.csv`, writeCsv(table, separator), "text/csv");
}

/** One student's file as it is, those of several in an archive. */
export async function saveFeedback(
  assignment: BookAssignment,
  rows: readonly BookRow[],
  site: string,
  withWhy: boolean,
): Promise<void> {
  const made = rows.map((row) => ({
    name: answersFileName(assignment.slug, row.sheet.file.name).replace(/^answers-/, "feedback-"),
    contents: writeFeedback(feedbackOf(assignment, row, { site, now: new Date(), withWhy })),
  }));
  const [only] = made;
  if (only === undefined) return;
  if (made.length === 1) {
    saveFile(only.name, only.contents);
    return;
  }
  const { strToU8, zipSync } = await import("fflate");
  const files: Record<string, Uint8Array> = {};
  for (const { name, contents } of made) {
    let free = name;
    for (let count = 2; Object.hasOwn(files, free); count += 1) free = name.replace(/(-\d+)?\.json$/, `-${count}.json`);
    files[free] = strToU8(contents);
  }
  saveFile(`feedback-${assignment.slug}.zip`, Uint8Array.from(zipSync(files, { level: 6 })), "application/zip");
}
