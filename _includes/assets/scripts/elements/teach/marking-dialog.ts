// One answer after another beside its key: the teacher gives points and a comment. Enter keeps and goes on, Escape ends.
import { answerLines, keyLines } from "../../../../../src/assignments/answer-words.ts";
import {
  type BookAssignment,
  type BookCell,
  type BookRow,
  type HandMark,
  isKeyed,
  rounded,
} from "../../../../../src/assignments/mark-book.ts";
import { wordsIn } from "../../../../../src/assignments/published.ts";
import { element } from "../../lib/element.ts";
import { formatNumber, text } from "../../lib/strings.ts";
import { blockName, blocksText, worded } from "../../lib/teach/question-sheet.ts";
import { nameOf } from "./book-table.ts";

const page = document.documentElement.lang;

interface Place {
  readonly row: BookRow;
  /** Of the question. */
  readonly index: number;
}

export class MarkingDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #keep: (sheet: string, question: string, mark: HandMark) => void;
  #places: readonly Place[] = [];
  #at = 0;

  constructor(dialog: HTMLDialogElement, keep: (sheet: string, question: string, mark: HandMark) => void) {
    this.#dialog = dialog;
    this.#keep = keep;
    this.#part("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#part("close")?.addEventListener("click", () => dialog.close());
    for (const button of dialog.querySelectorAll<HTMLElement>("[data-marking-step]")) {
      button.addEventListener("click", () => this.#step(Number(button.dataset.markingStep)));
    }
    this.#part("key")?.addEventListener("change", () => this.#addRubric());
    dialog.addEventListener("close", () => this.#returnFocus());
  }

  /** One answer, and from it the other answers to the same question. */
  open(rows: readonly BookRow[], index: number, row: BookRow): void {
    this.#start(
      rows.map((each) => ({ row: each, index })),
      rows.indexOf(row),
    );
  }

  /** What is not marked yet, question by question; false where nothing is left. */
  openNext(assignment: BookAssignment, rows: readonly BookRow[]): boolean {
    const open = assignment.questions.flatMap((_, index) =>
      rows.flatMap((row) => (row.isCounted && row.cells[index]?.points === null ? [{ row, index }] : [])),
    );
    if (open.length > 0) this.#start(open, 0);
    return open.length > 0;
  }

  #start(places: readonly Place[], at: number): void {
    this.#places = places;
    this.#at = Math.max(0, at);
    this.#show();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#part<HTMLInputElement>("points")?.focus();
  }

  #step(by: number): void {
    const next = this.#at + by;
    if (next < 0) return;
    if (next >= this.#places.length) {
      this.#dialog.close();
      return;
    }
    this.#at = next;
    this.#show();
    this.#part<HTMLInputElement>("points")?.focus();
  }

  #show(): void {
    const { cell, row, index } = this.#current();
    if (cell === undefined || row === undefined) return;
    const { question, byHand, byKey } = cell;
    this.#say("place", text("teach.marking.place", { name: nameOf(row), i: index + 1 }));
    this.#part("title")?.replaceChildren(worded("span", question.prompt));
    this.#say("of", text("teach.marking.of", { t: question.points }));
    this.#part("changed")?.toggleAttribute("hidden", !cell.isChanged);
    this.#part("defect")?.setAttribute("hidden", "");
    this.#part("answer")?.replaceChildren(...answer(cell));
    this.#part("key")?.replaceChildren(...key(cell, byKey));
    const [points, comment] = [this.#part<HTMLInputElement>("points"), this.#part<HTMLTextAreaElement>("comment")];
    if (points !== null) {
      points.max = String(question.points);
      points.value = String(byHand?.points ?? byKey ?? "");
    }
    if (comment !== null) comment.value = byHand?.comment ?? "";
  }

  #submit(): void {
    const { cell, row } = this.#current();
    const [points, comment] = [this.#part<HTMLInputElement>("points"), this.#part<HTMLTextAreaElement>("comment")];
    if (cell === undefined || row === undefined || points === null) return;
    const given = points.valueAsNumber;
    if (!(given >= 0 && given <= cell.question.points)) {
      this.#say("defect", text("teach.marking.defect", { t: cell.question.points }));
      this.#part("defect")?.removeAttribute("hidden");
      points.focus();
      return;
    }
    this.#keep(row.sheet.id, cell.question.id, {
      points: rounded(given),
      comment: comment?.value.trim() ?? "",
      t: Date.now(),
    });
    this.#step(1);
  }

  /** Lines of the rubric that are ticked add up to the points. */
  #addRubric(): void {
    const ticked = [...this.#dialog.querySelectorAll<HTMLInputElement>("[data-rubric]:checked")];
    const sum = ticked.reduce((all, { value }) => all + Number(value), 0);
    const points = this.#part<HTMLInputElement>("points");
    const most = this.#current().cell?.question.points ?? 0;
    if (points !== null) points.value = String(rounded(Math.min(sum, most)));
  }

  #current(): { cell?: BookCell | undefined; row?: BookRow | undefined; index: number } {
    const place = this.#places[this.#at];
    return { cell: place?.row.cells[place.index], row: place?.row, index: place?.index ?? 0 };
  }

  #returnFocus(): void {
    const { cell, row } = this.#current();
    document.querySelector<HTMLElement>(`[data-cell="${row?.sheet.id} ${cell?.question.id}"]`)?.focus();
  }

  #part<T extends HTMLElement>(hook: string): T | null {
    return this.#dialog.querySelector<T>(`[data-marking-${hook}]`);
  }

  #say(hook: string, words: string): void {
    const part = this.#part(hook);
    if (part !== null) part.textContent = words;
  }
}

function answer({ question, value, isAnswered }: BookCell): Node[] {
  if (!isAnswered || value === undefined) return [element("p", { class: "quiet" }, text("teach.marking.noAnswer"))];
  return answerLines(question, value, page, blockName).map(({ text: words, isRight }) => {
    const line = element("p", {}, element("bdi", { dir: "auto" }, words));
    if (isRight === true) line.append(" ", element("span", { class: "right" }, text("teach.correct")));
    return line;
  });
}

function key({ question }: BookCell, byKey: number | null): Node[] {
  if (!isKeyed(question)) return [element("p", { class: "quiet" }, text("teach.marking.noKey"))];
  const lines = keyLines(question, page, blockName).map((line) =>
    element("p", {}, element("bdi", { dir: "auto" }, line)),
  );
  const { why, evidence } = question.key;
  const rubric = question.kind === "short" ? question.key.rubric : [];
  const ticks = rubric.map(({ points, text: words }) => {
    const box = element("input", { type: "checkbox", value: String(points), "data-rubric": true });
    const worth = element("b", { class: "num" }, formatNumber(points));
    return element(
      "li",
      {},
      element("label", { class: "tick" }, box, element("span", {}, worth, " ", worded("span", words))),
    );
  });
  return [
    ...(lines.length > 0 ? lines : [element("p", { class: "quiet" }, text("teach.marking.noModel"))]),
    ...(ticks.length > 0 ? [element("h5", {}, text("teach.rubric")), element("ul", {}, ...ticks)] : []),
    ...(why === undefined ? [] : [element("p", {}, text("teach.why", { why: wordsIn(why, page).text }))]),
    ...(evidence.length === 0
      ? []
      : [element("p", { class: "quiet" }, text("teach.paper.evidence", { blocks: blocksText(evidence) }))]),
    ...(byKey === null ? [] : [element("p", { class: "quiet" }, text("teach.byKey", { points: byKey }))]),
  ];
}
