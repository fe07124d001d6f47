// Parts of the form in which a teacher writes: texts in several languages, lists of rows, things to pick.
import type { Localized } from "../../../../../src/model.ts";
import { element } from "../element.ts";
import { setLanguage } from "../languages.ts";
import { cloneTemplate } from "../template.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

function fieldsOf(root: ParentNode, name: string): readonly Field[] {
  return [...root.querySelectorAll<Field>(`[data-words="${name}"] [data-language]`)];
}

/** A text in the languages that the teacher writes; those left empty are left out. */
export function readWords(root: ParentNode, name: string): Localized {
  const isBoth = document.querySelector("form[data-make][data-both]") !== null;
  const shown = fieldsOf(root, name).filter((field) => isBoth || field.closest("[data-second]") === null);
  return Object.fromEntries(
    shown.flatMap(({ dataset, value }) => (value.trim() === "" ? [] : [[dataset.language ?? "", value.trim()]])),
  );
}

export function writeWords(root: ParentNode, name: string, words: Localized): void {
  for (const field of fieldsOf(root, name)) field.value = words[field.dataset.language ?? ""] ?? "";
}

/** A number of a field; undefined where it holds none. */
export function readNumber(root: ParentNode, hook: string): number | undefined {
  const field = root.querySelector<HTMLInputElement>(`[data-${hook}]`);
  return field === null || field.value.trim() === "" || Number.isNaN(field.valueAsNumber)
    ? undefined
    : field.valueAsNumber;
}

export function writeNumber(root: ParentNode, hook: string, value: number | undefined): void {
  const field = root.querySelector<HTMLInputElement>(`[data-${hook}]`);
  if (field !== null) field.value = value === undefined ? "" : String(value);
}

/** The rows of a list. */
export function rowsOf(root: ParentNode, name: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-rows="${name}"] > li`)];
}

/** A new row at the end of a list. */
export function addRow(root: ParentNode, name: string): HTMLElement {
  const row = cloneTemplate(document, `row-${name}`);
  root.querySelector(`[data-rows="${name}"]`)?.append(row);
  return row;
}

export interface Pick {
  readonly value: string;
  readonly label: string;
  readonly language: string;
  /** Before the label, in small. */
  readonly number?: string;
  /** Type of an entry. */
  readonly type?: string;
}

/** Fills a list with boxes to tick; those ticked before stay ticked. */
export function fillPicks(
  root: ParentNode,
  name: string,
  picks: readonly Pick[],
  ticked: readonly string[] = picked(root, name),
): void {
  const list = root.querySelector(`[data-picks="${name}"]`);
  const chosen = new Set(ticked);
  list?.replaceChildren(
    ...picks.map(({ value, label, language, number, type }) => {
      const box = element("input", { type: "checkbox", value });
      box.checked = chosen.has(value);
      const words = element("span", { class: type === undefined ? "pick-words" : `kind ${type}` }, label);
      const item = element("label", { class: "tick" }, box);
      if (number !== undefined) item.append(element("span", { class: "pick-number num" }, number));
      item.append(words);
      setLanguage(words, language);
      return element("li", {}, item);
    }),
  );
}

export function picked(root: ParentNode, name: string): string[] {
  const boxes = root.querySelectorAll<HTMLInputElement>(`[data-picks="${name}"] input:checked`);
  return [...boxes].map(({ value }) => value);
}
