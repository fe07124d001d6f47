// Whether an answer is right, where the assignment tells by itself: what only a right answer opens.
import { openSeal } from "../../../../src/assignments/open-seal.ts";
import type { Value } from "../../../../src/questions/mark-answer.ts";
import type { Asked } from "./asked.ts";
import { text } from "./strings.ts";

export interface Verdict {
  /** Sentences. */
  readonly words: readonly string[];
  readonly state: "right" | "wrong" | "open";
}

/** What the page may say of an answer; where it has no seals, or cannot open them, the teacher marks it. */
export async function verdictOn(slug: string, asked: Asked, value: Value): Promise<Verdict> {
  if (asked.seals === undefined || globalThis.crypto?.subtle === undefined) {
    return { words: [text("assignment.teacherMarks")], state: "open" };
  }
  const why = await openSeal(asked.seals, slug, asked, value).catch(() => undefined);
  if (why === undefined) return { words: [text("assignment.notYet")], state: "wrong" };
  return { words: [text("assignment.right"), why], state: "right" };
}
