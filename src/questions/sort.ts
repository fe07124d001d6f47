// sort: for each item, the box it goes into.
import type { QuestionKind } from "./question-kind.ts";
import { choicesOf, shareInPlace } from "./values.ts";

export const sort: QuestionKind<"sort"> = {
  id: "sort",
  readValue: (input, { boxes, items }) => choicesOf(input, items.length, boxes.length),
  isAnswered: (value) => value.some((chosen) => chosen !== null),
  share: ({ key: { boxes } }, value) => shareInPlace(value, boxes),
  rightValues: ({ key: { boxes } }) => [boxes],
};
