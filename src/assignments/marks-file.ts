// marks.json: a mark book as it is kept on the device, and as it leaves one and comes to another.
import { type AskedQuestion, type Refusal, readAnswers } from "./answers-file.ts";
import type { HandMark, HandMarks, Sheet } from "./mark-book.ts";
import { type Fields, field, isFields, listUpTo, parseJson, textUpTo } from "./untrusted.ts";

/** A sheet whose assignment is not known yet: it is read again when a key is opened. */
export interface WaitingSheet extends Pick<Sheet, "id" | "fileName" | "source"> {
  readonly assignment: string;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  readonly waiting: readonly WaitingSheet[];
  readonly marks: HandMarks;
}

export type QuestionsOf = (assignment: string) => readonly AskedQuestion[] | undefined;

export const emptyBook: Book = { sheets: [], waiting: [], marks: {} };

const limits = { sheets: 2_000, bytes: 20 * 1024 * 1024, comment: 4_000, fileName: 200, points: 100_000 } as const;

/** The book as JSON; answers as they came in, sheet by sheet. */
export function writeMarks({ sheets, waiting, marks }: Book, site: string, saved: Date): string {
  const listed = sheets.map(({ fileName, source, id }) => ({
    fileName,
    answers: parseJson(source),
    marks: marks[id] ?? {},
  }));
  const kept = waiting.map(({ fileName, source, id }) => ({
    fileName,
    answers: parseJson(source),
    marks: marks[id] ?? {},
  }));
  const file = { hashiya: "marks", version: 1, site, saved: saved.toISOString(), sheets: [...listed, ...kept] };
  return JSON.stringify(file);
}

export type ReadMarks = { readonly book: Book } | { readonly refused: "size" | "json" | "kind" | "version" | "shape" };

/** Reads a mark book that anyone may have written; sheets that cannot be read are left out. */
export function readMarks(text: string, questionsOf: QuestionsOf): ReadMarks {
  if (text.length > limits.bytes) return { refused: "size" };
  const input = parseJson(text);
  if (input === undefined) return { refused: "json" };
  if (!isFields(input) || field(input, "hashiya") !== "marks") return { refused: "kind" };
  if (field(input, "version") !== 1) return { refused: "version" };
  const items = listUpTo(field(input, "sheets"), limits.sheets, (item) => (isFields(item) ? item : undefined));
  if (items === undefined) return { refused: "shape" };
  return { book: items.reduce((book, item) => withItem(book, item, questionsOf), emptyBook) };
}

function withItem(book: Book, item: Fields, questionsOf: QuestionsOf): Book {
  const fileName = textUpTo(field(item, "fileName"), limits.fileName) ?? "answers.json";
  const added = addSheet(book, fileName, JSON.stringify(field(item, "answers") ?? null), questionsOf);
  if (added.id === undefined) return added.book;
  return { ...added.book, marks: mergeMarks(added.book.marks, { [added.id]: readHandMarks(field(item, "marks")) }) };
}

export interface AddedSheet {
  readonly book: Book;
  /** Of the sheet, where the file is in the book now. */
  readonly id?: string;
  /** `again`: the same file was there already; `assignment`: it waits for its key. */
  readonly refused?: Refusal | "again" | "full";
}

/** The book with one more answers file. */
export function addSheet(book: Book, name: string, text: string, questionsOf: QuestionsOf): AddedSheet {
  const all = [...book.sheets, ...book.waiting];
  if (all.length >= limits.sheets) return { book, refused: "full" };
  const read = readAnswers(text, questionsOf);
  const source = "file" in read || read.refused === "assignment" ? sourceOf(parseJson(text)) : undefined;
  const id = source === undefined ? "" : contentId(source);
  const fileName = name.slice(0, limits.fileName);
  if (source !== undefined && all.some((sheet) => sheet.id === id)) return { book, id, refused: "again" };
  if ("file" in read && source !== undefined) {
    return { book: { ...book, sheets: [...book.sheets, { id, fileName, source, ...read }] }, id };
  }
  const input = parseJson(text);
  const assignment = isFields(input) ? field(input, "assignment") : undefined;
  const isNamed = typeof assignment === "string" && /^[a-z0-9-]{1,80}$/.test(assignment);
  if (source === undefined || !isNamed) return { book, refused: "refused" in read ? read.refused : "shape" };
  return {
    book: { ...book, waiting: [...book.waiting, { id, fileName, source, assignment }] },
    id,
    refused: "assignment",
  };
}

/** Both together: every sheet once, of two marks of one answer the later. */
export function mergeBooks(here: Book, other: Book): Book {
  const known = new Set([...here.sheets, ...here.waiting].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !known.has(id);
  return {
    sheets: [...here.sheets, ...other.sheets.filter(isNew)].slice(0, limits.sheets),
    waiting: [...here.waiting, ...other.waiting.filter(isNew)].slice(0, limits.sheets),
    marks: mergeMarks(here.marks, other.marks),
  };
}

/** Every sheet read again, by questions that are known now. */
export function rereadBook({ sheets, waiting, marks }: Book, questionsOf: QuestionsOf): Book {
  const reread = [...sheets, ...waiting].reduce<Book>(
    (book, { fileName, source }) => addSheet(book, fileName, source, questionsOf).book,
    emptyBook,
  );
  return { ...reread, marks };
}

const keptFields = ["hashiya", "version", "site", "assignment", "text", "language", "name", "saved"];

/**
 * The known fields of an answers file as compact JSON; answers stay as they came, to be read again at every use.
 * Undefined where they are nested deeper than they can be written.
 */
function sourceOf(input: unknown): string | undefined {
  if (!isFields(input)) return undefined;
  const fields = [...keptFields, "answers", "opened", "returned"].map((name) => [name, field(input, name)] as const);
  try {
    return JSON.stringify(Object.fromEntries(fields));
  } catch {
    return undefined;
  }
}

function mergeMarks(here: HandMarks, other: HandMarks): HandMarks {
  const merged: Record<string, Record<string, HandMark>> = Object.create(null);
  for (const marks of [here, other]) {
    for (const [sheet, byQuestion] of Object.entries(marks)) {
      merged[sheet] ??= Object.create(null) as Record<string, HandMark>;
      for (const [question, mark] of Object.entries(byQuestion)) {
        const known = merged[sheet]?.[question];
        if (known === undefined || known.t < mark.t) merged[sheet][question] = mark;
      }
    }
  }
  return merged;
}

function readHandMarks(input: unknown): Record<string, HandMark> {
  const marks: Record<string, HandMark> = Object.create(null);
  if (!isFields(input)) return marks;
  for (const id of Object.keys(input).slice(0, 200)) {
    const item = field(input, id);
    if (!/^[a-z][a-z0-9-]{0,39}$/.test(id) || !isFields(item)) continue;
    const [points, t] = [field(item, "points"), field(item, "t")];
    if (typeof points !== "number" || !(points >= 0 && points <= limits.points) || typeof t !== "number") continue;
    marks[id] = { points, comment: textUpTo(field(item, "comment"), limits.comment) ?? "", t };
  }
  return marks;
}

/** The same for the same content: 53 bits of it (after cyrb53). */
function contentId(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    two = Math.imul(two ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return (4294967296 * (2097151 & two) + (one >>> 0)).toString(36);
}
