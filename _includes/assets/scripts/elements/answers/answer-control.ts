// What can be done with the controls of a question of any kind.
import type { PublicOf, QuestionKindId, ValueOf } from "../../../../../src/assignment-model.ts";

export interface AnswerControl<Value> {
  /** What is answered now. */
  value(): Value;
  /** Shows an answer, or an empty question. Says nothing to anyone. */
  show(value: Value | undefined): void;
}

/** Takes charge of a question's controls; they send `change` or `input` events that bubble when a student answers. */
export type MakeControl<Kind extends QuestionKindId> = (
  fieldset: HTMLElement,
  asked: PublicOf[Kind],
) => AnswerControl<ValueOf[Kind]>;
