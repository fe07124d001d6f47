// The fields of an assignment's front matter (SPEC §6.1).
import { z } from "zod";
import type { Language, QuestionKindId } from "../model.ts";
import { questionKindIds, questionSchemas } from "./questions/index.ts";
import { blockNames, points, type QuestionDraft } from "./questions/question-draft.ts";
import { localized, text } from "./schema-parts.ts";

/** Read first: which schema each question has depends on its kind. */
export const kindsSchema = z.looseObject({
  questions: z.array(z.looseObject({ kind: z.enum(questionKindIds) })).min(1, "has no question"),
});

/** @param kinds those of the file's questions, in order */
export function assignmentSchema(languages: readonly Language[], kinds: readonly QuestionKindId[]) {
  const [first, ...others] = kinds.map((kind) => questionSchemas[kind](languages));
  if (first === undefined) throw new Error("An assignment has a question");
  const questions: z.ZodType<readonly QuestionDraft[]> = z.tuple([first, ...others]);
  return z.strictObject({
    reading: text,
    title: localized(languages),
    due: z
      .string()
      .regex(
        /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/,
        "must be a day, 2026-12-03, or a day and an hour, 2026-12-03T18:00",
      )
      .optional(),
    points: points.optional(),
    estimate: z.number().int().positive("must be a number of minutes").max(10_000).optional(),
    level: localized(languages).optional(),
    blocks: blockNames.optional(),
    focus: z.array(text).default([]),
    view: z.enum([...languages, "both"]).optional(),
    guided: z.boolean().default(false),
    feedback: z.boolean().default(false),
    questions,
  });
}

export type AssignmentFields = z.output<ReturnType<typeof assignmentSchema>>;
