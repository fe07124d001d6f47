// An answer as a person reads it: one line of words.
import type { PublicOf, QuestionKindId, Side, ValueOf } from "../../../../src/assignment-model.ts";
import type { Localized } from "../../../../src/model.ts";
import { readValue } from "../../../../src/questions/mark-answer.ts";
import { type Asked, inLanguageOf } from "./asked.ts";
import { text } from "./strings.ts";

type InWords = {
  readonly [Kind in QuestionKindId]: (value: ValueOf[Kind], asked: PublicOf[Kind]) => readonly string[];
};

const paragraph = (n: number) => text("assignment.paragraph", { n });
const shown = (words: Localized | undefined) => inLanguageOf(words, document.documentElement.lang);

const inWords: InWords = {
  choice: (value, { options }) => value.map((index) => shown(options[index])),
  short: (value) => [value],
  mark: (value) => value.map((mark) => text("assignment.markedAt", { words: mark.text, n: mark.block })),
  match: (value, { left, right }) => pairs(value, left.map(textOf), right.map(textOf)),
  sort: (value, { items, boxes }) => pairs(value, items.map(shown), boxes.map(shown)),
  evidence: (value) => value.map(paragraph),
};

/** The words of an answer, or of there being none; on one line. */
export function answerWords(question: Asked, value: unknown): string {
  const words = oneLine(
    wordsOf(question, value)
      .filter((each) => each !== "")
      .join(text("assignment.listStop")),
  );
  return words === "" ? text("assignment.noAnswer") : words;
}

/** Line ends and other white space as single spaces. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, " ").trim();
}

function wordsOf<Kind extends QuestionKindId>(
  { kind, public: asked }: { readonly kind: Kind; readonly public: PublicOf[Kind] },
  input: unknown,
): readonly string[] {
  const value = readValue({ kind, public: asked }, input);
  return value === undefined ? [] : inWords[kind](value, asked);
}

function pairs(value: readonly (number | null)[], items: readonly string[], chosen: readonly string[]): string[] {
  return value.flatMap((index, item) => {
    if (index === null) return [];
    return text("assignment.pair", { item: items[item] ?? "", chosen: chosen[index] ?? "" });
  });
}

const textOf = ({ text: words }: Side) => shown(words);
