// What can be asked of a question of any kind.
import type { PublicQuestion, Question, QuestionKindId, QuestionOf, ValueOf } from "../assignment-model.ts";
import { questionKinds } from "./index.ts";

/** A value of some kind of question, whose kind is known from elsewhere. */
export type Value = ValueOf[QuestionKindId];

/** An answer from an untrusted file, copied afresh; undefined where it is none to this question. */
export function readValue<Kind extends QuestionKindId>(
  question: Pick<QuestionOf<Kind>, "kind" | "public">,
  input: unknown,
): ValueOf[Kind] | undefined {
  return questionKinds[question.kind].readValue(input, question.public);
}

/** Whether a value that anyone may have written answers the question. */
export function isAnswered(question: Pick<PublicQuestion, "kind" | "public">, input: unknown): boolean {
  return answered(question, input);
}

function answered<Kind extends QuestionKindId>(
  { kind, public: asked }: Pick<QuestionOf<Kind>, "kind" | "public">,
  input: unknown,
): boolean {
  const value = questionKinds[kind].readValue(input, asked);
  return value !== undefined && questionKinds[kind].isAnswered(value);
}

/**
 * The points that an answer earns, to two decimals; 0 for what is no answer; null where a person must judge.
 * @param input may be anything: it is read first
 * @example markAnswer(question, [2]) // 1.5
 */
export function markAnswer(question: Question, input: unknown): number | null {
  return marked(question, input);
}

function marked<Kind extends QuestionKindId>(question: QuestionOf<Kind>, input: unknown): number | null {
  const kind = questionKinds[question.kind];
  const value = kind.readValue(input, question.public);
  if (value === undefined || !kind.isAnswered(value)) return 0;
  const share = kind.share(question, value);
  return share === null ? null : Math.round(share * question.points * 100) / 100;
}

/** Every value that earns all points, where they can be listed. */
export function rightValues(question: Question): readonly Value[] {
  return right(question);
}

function right<Kind extends QuestionKindId>(question: QuestionOf<Kind>): readonly ValueOf[Kind][] {
  return questionKinds[question.kind].rightValues(question);
}
