// A question on the page: its controls, whatever their kind, and what the page says about it.
import type { QuestionKindId } from "../../../../src/assignment-model.ts";
import { isAnswered, readValue, type Value } from "../../../../src/questions/mark-answer.ts";
import type { Asked, AskedOf } from "../lib/asked.ts";
import { element } from "../lib/element.ts";
import { answerControls } from "./answers/index.ts";

/** Right, not right, or for a person to judge. */
export type AnswerState = "right" | "wrong" | "open";

export interface ShownQuestion {
  readonly asked: Asked;
  readonly fieldset: HTMLElement;
  /** What is answered now. */
  value(): Value;
  isAnswered(): boolean;
  /** Shows a kept answer, or an empty question. */
  show(value: unknown): void;
  /** Says something below the answer, each sentence in a line; no words take it away. */
  say(words: readonly string[], state?: AnswerState): void;
  /** Adds a link to where one goes on from here. */
  offer(words: string, id: string): void;
  /** Calls back at each change of the answer. */
  onChange(changed: () => void): void;
}

/** The questions that the page shows, of those that are asked. */
export function shownQuestions(asked: readonly Asked[]): ShownQuestion[] {
  return asked.flatMap((question) => {
    const fieldset = document.getElementById(`question-${question.id}`);
    return fieldset === null ? [] : [shownQuestion(question, fieldset)];
  });
}

function shownQuestion(asked: Asked, fieldset: HTMLElement): ShownQuestion {
  const control = controlOf(asked, fieldset);
  return {
    asked,
    fieldset,
    ...control,
    isAnswered: () => isAnswered(asked, control.value()),
    say: (words, state) => say(fieldset, words, state),
    offer: (words, id) => offer(fieldset, words, id),
    onChange(changed) {
      for (const type of ["input", "change"]) fieldset.addEventListener(type, changed);
    },
  };
}

function controlOf<Kind extends QuestionKindId>(
  question: Pick<AskedOf<Kind>, "kind" | "public">,
  fieldset: HTMLElement,
): Pick<ShownQuestion, "value" | "show"> {
  const control = answerControls[question.kind](fieldset, question.public);
  return { value: control.value, show: (value) => control.show(readValue(question, value)) };
}

function say(fieldset: HTMLElement, words: readonly string[], state: AnswerState | undefined): void {
  const place = fieldset.querySelector<HTMLElement>("[data-feedback]");
  if (place === null) return;
  const lines = words.filter((line) => line !== "").map((line) => element("bdi", { dir: "auto" }, line));
  place.replaceChildren(...lines);
  place.hidden = lines.length === 0;
  if (state === undefined) delete place.dataset.state;
  else place.dataset.state = state;
}

function offer(fieldset: HTMLElement, words: string, id: string): void {
  fieldset.querySelector("[data-feedback]")?.append(element("a", { href: `#${id}` }, words));
}
