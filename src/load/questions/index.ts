// What authors write of each kind of question.
import type { z } from "zod";
import type { Language, QuestionKindId } from "../../model.ts";
import { choice } from "./choice.ts";
import { evidence } from "./evidence.ts";
import { mark } from "./mark.ts";
import { match } from "./match.ts";
import type { QuestionDraft } from "./question-draft.ts";
import { short } from "./short.ts";
import { sort } from "./sort.ts";

/** By kind, the schema of a question in the languages of a site. */
export const questionSchemas: Readonly<
  Record<QuestionKindId, (languages: readonly Language[]) => z.ZodType<QuestionDraft>>
> = { choice, match, mark, sort, evidence, short };

/** The kinds, in the order of the table. */
export const questionKindIds = Object.keys(questionSchemas) as readonly QuestionKindId[];
