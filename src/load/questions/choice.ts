// - { kind: choice, points: 1, prompt: {…}, options: [{ ar: …, en: …, correct: true }, …], multiple: false }
import { z } from "zod";
import type { Language, Localized } from "../../model.ts";
import { problem } from "../../problem.ts";
import { text } from "../schema-parts.ts";
import { commonFields, type QuestionDraft, questionOf, shuffled } from "./question-draft.ts";

export function choice(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("choice"),
      options: z
        .array(
          z
            .strictObject({
              ...Object.fromEntries(languages.map((language) => [language, text])),
              correct: z.boolean().default(false),
            })
            .transform(({ correct, ...words }) => ({ correct, words: words as Localized })),
        )
        .min(2, "needs two or more options")
        .max(26, "has more than 26 options"),
      multiple: z.boolean().default(false),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const { options, multiple } = data;
        const correct = options.flatMap((option, index) => (option.correct ? [index] : []));
        const wrong = (message: string, hint: string, ...path: readonly PropertyKey[]) =>
          setting.problems.push(problem("assignment/answer", setting.at(...path), message, hint));
        if (correct.length === 0) wrong("No option is correct.", "Add correct: true to one.", "options");
        const second = correct[1];
        if (!multiple && second !== undefined) {
          wrong(
            `${correct.length} options are correct, and only one may be chosen.`,
            "Add multiple: true, or leave one correct.",
            ...["options", second],
          );
        }
        for (const index of doubles(options.map(({ words }) => words))) {
          wrong("Two options say the same.", "Change one of them.", "options", index);
        }
        const order = shuffled(
          options.map(({ words }) => words),
          setting,
        );
        const inOrder = order.flatMap((index) => options[index] ?? []);
        return questionOf(
          "choice",
          setting,
          { options: inOrder.map(({ words }) => words), multiple },
          { correct: inOrder.flatMap((option, index) => (option.correct ? [index] : [])) },
        );
      },
    }));
}

/** The indices of texts that one before them repeats in some language. */
export function doubles(texts: readonly Localized[]): readonly number[] {
  const seen = new Set<string>();
  return texts.flatMap((words, index) => {
    const keys = Object.entries(words).map(([language, word]) => `${language} ${word.trim()}`);
    const isDouble = keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isDouble ? [index] : [];
  });
}
