// match and sort: for each item a list to choose from; a mouse may drag as well.
import type { AnswerControl } from "./answer-control.ts";
import { draggedPlaces } from "./dragging.ts";

export function selects(fieldset: HTMLElement): AnswerControl<readonly (number | null)[]> {
  const lists = [...fieldset.querySelectorAll<HTMLSelectElement>("select[data-item]")];
  draggedPlaces(fieldset);
  return {
    value: () => lists.map(({ value }) => (value === "" ? null : Number(value))),
    show(value = []) {
      for (const [index, list] of lists.entries()) list.value = String(value[index] ?? "");
    },
  };
}
