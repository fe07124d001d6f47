// answers-<assignment>-<name>.json: what a student hands in (SPEC §6.3). Written and read in the browser.
import type { PublicQuestion } from "../assignment-model.ts";
import type { Language } from "../model.ts";
import { readValue, type Value } from "../questions/mark-answer.ts";

export interface Answer {
  /** The hash of the question as it was answered. */
  readonly prompt: string;
  readonly value: Value;
  /** How often a guided reader tried. */
  readonly tries?: number;
}

export interface AnswersFile {
  readonly hashiya: "answers";
  readonly version: 1;
  readonly site: string;
  readonly assignment: string;
  /** The hash of the reading as it was answered. */
  readonly text: string;
  readonly language: Language;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly saved: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** By entry id: how often its card was opened. */
  readonly opened?: Readonly<Record<string, number>>;
  /** By block number: how often the reader came back to it. */
  readonly returned?: Readonly<Record<string, number>>;
}

/** Caps of a file from others; SPEC §12.5. */
export const answersLimits = { bytes: 2 * 1024 * 1024, files: 200, name: 80, tries: 999, counted: 500 } as const;

/** Why a file is refused. */
export type Refusal = "size" | "json" | "kind" | "version" | "assignment" | "shape";

/** What is read of a question to read its answer. */
export type AskedQuestion = Pick<PublicQuestion, "kind" | "id" | "public">;

export type ReadAnswers =
  | {
      readonly file: AnswersFile;
      /** Ids that no question has, or answers that are none to their question: left out of the file. */
      readonly dropped: readonly string[];
    }
  | { readonly refused: Refusal };

/**
 * Reads an answers file that anyone may have written: known fields are copied to fresh objects, the rest is dropped.
 * @param text the file as text
 * @param questionsOf the questions of an assignment by its slug; undefined where it is not known
 */
export function readAnswers(
  text: string,
  questionsOf: (assignment: string) => readonly AskedQuestion[] | undefined,
): ReadAnswers {
  if (text.length > answersLimits.bytes) return { refused: "size" };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { refused: "json" };
  }
  if (!isRecord(input) || own(input, "hashiya") !== "answers") return { refused: "kind" };
  if (own(input, "version") !== 1) return { refused: "version" };
  const assignment = own(input, "assignment");
  const questions = typeof assignment === "string" ? questionsOf(assignment) : undefined;
  if (typeof assignment !== "string" || questions === undefined) return { refused: "assignment" };
  const answers = own(input, "answers");
  const language = textOf(own(input, "language"), 35);
  if (!isRecord(answers) || language === undefined) return { refused: "shape" };
  const read = readEachAnswer(answers, questions);
  return {
    dropped: read.dropped,
    file: {
      hashiya: "answers",
      version: 1,
      site: textOf(own(input, "site"), 2_000) ?? "",
      assignment,
      text: textOf(own(input, "text"), 80) ?? "",
      language,
      name: (textOf(own(input, "name"), 10_000) ?? "").trim().slice(0, answersLimits.name),
      saved: dateOf(own(input, "saved")),
      answers: read.answers,
      ...readEachCount(input),
    },
  };
}

/** The answers to the questions of an assignment, copied afresh; the rest of `input` is named in `dropped`. */
export function readEachAnswer(input: Readonly<Record<string, unknown>>, questions: readonly AskedQuestion[]) {
  const answers: Record<string, Answer> = Object.create(null);
  const dropped = new Set(Object.keys(input).slice(0, 1_000));
  for (const question of questions) {
    const item = own(input, question.id);
    if (!isRecord(item)) continue;
    const value = readValue(question, own(item, "value"));
    if (value === undefined) continue;
    const tries = own(item, "tries");
    const counted = typeof tries === "number" && Number.isInteger(tries) && tries >= 0;
    answers[question.id] = {
      prompt: textOf(own(item, "prompt"), 80) ?? "",
      value,
      ...(counted ? { tries: Math.min(tries, answersLimits.tries) } : {}),
    };
    dropped.delete(question.id);
  }
  return { answers, dropped: [...dropped] };
}

/** How often cards were opened and blocks were come back to, as far as `input` says. */
export function readEachCount(input: Readonly<Record<string, unknown>>): Pick<AnswersFile, "opened" | "returned"> {
  return {
    ...readCounts(input, "opened", /^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    ...readCounts(input, "returned", /^[1-9]\d{0,5}$/),
  };
}

/** How often each of some things was met; what is no such count is left out. */
function readCounts<Name extends "opened" | "returned">(
  input: Readonly<Record<string, unknown>>,
  name: Name,
  key: RegExp,
): { readonly [Each in Name]?: Readonly<Record<string, number>> } {
  const given = own(input, name);
  if (!isRecord(given)) return {};
  const counts: Record<string, number> = Object.create(null);
  for (const id of Object.keys(given).slice(0, answersLimits.counted)) {
    const count = given[id];
    const isCount = typeof count === "number" && Number.isInteger(count) && count > 0 && count <= 9_999;
    if (id.length <= answersLimits.name && key.test(id) && isCount) counts[id] = count;
  }
  return { [name]: counts } as { readonly [Each in Name]: Readonly<Record<string, number>> };
}

/** The file as text, as it is saved. */
export function writeAnswers(file: AnswersFile): string {
  return `${JSON.stringify(file, undefined, 1)}\n`;
}

/**
 * The name under which answers are saved: letters and digits of every script stay.
 * @example answersFileName("who-said-what", "ليلى حسن") // "answers-who-said-what-ليلى-حسن.json"
 */
export function answersFileName(assignment: string, name: string): string {
  const part = name
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  return `answers-${assignment}-${[...part].slice(0, 40).join("") || "anonymous"}.json`;
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

/** Never what an object inherits. */
function own(input: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(input, key) ? input[key] : undefined;
}

function textOf(input: unknown, most: number): string | undefined {
  return typeof input === "string" && input.length <= most ? input : undefined;
}

function dateOf(input: unknown): string {
  const date = new Date(typeof input === "string" && input.length <= 40 ? input : Number.NaN);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString();
}
