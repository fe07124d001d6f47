// Answers and keys in words, line by line, as a teacher reads them.
import type { Question } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import { readValue, type Value } from "../questions/mark-answer.ts";
import { type AskedInBook, isKeyed } from "./mark-book.ts";
import { wordsIn } from "./published.ts";
import { putTo } from "./wrong-parts.ts";

/** One line of an answer; whether it is right, where that can be said of it alone. */
export interface AnswerLine {
  readonly text: string;
  readonly isRight?: boolean;
}

/**
 * What a student answered.
 * @param blockName how a block is called, by its number
 */
export function answerLines(
  question: AskedInBook,
  value: Value,
  language: string,
  blockName: (number: number) => string,
): readonly AnswerLine[] {
  const say = sayIn(language);
  const key = isKeyed(question) ? question : undefined;
  switch (question.kind) {
    case "choice": {
      const right = key?.kind === "choice" ? key.key.correct : undefined;
      return (readValue(question, value) ?? []).map((at) => ({
        text: say(question.public.options[at]),
        isRight: right?.includes(at),
      }));
    }
    case "match": {
      const right = key?.kind === "match" ? key.key.pairs : undefined;
      const { left, right: sides } = question.public;
      return (readValue(question, value) ?? []).map((chosen, at) => ({
        text: say(left[at]?.text) + putTo + (chosen === null ? "…" : say(sides[chosen]?.text)),
        isRight: right && right[at] === chosen,
      }));
    }
    case "sort": {
      const right = key?.kind === "sort" ? key.key.boxes : undefined;
      const { items, boxes } = question.public;
      return (readValue(question, value) ?? []).map((chosen, at) => ({
        text: say(items[at]) + putTo + (chosen === null ? "…" : say(boxes[chosen])),
        isRight: right && right[at] === chosen,
      }));
    }
    case "mark":
      return (readValue(question, value) ?? []).map(({ text, block }) => ({ text: `${text} (${blockName(block)})` }));
    case "evidence": {
      const right = key?.kind === "evidence" ? key.key.blocks : undefined;
      return (readValue(question, value) ?? []).map((block) => ({
        text: blockName(block),
        isRight: right?.includes(block),
      }));
    }
    case "short":
      return (readValue(question, value) ?? "").split("\n").map((text) => ({ text }));
  }
}

/** What the key says; of a `short` question its model answer. */
export function keyLines(
  question: Question,
  language: string,
  blockName: (number: number) => string,
): readonly string[] {
  const say = sayIn(language);
  switch (question.kind) {
    case "choice":
      return question.key.correct.map((at) => say(question.public.options[at]));
    case "match": {
      const { left, right } = question.public;
      return left.map(({ text }, at) => say(text) + putTo + say(right[question.key.pairs[at] ?? -1]?.text));
    }
    case "sort": {
      const { items, boxes } = question.public;
      return items.map((text, at) => say(text) + putTo + say(boxes[question.key.boxes[at] ?? -1]));
    }
    case "mark":
      return question.key.targets.map(({ text }) => say(text));
    case "evidence":
      return question.key.blocks.map(blockName);
    case "short":
      return question.key.model === undefined ? [] : say(question.key.model).split("\n");
  }
}

const sayIn = (language: string) => (words: Localized | undefined) =>
  words === undefined ? "?" : wordsIn(words, language).text;
