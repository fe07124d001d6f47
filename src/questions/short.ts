// short: an answer in the student's own words, marked by a person with the rubric beside it.
import type { QuestionKind } from "./question-kind.ts";

/** UTF-16 units; SPEC §12.5. */
export const longestAnswer = 10_000;

export const short: QuestionKind<"short"> = {
  id: "short",
  readValue: (input) => (typeof input === "string" && input.length <= longestAnswer ? input : undefined),
  isAnswered: (value) => /\S/.test(value),
  share: (_, value) => (/\S/.test(value) ? null : 0),
  rightValues: () => [],
};
