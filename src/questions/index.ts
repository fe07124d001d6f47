// The kinds of question, in the order in which people see them.
import type { QuestionKindId } from "../assignment-model.ts";
import { choice } from "./choice.ts";
import { evidence } from "./evidence.ts";
import { mark } from "./mark.ts";
import { match } from "./match.ts";
import type { QuestionKind } from "./question-kind.ts";
import { short } from "./short.ts";
import { sort } from "./sort.ts";

export const questionKinds: { readonly [Kind in QuestionKindId]: QuestionKind<Kind> } = {
  choice,
  match,
  mark,
  sort,
  evidence,
  short,
};
