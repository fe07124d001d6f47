// Opened files into keys and into the mark book, with what is to be said of each.
import { readKeys } from "../../../../../src/assignments/keys-file.ts";
import { readBorrowed } from "../../../../../src/assignments/made-keys.ts";
import {
  addSheet,
  type Book,
  mergeBooks,
  type QuestionsOf,
  readMarks,
} from "../../../../../src/assignments/marks-file.ts";
import type { PublishedSite } from "../../../../../src/assignments/published.ts";
import { field, isFields, parseJson } from "../../../../../src/assignments/untrusted.ts";
import { text } from "../strings.ts";
import { addKeys } from "./keyring.ts";
import { type OpenedFile, openFiles } from "./open-files.ts";

export interface AddedFiles {
  readonly book: Book;
  /** How many answers files are new in the book. */
  readonly answers: number;
  /** Sentences on what came in. */
  readonly said: readonly string[];
  /** A line for each file that did not. */
  readonly refused: readonly string[];
}

/** Keys first, so that answers find their questions; the order of the files does not matter. */
export async function addFiles(
  book: Book,
  files: readonly File[],
  site: PublishedSite,
  questionsOf: QuestionsOf,
): Promise<AddedFiles> {
  const opened = await openFiles(files);
  const refused = opened.refused.map(({ name, reason }) => text(`teach.refused.${reason}`, { file: name }));
  if (opened.left > 0) refused.push(text("teach.refused.many", { n: opened.left }));
  let keys = 0;
  for (const file of opened.keys) keys += addKeysFile(file, refused);
  for (const file of opened.assignments) keys += await addMarkdown(file, site, refused);
  let next = book;
  let marks = 0;
  for (const file of opened.marks) {
    const read = readMarks(file.text, questionsOf);
    if ("refused" in read) refused.push(text(`teach.refused.${read.refused}`, { file: file.name }));
    else {
      next = mergeBooks(next, read.book);
      marks += 1;
    }
  }
  let answers = 0;
  for (const file of opened.answers) {
    const added = addSheet(next, file.name, file.text, questionsOf);
    next = added.book;
    if (added.refused === undefined) answers += 1;
    else refused.push(text(`teach.refused.${added.refused}`, { file: file.name, assignment: assignmentOf(file) }));
  }
  const said = [
    ...(keys > 0 ? [text("teach.keysAdded", { n: keys })] : []),
    ...(marks > 0 ? [text("teach.marksAdded", { n: marks })] : []),
    ...(answers > 0 ? [text("teach.added", { n: answers })] : []),
  ];
  return { book: next, answers, said: said.map((sentence) => `${sentence}.`), refused };
}

function addKeysFile({ name, text: contents }: OpenedFile, refused: string[]): number {
  const read = readKeys(contents);
  if ("refused" in read) {
    refused.push(text(`teach.refused.${read.refused}`, { file: name }));
    return 0;
  }
  addKeys(read.assignments, readBorrowed(contents));
  return Object.keys(read.assignments).length;
}

async function addMarkdown(file: OpenedFile, site: PublishedSite, refused: string[]): Promise<number> {
  const { keyFromMarkdown } = await import("./markdown-key.ts");
  const found = await keyFromMarkdown(file, site).catch(() => undefined);
  if (found === undefined || found.questions.length === 0) {
    refused.push(text("teach.refused.key", { file: file.name }));
    return 0;
  }
  const { work, questions, without } = found;
  const { slug, title, reading, text: hash = "", points } = work;
  addKeys({ [slug]: { title, reading, text: hash, points, questions } });
  if (without.length > 0) {
    const listed = new Intl.ListFormat(document.documentElement.lang).format(without);
    refused.push(text("teach.refused.keyPart", { file: file.name, questions: listed }));
  }
  return 1;
}

function assignmentOf({ text: contents }: OpenedFile): string {
  const input = parseJson(contents);
  const slug = isFields(input) ? field(input, "assignment") : undefined;
  return typeof slug === "string" ? slug.slice(0, 80) : "";
}
