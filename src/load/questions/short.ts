// - { kind: short, points: 10, prompt: {…}, words: 30-60, model: {…}, rubric: [{ points: 4, text: {…} }] }
import { z } from "zod";
import type { Language } from "../../model.ts";
import { problem } from "../../problem.ts";
import { localized } from "../schema-parts.ts";
import { commonFields, points, type QuestionDraft, questionOf } from "./question-draft.ts";

const words = z
  .union([z.number().int().positive(), z.string().regex(/^\d+\s*[-–]\s*\d+$/)], {
    error: "must be a number of words, or a least and a greatest: 30-60",
  })
  .transform((written): readonly [number, number] => {
    const [least = 0, most = least] = String(written).split(/[-–]/).map(Number);
    return typeof written === "number" ? [0, written] : [least, most];
  })
  .refine(([least, most]) => least <= most, "begins with the greater number");

export function short(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  const each = localized(languages);
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("short"),
      words: words.optional(),
      model: each.optional(),
      rubric: z.array(z.strictObject({ points, text: each })).default([]),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const sum = data.rubric.reduce((all, line) => all + line.points, 0);
        if (data.rubric.length > 0 && sum < data.points) {
          const message = `The rubric gives ${sum} of ${data.points} points.`;
          setting.problems.push(
            problem("assignment/points", setting.at("rubric"), message, "Raise its points, or lower the question's."),
          );
        }
        return questionOf("short", setting, data.words === undefined ? {} : { words: data.words }, {
          model: data.model,
          rubric: data.rubric,
        });
      },
    }));
}
