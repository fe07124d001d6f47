// match: for each thing at the start side, the one at the end side that belongs to it.
import type { QuestionKind } from "./question-kind.ts";
import { choicesOf, shareInPlace } from "./values.ts";

export const match: QuestionKind<"match"> = {
  id: "match",
  readValue: (input, { left, right }) => choicesOf(input, left.length, right.length),
  isAnswered: (value) => value.some((chosen) => chosen !== null),
  share: ({ key: { pairs } }, value) => shareInPlace(value, pairs),
  rightValues: ({ key: { pairs } }) => [pairs],
};
