// Questions without their keys: what pages and published files are made from.
import type { Assignment, PublicQuestion, Question } from "../assignment-model.ts";

/** The questions as they may be published. */
export function publicQuestions({ questions }: Assignment): readonly PublicQuestion[] {
  return questions.map(withoutKey);
}

function withoutKey({ key: _, ...question }: Question): PublicQuestion {
  return question;
}
