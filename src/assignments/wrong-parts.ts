// What is wrong in an answer, in words that can be counted.
import type { Question, QuestionOf, ValueOf } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import { readValue, type Value } from "../questions/mark-answer.ts";
import { markedRuns } from "../questions/marked-runs.ts";
import { wordsIn } from "./published.ts";

/** Between a thing and what it was put to; one sign in both directions of writing. */
export const putTo = " — ";

/**
 * The wrong options, pairs, boxes, marks or blocks of an answer; none for a `short` one.
 * @param language of the words
 * @param marked in which version words were marked where the mark does not say
 */
export function wrongParts(question: Question, input: Value, language: string, marked: string): readonly string[] {
  const say = (words: Localized | undefined) => (words === undefined ? "?" : wordsIn(words, language).text);
  switch (question.kind) {
    case "choice": {
      const value = readValue(question, input) ?? [];
      return value
        .filter((index) => !question.key.correct.includes(index))
        .map((index) => say(question.public.options[index]));
    }
    case "match": {
      const { left, right } = question.public;
      return misplaced(readValue(question, input) ?? [], question.key.pairs).map(
        ([at, chosen]) => say(left[at]?.text) + putTo + say(right[chosen]?.text),
      );
    }
    case "sort": {
      const { items, boxes } = question.public;
      return misplaced(readValue(question, input) ?? [], question.key.boxes).map(
        ([at, chosen]) => say(items[at]) + putTo + say(boxes[chosen]),
      );
    }
    case "mark":
      return strayMarks(question, readValue(question, input) ?? [], marked);
    case "evidence":
      return (readValue(question, input) ?? []).filter((block) => !question.key.blocks.includes(block)).map(String);
    case "short":
      return [];
  }
}

function misplaced(chosen: readonly (number | null)[], right: readonly number[]): [at: number, chosen: number][] {
  return chosen.flatMap((item, at) => (item === null || item === right[at] ? [] : [[at, item] as [number, number]]));
}

/** Marked words that touch nothing that was to be marked. */
function strayMarks({ key }: QuestionOf<"mark">, value: ValueOf["mark"], marked: string): string[] {
  const places = key.targets.flatMap((target) => target.places);
  return markedRuns(value)
    .filter((run) =>
      places.every(
        ({ language, block, start, end }) =>
          block !== run.block || (run.language ?? marked) !== language || end <= run.start || start >= run.end,
      ),
    )
    .map((run) => run.text.trim());
}
