// The controls of each kind of question.
import type { QuestionKindId } from "../../../../../src/assignment-model.ts";
import type { MakeControl } from "./answer-control.ts";
import { markedWords } from "./marked-words.ts";
import { ownWords } from "./own-words.ts";
import { picks } from "./picks.ts";
import { selects } from "./selects.ts";

export const answerControls: { readonly [Kind in QuestionKindId]: MakeControl<Kind> } = {
  choice: picks,
  match: selects,
  mark: markedWords,
  sort: selects,
  evidence: picks,
  short: ownWords,
};
