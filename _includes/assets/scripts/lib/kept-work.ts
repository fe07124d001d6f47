// What a student has answered, kept on this device: `{"<assignment>": {name, text, t, answers}}`. Each answer is kept
// as the answers file has it.
import {
  type Answer,
  type AnswersFile,
  answersLimits,
  readEachAnswer,
  readEachCount,
} from "../../../../src/assignments/answers-file.ts";
import type { AskedAssignment } from "./asked.ts";
import { isTextUpTo, isTime } from "./checked.ts";
import { isRecord, readStore, writeStore } from "./store.ts";

export interface Work extends Pick<AnswersFile, "opened" | "returned"> {
  /** What the student calls themself; may be empty. */
  readonly name: string;
  /** Hash of the text that is answered. */
  readonly text: string;
  /** Whether the text opens part by part, where the student has chosen. */
  readonly guided?: boolean;
  readonly answers: Readonly<Record<string, Answer>>;
}

const longestHash = 80;

/** The work kept for an assignment; for one not begun, empty work under the name that was given last. */
export function keptWork(assignment: AskedAssignment): Work {
  const all = readStore("answers");
  const kept = Object.hasOwn(all, assignment.slug) ? all[assignment.slug] : undefined;
  if (!isRecord(kept)) return { name: lastName(all), text: assignment.text, answers: {} };
  return {
    name: nameOf(kept),
    text: isTextUpTo(kept.text, longestHash) ? kept.text : assignment.text,
    ...(typeof kept.guided === "boolean" && { guided: kept.guided }),
    ...readEachCount(kept),
    answers: isRecord(kept.answers) ? readEachAnswer(kept.answers, assignment.questions).answers : {},
  };
}

/** Keeps the work; false when the device would not. */
export function keepWork(slug: string, work: Work): boolean {
  return writeStore("answers", { ...readStore("answers"), [slug]: { ...work, t: Date.now() } });
}

/** How many questions of each assignment are answered, by its slug, as far as the store can tell. */
export function answeredCounts(): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(readStore("answers")).flatMap(([slug, work]) =>
      isRecord(work) && isRecord(work.answers) ? [[slug, Object.keys(work.answers).length] as const] : [],
    ),
  );
}

function lastName(all: Readonly<Record<string, unknown>>): string {
  const works = Object.values(all).filter(isRecord);
  const time = ({ t }: Record<string, unknown>) => (isTime(t) ? t : 0);
  const [newest] = works.filter((work) => nameOf(work) !== "").sort((one, other) => time(other) - time(one));
  return newest === undefined ? "" : nameOf(newest);
}

const nameOf = ({ name }: Readonly<Record<string, unknown>>) => (isTextUpTo(name, answersLimits.name) ? name : "");
