// choice: one option or several.
import type { QuestionKind } from "./question-kind.ts";
import { indices, numbersAmong, shareOfPicks } from "./values.ts";

export const choice: QuestionKind<"choice"> = {
  id: "choice",
  readValue(input, { options, multiple }) {
    const picked = numbersAmong(input, indices(options.length));
    return picked === undefined || (!multiple && picked.length > 1) ? undefined : picked;
  },
  isAnswered: (value) => value.length > 0,
  share: ({ key: { correct } }, value) => shareOfPicks(value, correct),
  rightValues: ({ key: { correct } }) => [correct],
};
