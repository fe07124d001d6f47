// - { kind: match, points: 3, prompt: {…}, entries: [mandate, jazira], to: definition }      or translation
// - { kind: match, points: 4, prompt: {…}, pairs: [{ left: sdf, right: { ar: …, en: … } }] }  ids or texts
import { z } from "zod";
import type { Entry, Language, Localized, Side } from "../../model.ts";
import { problem } from "../../problem.ts";
import { localized, text } from "../schema-parts.ts";
import { commonFields, type QuestionDraft, type QuestionSetting, questionOf, shuffled } from "./question-draft.ts";

type Written = string | Localized;

export function match(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  const side = z.union([text, localized(languages)], {
    error: "must be the id of an entry, or a text in each language",
  });
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("match"),
      entries: z.array(text).min(2, "needs two or more entries").max(20, "has more than 20 entries").optional(),
      to: z.enum(["definition", "translation"]).optional(),
      pairs: z
        .array(z.strictObject({ left: side, right: side }))
        .min(2, "needs two or more pairs")
        .max(20, "has more than 20 pairs")
        .optional(),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const { entries = [], to = "definition", pairs = [] } = data;
        if ((data.entries === undefined) === (data.pairs === undefined)) {
          const message = "A match has either entries or pairs.";
          setting.problems.push(problem("schema/value", setting.at("kind"), message, "Keep one of the two."));
          return undefined;
        }
        const fromEntries = entries.map((id, index) => {
          const entry = setting.entry(id, "entries", index);
          return (
            entry && { left: named(entry), right: to === "definition" ? defined(entry) : translated(entry, setting) }
          );
        });
        const fromPairs = pairs.map(({ left, right }, index) => {
          const [start, end] = [sideOf(left, setting, index, "left"), sideOf(right, setting, index, "right")];
          return start && end && { left: start, right: end };
        });
        const made = [...fromEntries, ...fromPairs];
        const sides = made.filter((pair) => pair !== undefined);
        if (sides.length < made.length) return undefined;
        reportEqual(
          setting,
          data.pairs === undefined ? "entries" : "pairs",
          sides.map(({ left }) => left),
        );
        reportEqual(
          setting,
          data.pairs === undefined ? "entries" : "pairs",
          sides.map(({ right }) => right),
        );
        const order = shuffled(
          sides.map(({ right }) => right.text),
          setting,
        );
        return questionOf(
          "match",
          setting,
          { left: sides.map(({ left }) => left), right: order.flatMap((index) => sides[index]?.right ?? []) },
          { pairs: sides.map((_, index) => order.indexOf(index)) },
        );
      },
    }));
}

const named = ({ id, label }: Entry): Side => ({ text: label, entry: id });

const defined = ({ definition }: Entry): Side => ({ text: definition });

/** On each language's page the label in the next language of the site. */
function translated({ label }: Entry, { languages }: QuestionSetting): Side {
  const next = (language: Language) => languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
  return {
    text: Object.fromEntries(languages.map((language) => [language, label[next(language)] ?? ""])),
    language: Object.fromEntries(languages.map((language) => [language, next(language)])),
  };
}

function sideOf(written: Written, setting: QuestionSetting, index: number, side: string): Side | undefined {
  if (typeof written !== "string") return { text: written };
  const entry = setting.entry(written, "pairs", index, side);
  return entry && named(entry);
}

/** Two sides that read the same could not be told apart. */
function reportEqual({ problems, at, languages }: QuestionSetting, field: string, sides: readonly Side[]): void {
  sides.forEach((one, index) => {
    const same = sides
      .slice(0, index)
      .some((other) => languages.some((language) => other.text[language]?.trim() === one.text[language]?.trim()));
    if (!same) return;
    const words = one.text[languages[0] ?? ""] ?? "";
    problems.push(problem("assignment/equal-sides", at(field, index), `«${words}» stands twice on one side.`));
  });
}
