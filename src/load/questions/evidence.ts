// - { kind: evidence, points: 2, prompt: {…}, answer: [4], multiple: false }
import { z } from "zod";
import type { Language } from "../../model.ts";
import { blockName, commonFields, type QuestionDraft, questionOf } from "./question-draft.ts";

export function evidence(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("evidence"),
      answer: z.array(blockName).min(1, "names no block"),
      multiple: z.boolean().default(false),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const blocks = setting.blocks.findAll(data.answer, (index = 0) => setting.at("answer", index));
        if (blocks.length === 0) return undefined;
        return questionOf(
          "evidence",
          setting,
          { blocks: setting.blocks.assigned, multiple: data.multiple },
          { blocks },
        );
      },
    }));
}
