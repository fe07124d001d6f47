// - { kind: sort, points: 4, prompt: {…}, into: [{ ar: خبر, en: fact }, …], items: [{ text: {…}, answer: 0 }, …] }
import { z } from "zod";
import type { Language } from "../../model.ts";
import { problem } from "../../problem.ts";
import { localized } from "../schema-parts.ts";
import { doubles } from "./choice.ts";
import { blockName, commonFields, type QuestionDraft, questionOf, shuffled } from "./question-draft.ts";

export function sort(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  const each = localized(languages);
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("sort"),
      into: z.array(each).min(2, "needs two or more boxes").max(12, "has more than 12 boxes"),
      items: z
        .array(z.strictObject({ text: each, answer: z.number().int(), evidence: z.array(blockName).default([]) }))
        .min(1, "holds no item")
        .max(40, "has more than 40 items"),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const { into, items } = data;
        const wrong = (message: string, hint: string, ...path: readonly PropertyKey[]) =>
          setting.problems.push(problem("assignment/answer", setting.at(...path), message, hint));
        items.forEach(({ answer }, index) => {
          if (answer >= 0 && answer < into.length) return;
          const hint = `Boxes count from 0 (the first) to ${into.length - 1}.`;
          wrong(`There is no box ${answer}.`, hint, "items", index, "answer");
        });
        for (const index of doubles(into)) wrong("Two boxes have one name.", "Change one of them.", "into", index);
        const order = shuffled(
          items.map((item) => item.text),
          setting,
        );
        const inOrder = order.flatMap((index) => {
          const item = items[index];
          return item === undefined ? [] : [{ ...item, index }];
        });
        return questionOf(
          "sort",
          setting,
          { boxes: into, items: inOrder.map((item) => item.text) },
          {
            boxes: inOrder.map(({ answer }) => answer),
            itemEvidence: inOrder.map((item) =>
              setting.blocks.findAll(item.evidence, (at = 0) => setting.at("items", item.index, "evidence", at)),
            ),
          },
        );
      },
    }));
}
