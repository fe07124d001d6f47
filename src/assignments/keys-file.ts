// keys.json: what teachers mark by. Written by `hashiya export keys`, opened in the browser from the teacher's disk.
import type { Assignment } from "../assignment-model.ts";
import { fieldsOf, listOf, localizedOf, numberOf, optional, textOf, Unreadable } from "./read-json.ts";
import { questionFrom } from "./read-question.ts";

/** The questions of an assignment with their keys, and what they are about. */
export type AssignmentKey = Pick<Assignment, "title" | "reading" | "text" | "points" | "due" | "questions">;

export interface KeysFile {
  readonly hashiya: "keys";
  readonly version: 1;
  readonly site: string;
  /** By slug. */
  readonly assignments: Readonly<Record<string, AssignmentKey>>;
}

/** Characters; a file of some hundred assignments. */
const largestFile = 10 * 1024 * 1024;

/** Why a file is refused. */
export type KeysRefusal = "size" | "json" | "kind" | "version" | "shape";

/** Reads a file of keys; known fields are copied to fresh objects. */
export function readKeys(text: string): KeysFile | { readonly refused: KeysRefusal } {
  if (text.length > largestFile) return { refused: "size" };
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch {
    return { refused: "json" };
  }
  try {
    const file = fieldsOf(input);
    if (file.hashiya !== "keys") return { refused: "kind" };
    if (file.version !== 1) return { refused: "version" };
    const assignments: Record<string, AssignmentKey> = Object.create(null);
    for (const [slug, item] of Object.entries(fieldsOf(file.assignments))) assignments[slug] = assignmentFrom(item);
    return { hashiya: "keys", version: 1, site: textOf(file.site ?? "", 2_000), assignments };
  } catch (cause) {
    if (cause instanceof Unreadable) return { refused: "shape" };
    throw cause;
  }
}

function assignmentFrom(input: unknown): AssignmentKey {
  const { title, reading, text, points, due, questions } = fieldsOf(input);
  return {
    title: localizedOf(title),
    reading: textOf(reading, 80),
    text: textOf(text, 80),
    points: numberOf(points),
    due: optional(due, (day) => textOf(day, 20)),
    questions: listOf(questions, questionFrom),
  };
}

/** The file of keys of a site's assignments. */
export function keysFileOf(site: string, assignments: Iterable<Assignment>): KeysFile {
  const keyOf = ({ title, reading, text, points, due, questions }: Assignment): AssignmentKey => ({
    title,
    reading,
    text,
    points,
    due,
    questions,
  });
  return {
    hashiya: "keys",
    version: 1,
    site,
    assignments: Object.fromEntries([...assignments].map((assignment) => [assignment.slug, keyOf(assignment)])),
  };
}
