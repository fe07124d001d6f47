// - { kind: mark, points: 4, prompt: {…}, blocks: [1], answer: { type: place, on: euphrates } }
//   answer: entries by their type and by an entry they are related to, `ids` of entries, `quotes`, or several of these
import { z } from "zod";
import { entryTypes } from "../../entry-types/index.ts";
import type { Entry, Language, Localized, MarkTarget } from "../../model.ts";
import { problem } from "../../problem.ts";
import { localized, text } from "../schema-parts.ts";
import { entriesIn, languagesWithout, placesOfEntry, placesOfQuote } from "./mark-places.ts";
import { blockNames, commonFields, type QuestionDraft, type QuestionSetting, questionOf } from "./question-draft.ts";

export function mark(languages: readonly Language[]): z.ZodType<QuestionDraft> {
  return z
    .strictObject({
      ...commonFields(languages),
      kind: z.literal("mark"),
      blocks: blockNames.optional(),
      answer: z.strictObject({
        type: z.enum(entryTypes.map(({ id }) => id)).optional(),
        on: text.optional(),
        ids: z.array(text).default([]),
        quotes: z.array(localized(languages)).default([]),
      }),
    })
    .transform((data) => ({
      ...data,
      make(setting) {
        const { blocks: book } = setting;
        const blocks =
          data.blocks === undefined
            ? book.assigned
            : book.findAll(data.blocks, (index) => setting.at("blocks", ...(index === undefined ? [] : [index])));
        if (blocks.length === 0) return undefined;
        const { answer } = data;
        const known = setting.problems.length;
        const found = [
          ...ofType(setting, blocks, answer),
          ...answer.ids.flatMap((id, index) => ofId(setting, blocks, id, index)),
          ...answer.quotes.flatMap((words, index) => ofQuote(setting, blocks, words, index)),
        ];
        if (found.length === 0 && setting.problems.length === known) {
          const message = "Nothing in these blocks is to be marked.";
          setting.problems.push(problem("assignment/not-found", setting.at("answer"), message));
        }
        return questionOf("mark", setting, { blocks }, { targets: eachOnce(found) });
      },
    }));
}

interface TypeAnswer {
  readonly type?: string;
  readonly on?: string;
}

function ofType(setting: QuestionSetting, blocks: readonly number[], { type, on }: TypeAnswer): readonly MarkTarget[] {
  if (type === undefined && on === undefined) return [];
  if (on !== undefined && setting.entry(on, "answer", "on") === undefined) return [];
  const fits = (entry: Entry) =>
    (type === undefined || entry.type === type) &&
    (on === undefined || entry.relations.some(({ target }) => target === on));
  return entriesIn(setting.reading, blocks).flatMap((id) => {
    const entry = setting.entries.get(id);
    return entry !== undefined && fits(entry)
      ? ofEntry(setting, blocks, entry, type === undefined ? "on" : "type")
      : [];
  });
}

function ofId(setting: QuestionSetting, blocks: readonly number[], id: string, index: number): readonly MarkTarget[] {
  const entry = setting.entry(id, "answer", "ids", index);
  return entry === undefined ? [] : ofEntry(setting, blocks, entry, "ids", index);
}

function ofEntry(
  setting: QuestionSetting,
  blocks: readonly number[],
  entry: Entry,
  ...path: readonly PropertyKey[]
): readonly MarkTarget[] {
  const places = placesOfEntry(setting.reading, blocks, entry.id);
  const without = languagesWithout(setting.reading, places);
  if (without.length > 0) {
    const message = `${entry.id} is not mentioned in blocks ${blocks.join(", ")} in «${without.join("», «")}».`;
    const hint = "Mention it there in each version, or name other blocks or entries.";
    setting.problems.push(problem("assignment/not-found", setting.at("answer", ...path), message, hint));
  }
  return places.length === 0 ? [] : [{ text: entry.label, entry: entry.id, places }];
}

function ofQuote(
  setting: QuestionSetting,
  blocks: readonly number[],
  words: Localized,
  index: number,
): readonly MarkTarget[] {
  const places = placesOfQuote(setting.reading, blocks, words);
  for (const language of languagesWithout(setting.reading, places)) {
    const message = `«${words[language]}» does not stand in blocks ${blocks.join(", ")}.`;
    const hint = "Copy the words from the text, with the signs that are in it.";
    setting.problems.push(
      problem("assignment/not-found", setting.at("answer", "quotes", index, language), message, hint),
    );
  }
  return places.length === 0 ? [] : [{ text: words, places }];
}

/** An entry that is asked for by type and by id counts once. */
function eachOnce(targets: readonly MarkTarget[]): readonly MarkTarget[] {
  return targets.filter(
    ({ entry }, index) => entry === undefined || targets.findIndex((target) => target.entry === entry) === index,
  );
}
