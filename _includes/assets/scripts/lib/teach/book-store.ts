// The mark book on this device: answers and marks, never keys.
import {
  type Book,
  emptyBook,
  type QuestionsOf,
  readMarks,
  writeMarks,
} from "../../../../../src/assignments/marks-file.ts";
import { isFields, parseJson } from "../../../../../src/assignments/untrusted.ts";
import { eraseStore, readStore, writeStore } from "../store.ts";

export function keptBook(questionsOf: QuestionsOf): Book {
  const read = readMarks(JSON.stringify(readStore("marks")), questionsOf);
  return "book" in read ? read.book : emptyBook;
}

/** False when the device would not keep it. */
export function keepBook(book: Book, site: string): boolean {
  if (book.sheets.length + book.waiting.length === 0) {
    eraseStore("marks");
    return true;
  }
  const file = parseJson(writeMarks(book, site, new Date()));
  return isFields(file) && writeStore("marks", file);
}
