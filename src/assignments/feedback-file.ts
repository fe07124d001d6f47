// feedback-<assignment>-<name>.json: what a teacher sends back to one student. Written and read in the browser.
import { type Fields, field, isFields, languageOf, parseJson, textUpTo } from "./untrusted.ts";

export interface QuestionFeedback {
  /** The points given; null where it is not marked. */
  readonly points: number | null;
  /** The points there were to earn. */
  readonly of: number;
  /** The teacher's words on this answer; empty where there are none. */
  readonly comment: string;
  /** The explanation of the key; empty where the teacher keeps it. */
  readonly why: string;
}

export interface FeedbackFile {
  readonly hashiya: "feedback";
  readonly version: 1;
  readonly site: string;
  readonly assignment: string;
  readonly language: string;
  /** The student's. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly saved: string;
  /** The sum; null while something is not marked. */
  readonly points: number | null;
  readonly of: number;
  /** The teacher's words on the whole. */
  readonly note: string;
  readonly questions: Readonly<Record<string, QuestionFeedback>>;
}

export type FeedbackRefusal = "size" | "json" | "kind" | "version" | "assignment" | "shape";

export type ReadFeedback = { readonly file: FeedbackFile } | { readonly refused: FeedbackRefusal };

const limits = { units: 2 * 1024 * 1024, words: 10_000, name: 80, points: 100_000 } as const;

/**
 * Reads a feedback file that anyone may have written: known fields are copied to fresh objects, the rest is dropped.
 * @param text the file as text
 * @param assignment the slug of the assignment it must be about
 * @param ids of the assignment's questions
 */
export function readFeedback(text: string, assignment: string, ids: readonly string[]): ReadFeedback {
  if (text.length > limits.units) return { refused: "size" };
  const input = parseJson(text);
  if (input === undefined) return { refused: "json" };
  if (!isFields(input) || field(input, "hashiya") !== "feedback") return { refused: "kind" };
  if (field(input, "version") !== 1) return { refused: "version" };
  if (field(input, "assignment") !== assignment) return { refused: "assignment" };
  const given = field(input, "questions");
  const points = pointsOf(field(input, "points"));
  const of = pointsOf(field(input, "of"));
  if (!isFields(given) || points === undefined || typeof of !== "number") return { refused: "shape" };
  const questions: Record<string, QuestionFeedback> = Object.create(null);
  for (const id of ids) {
    const read = readQuestion(field(given, id));
    if (read !== undefined) questions[id] = read;
  }
  return {
    file: {
      hashiya: "feedback",
      version: 1,
      site: words(input, "site"),
      assignment,
      language: languageOf(field(input, "language")) ?? "",
      name: words(input, "name").slice(0, limits.name),
      saved: words(input, "saved").slice(0, 40),
      points,
      of,
      note: words(input, "note"),
      questions,
    },
  };
}

/** The file as text, as it is saved. */
export function writeFeedback(file: FeedbackFile): string {
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

function readQuestion(input: unknown): QuestionFeedback | undefined {
  if (!isFields(input)) return undefined;
  const points = pointsOf(field(input, "points"));
  const of = pointsOf(field(input, "of"));
  if (points === undefined || typeof of !== "number") return undefined;
  return { points, of, comment: words(input, "comment"), why: words(input, "why") };
}

const words = (input: Fields, name: string) => textUpTo(field(input, name), limits.words) ?? "";

/** Points to two decimals, or null; undefined for anything else. */
function pointsOf(input: unknown): number | null | undefined {
  if (input === null) return null;
  if (typeof input !== "number" || !(input >= 0 && input <= limits.points)) return undefined;
  return Math.round(input * 100) / 100;
}
