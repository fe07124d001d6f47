// A question in the teacher's words, between its draft and its form.
import type { QuestionKindId } from "../../../../../src/assignment-model.ts";
import type { WrittenDraft, WrittenOf } from "../../../../../src/assignments/draft.ts";
import { addRow, picked, readNumber, readWords, rowsOf, writeNumber, writeWords } from "./form-parts.ts";

const box = (root: ParentNode, hook: string) => root.querySelector<HTMLInputElement>(`input[data-${hook}]`);

const isTicked = (root: ParentNode, hook: string) => box(root, hook)?.checked === true;

const tick = (root: ParentNode, hook: string, isOn: boolean) => {
  const found = box(root, hook);
  if (found !== null) found.checked = isOn;
};

const numbers = (root: ParentNode, name: string) => picked(root, name).map(Number);

type Own<Kind extends QuestionKindId> = Omit<WrittenOf[Kind], "kind" | "points" | "prompt" | "after">;

interface KindForm<Kind extends QuestionKindId> {
  read(item: HTMLElement): Own<Kind>;
  /** Fills a fresh body; what is picked from lists is ticked when the lists are filled. */
  write(item: HTMLElement, draft: Own<Kind>): void;
}

const forms: { readonly [Kind in QuestionKindId]: KindForm<Kind> } = {
  choice: {
    read: (item) => ({
      options: rowsOf(item, "option").map((row) => ({
        text: readWords(row, "text"),
        correct: isTicked(row, "correct"),
      })),
      multiple: isTicked(item, "multiple"),
    }),
    write(item, { options, multiple }) {
      for (const option of options) {
        const row = addRow(item, "option");
        writeWords(row, "text", option.text);
        tick(row, "correct", option.correct);
      }
      tick(item, "multiple", multiple);
    },
  },
  short: {
    read(item) {
      const [least, most] = [readNumber(item, "least"), readNumber(item, "most")];
      return {
        ...(most !== undefined && { words: [least ?? 0, most] as const }),
        model: readWords(item, "model"),
        rubric: rowsOf(item, "rubric").map((row) => ({
          points: readNumber(row, "points") ?? 0,
          text: readWords(row, "text"),
        })),
      };
    },
    write(item, { words, model, rubric }) {
      writeNumber(item, "least", words?.[0]);
      writeNumber(item, "most", words?.[1]);
      writeWords(item, "model", model);
      for (const line of rubric) {
        const row = addRow(item, "rubric");
        writeNumber(row, "points", line.points);
        writeWords(row, "text", line.text);
      }
    },
  },
  match: {
    read: (item) => ({
      pairs: rowsOf(item, "pair").map((row) => ({ left: readWords(row, "left"), right: readWords(row, "right") })),
    }),
    write(item, { pairs }) {
      for (const pair of pairs) {
        const row = addRow(item, "pair");
        writeWords(row, "left", pair.left);
        writeWords(row, "right", pair.right);
      }
    },
  },
  sort: {
    read: (item) => ({
      boxes: rowsOf(item, "box").map((row) => readWords(row, "text")),
      items: rowsOf(item, "item").map((row) => ({
        text: readWords(row, "text"),
        box: Number(row.querySelector<HTMLSelectElement>("[data-box]")?.value || 0),
      })),
    }),
    write(item, { boxes, items }) {
      for (const words of boxes) writeWords(addRow(item, "box"), "text", words);
      for (const each of items) {
        const row = addRow(item, "item");
        writeWords(row, "text", each.text);
        // Its options come once the boxes have their names.
        row.dataset.chosen = String(each.box);
      }
    },
  },
  mark: {
    read: (item) => ({
      blocks: numbers(item, "within"),
      entries: picked(item, "entries"),
      quotes: rowsOf(item, "quote").map((row) => readWords(row, "text")),
    }),
    write(item, { quotes }) {
      for (const words of quotes) writeWords(addRow(item, "quote"), "text", words);
    },
  },
  evidence: {
    read: (item) => ({ blocks: numbers(item, "right"), multiple: isTicked(item, "multiple") }),
    write: (item, { multiple }) => tick(item, "multiple", multiple),
  },
};

/** What stands in the form of a question. */
export function readWritten(item: HTMLElement): WrittenDraft {
  const kind = item.dataset.kind as QuestionKindId;
  const after = Number(item.querySelector<HTMLSelectElement>("[data-after]")?.value || 0);
  const points = item.querySelector<HTMLInputElement>(":scope > fieldset > .side-by-side [data-points]")?.valueAsNumber;
  return {
    kind,
    points: points === undefined || Number.isNaN(points) ? 0 : points,
    prompt: readWords(item, "prompt"),
    ...(after > 0 && { after }),
    ...forms[kind].read(item),
  } as WrittenDraft;
}

/** Fills a fresh form. */
export function writeWritten(item: HTMLElement, draft: WrittenDraft): void {
  writeWords(item, "prompt", draft.prompt);
  const points = item.querySelector<HTMLInputElement>(":scope > fieldset > .side-by-side [data-points]");
  if (points !== null) points.value = String(draft.points);
  write(item, draft.kind, draft);
}

function write<Kind extends QuestionKindId>(item: HTMLElement, kind: Kind, draft: unknown): void {
  forms[kind].write(item, draft as Own<Kind>);
}

/** A question with nothing in it but as many rows as it needs at least. */
export function blankQuestion(kind: QuestionKindId): WrittenDraft {
  const common = { points: 1, prompt: {} };
  switch (kind) {
    case "choice": {
      const option = { text: {}, correct: false };
      return { kind, ...common, options: [option, option, option], multiple: false };
    }
    case "short":
      return { kind, ...common, model: {}, rubric: [] };
    case "match": {
      const pair = { left: {}, right: {} };
      return { kind, ...common, pairs: [pair, pair, pair] };
    }
    case "sort":
      return {
        kind,
        ...common,
        boxes: [{}, {}],
        items: [
          { text: {}, box: 0 },
          { text: {}, box: 0 },
        ],
      };
    case "mark":
      return { kind, ...common, blocks: [], entries: [], quotes: [] };
    case "evidence":
      return { kind, ...common, blocks: [], multiple: false };
  }
}
