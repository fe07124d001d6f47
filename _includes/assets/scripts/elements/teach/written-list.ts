// The questions that a teacher writes: adding, moving, removing them and the rows in them.
import type { QuestionKindId } from "../../../../../src/assignment-model.ts";
import type { WrittenDraft } from "../../../../../src/assignments/draft.ts";
import { wordsIn } from "../../../../../src/assignments/published.ts";
import type { ReadingTexts } from "../../../../../src/publish/reading-texts.ts";
import { element } from "../../lib/element.ts";
import { setLanguage } from "../../lib/languages.ts";
import { formatNumber, text } from "../../lib/strings.ts";
import { addRow, fillPicks, type Pick, picked, readWords, rowsOf, writeWords } from "../../lib/teach/form-parts.ts";
import { blockName } from "../../lib/teach/question-sheet.ts";
import { blankQuestion, readWritten, writeWritten } from "../../lib/teach/written-form.ts";
import { cloneTemplate } from "../../lib/template.ts";

const page = document.documentElement.lang;

/** What questions may be about. */
export interface Setting {
  readonly blocks: readonly Pick[];
  readonly entries: readonly (Pick & { readonly label: string })[];
  readonly texts: ReadingTexts | undefined;
}

export class WrittenList {
  readonly #list: HTMLElement;
  readonly #changed: () => void;
  #setting: Setting = { blocks: [], entries: [], texts: undefined };

  /** @param changed told after rows or questions came or went */
  constructor(list: HTMLElement, changed: () => void) {
    this.#list = list;
    this.#changed = changed;
    list.addEventListener("click", (event) => this.#press(event));
  }

  get items(): readonly HTMLElement[] {
    return [...this.#list.children].filter((item) => item instanceof HTMLElement);
  }

  read(): readonly WrittenDraft[] {
    return this.items.map(readWritten);
  }

  write(drafts: readonly WrittenDraft[]): void {
    this.#list.replaceChildren();
    for (const draft of drafts) this.#append(draft);
  }

  /** A blank question at the end, its first field in focus. */
  add(kind: QuestionKindId): void {
    const item = this.#append(blankQuestion(kind));
    item.querySelector<HTMLElement>("[data-words=prompt] [data-language]")?.focus();
    this.#changed();
  }

  /** Lets questions choose among the blocks and entries of another reading or part of it. */
  settle(setting: Setting): void {
    this.#setting = setting;
    for (const item of this.items) this.#settleItem(item);
  }

  /** Numbers the questions, `first` before them; boxes to sort into are chosen by their names. */
  number(first: number): void {
    this.items.forEach((item, index) => {
      const legend = item.querySelector("[data-legend]");
      const kind = text(`teach.kind.${item.dataset.kind}`);
      if (legend !== null) legend.textContent = text("teach.legend", { i: first + index + 1, kind });
      if (item.dataset.kind === "sort") nameBoxes(item);
    });
  }

  #append(draft: WrittenDraft): HTMLElement {
    const item = cloneTemplate(document, "question");
    item.dataset.kind = draft.kind;
    item.querySelector("[data-body]")?.replaceWith(cloneTemplate(document, `body-${draft.kind}`));
    writeWritten(item, draft);
    this.#list.append(item);
    this.#settleItem(item, draft);
    return item;
  }

  #settleItem(item: HTMLElement, draft?: WrittenDraft): void {
    const { blocks, entries, texts } = this.#setting;
    fillAfter(item, blocks, draft?.after);
    const within = draft?.kind === "mark" ? draft.blocks.map(String) : undefined;
    fillPicks(item, "within", blocks, within);
    fillPicks(item, "right", blocks, draft?.kind === "evidence" ? draft.blocks.map(String) : undefined);
    const numbers = new Set((within?.length ? within : picked(item, "within")).map(Number));
    const among = texts?.blocks.filter(({ number }) => (numbers.size > 0 ? numbers.has(number) : isIn(blocks, number)));
    const mentioned = new Set(
      among?.flatMap(({ mentions }) =>
        Object.values(mentions)
          .flat()
          .map(([id]) => id),
      ),
    );
    const chosen = draft?.kind === "mark" ? draft.entries : undefined;
    fillPicks(
      item,
      "entries",
      among === undefined ? entries : entries.filter(({ value }) => mentioned.has(value)),
      chosen,
    );
    if (item.dataset.kind === "sort") nameBoxes(item);
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest("button") : null;
    const item = button?.closest<HTMLElement>(".written");
    if (button == null || item == null) return;
    const { add, move, remove, removeQuestion, fillPairs } = button.dataset;
    if (add !== undefined) addRow(item, add).querySelector<HTMLElement>("input, select")?.focus();
    else if (move !== undefined) this.#move(item, Number(move), button);
    else if (remove !== undefined) removeRow(button);
    else if (removeQuestion !== undefined) this.#remove(item);
    else if (fillPairs !== undefined) item.dispatchEvent(new CustomEvent("hashiya:fill-pairs", { bubbles: true }));
    else return;
    this.#changed();
  }

  #move(item: HTMLElement, by: number, button: HTMLElement): void {
    const other = this.items[this.items.indexOf(item) + by];
    if (other === undefined) return;
    if (by < 0) other.before(item);
    else other.after(item);
    button.focus();
  }

  #remove(item: HTMLElement): void {
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    if (next instanceof HTMLElement) next.focus();
    else document.querySelector<HTMLElement>("[data-add-question]")?.focus();
  }
}

/** Pairs of names and definitions, after those that are written; empty rows go. */
export function fillPairs(
  item: HTMLElement,
  pairs: readonly { left: Record<string, string>; right: Record<string, string> }[],
): void {
  for (const row of rowsOf(item, "pair")) {
    if (Object.keys({ ...readWords(row, "left"), ...readWords(row, "right") }).length === 0) row.remove();
  }
  for (const { left, right } of pairs) {
    const row = addRow(item, "pair");
    writeWords(row, "left", left);
    writeWords(row, "right", right);
  }
}

const isIn = (blocks: readonly Pick[], number: number) => blocks.some(({ value }) => value === String(number));

function removeRow(button: HTMLElement): void {
  const row = button.closest("li");
  const list = row?.parentElement?.parentElement;
  row?.remove();
  list?.querySelector<HTMLElement>("[data-add]")?.focus();
}

function fillAfter(item: HTMLElement, blocks: readonly Pick[], chosen: number | undefined): void {
  const select = item.querySelector<HTMLSelectElement>("[data-after]");
  if (select === null) return;
  const value = chosen === undefined ? select.value : String(chosen);
  const [end] = select.options;
  const options = blocks.map((block) => element("option", { value: block.value }, blockName(Number(block.value))));
  select.replaceChildren(...(end === undefined ? [] : [end]), ...options);
  select.value = blocks.some((block) => block.value === value) ? value : "";
}

function nameBoxes(item: HTMLElement): void {
  const names = rowsOf(item, "box").map((row) => wordsIn(readWords(row, "text"), page));
  for (const row of rowsOf(item, "item")) {
    const select = row.querySelector<HTMLSelectElement>("[data-box]");
    if (select === null) continue;
    const value = select.options.length === 0 ? (row.dataset.chosen ?? "0") : select.value;
    select.replaceChildren(
      ...names.map(({ language, text: name }, index) => {
        const option = element("option", { value: String(index) }, name || formatNumber(index + 1));
        if (name !== "") setLanguage(option, language);
        return option;
      }),
    );
    select.value = names[Number(value)] === undefined ? "0" : value;
  }
}
