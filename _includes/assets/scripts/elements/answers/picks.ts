// choice and evidence: radio buttons or boxes, whose values are whole numbers.
import type { AnswerControl } from "./answer-control.ts";

export function picks(fieldset: HTMLElement): AnswerControl<readonly number[]> {
  const inputs = [...fieldset.querySelectorAll<HTMLInputElement>(".question-body input")];
  return {
    value: () => inputs.filter(({ checked }) => checked).map(({ value }) => Number(value)),
    show(value = []) {
      for (const input of inputs) input.checked = value.includes(Number(input.value));
    },
  };
}
