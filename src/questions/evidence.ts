// evidence: the block that supports a statement, or all the blocks that do.
import type { QuestionKind } from "./question-kind.ts";
import { numbersAmong, shareOfPicks } from "./values.ts";

export const evidence: QuestionKind<"evidence"> = {
  id: "evidence",
  readValue(input, { blocks, multiple }) {
    const picked = numbersAmong(input, blocks);
    return picked === undefined || (!multiple && picked.length > 1) ? undefined : picked;
  },
  isAnswered: (value) => value.length > 0,
  share({ public: { multiple }, key: { blocks } }, value) {
    if (multiple) return shareOfPicks(value, blocks);
    return value.length === 1 && value.every((number) => blocks.includes(number)) ? 1 : 0;
  },
  rightValues: ({ public: { multiple }, key: { blocks } }) => (multiple ? [blocks] : blocks.map((number) => [number])),
};
