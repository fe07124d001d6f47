// A round of review: cards that are due, one after the other, by hand or by keyboard alone.
import { isShortcut } from "../lib/keyboard.ts";
import { report } from "../lib/report.ts";
import { answers, type DueCard, dueCards, grades, roundMilliseconds } from "../lib/review.ts";
import { text } from "../lib/strings.ts";
import type { StudyEntry } from "../lib/study-data.ts";
import { type KeptCard, keepCard, wordEvent, words } from "../lib/words.ts";
import { ReviewCard } from "./review-card.ts";
import { whenDue } from "./when-due.ts";

const cardsInRound = 20;

export class ReviewRound {
  readonly #page: HTMLElement;
  readonly #entries: ReadonlyMap<string, StudyEntry>;
  readonly #card: ReviewCard;
  #queue: DueCard[] = [];
  /** Cards of this round that come back within it. */
  #returning: DueCard[] = [];
  #answered = 0;

  constructor(page: HTMLElement, entries: ReadonlyMap<string, StudyEntry>) {
    this.#page = page;
    this.#entries = entries;
    this.#card = new ReviewCard(page, entries);
    this.#at("[data-review-begin]")?.addEventListener("click", () => this.#begin());
    this.#at("[data-review-direction]")?.addEventListener("change", () => this.offer());
    this.#at("[data-round=show]")?.addEventListener("click", () => this.#card.turn());
    this.#at("[data-round=stop]")?.addEventListener("click", () => this.#end());
    for (const grade of grades) {
      this.#at(`[data-grade="${grade}"]`)?.addEventListener("click", () => this.#answer(grade));
    }
    this.#at("[data-round=round]")?.addEventListener("keydown", (event) => this.#press(event));
    document.addEventListener(wordEvent, () => {
      if (!this.#isOn) this.offer();
    });
    this.offer();
  }

  get #isOn(): boolean {
    return this.#at("[data-round=round]")?.hidden === false;
  }

  /** Says what is due and offers to begin. */
  offer(): void {
    const isLearning = Object.entries(words()).some(([entry, { s }]) => s === "learning" && this.#entries.has(entry));
    const due = this.#due().length;
    this.#show("[data-review-choice]", isLearning);
    this.#show("[data-review-begin]", due > 0);
    const status = this.#at("[data-review-status]");
    if (!isLearning || !status) return;
    status.textContent = due > 0 ? text("study.due", { n: due }) : this.#nextWords();
  }

  #due(): DueCard[] {
    const all = dueCards(words(), this.#directions(), Date.now());
    return all.filter((card) => this.#card.canAsk(card));
  }

  #directions(): string[] {
    const select = this.#page.querySelector<HTMLSelectElement>("[data-review-direction]");
    const all = [...(select?.options ?? [])].map(({ value }) => value).filter((value) => value !== "");
    return select?.value ? [select.value] : all;
  }

  #begin(): void {
    this.#queue = this.#due().slice(0, cardsInRound);
    this.#returning = [];
    this.#answered = 0;
    this.#show("[data-round=round]", true);
    this.#show("[data-review-start]", false);
    this.#next();
  }

  #next(): void {
    const now = Date.now();
    const back = this.#returning.findIndex(({ card }) => (card?.due ?? 0) <= now);
    const card = back >= 0 ? this.#returning.splice(back, 1)[0] : (this.#queue.shift() ?? this.#returning.shift());
    if (card === undefined) {
      this.#end();
      return;
    }
    const place = this.#at("[data-round=place]");
    const left = this.#queue.length + this.#returning.length;
    if (place) place.textContent = text("study.place", { i: this.#answered + 1, n: this.#answered + 1 + left });
    this.#card.ask(card, answers(card.card, now));
  }

  #answer(grade: (typeof grades)[number]): void {
    const asked = this.#card.asked;
    if (asked === undefined || !this.#card.isTurned) return;
    const card: KeptCard = this.#card.outcomes[grade];
    if (!keepCard(asked.entry, asked.direction, card)) report(text("notKept"));
    if (card.due <= Date.now() + roundMilliseconds) this.#returning.push({ ...asked, card });
    this.#answered += 1;
    this.#next();
  }

  #end(): void {
    this.#show("[data-round=round]", false);
    this.#show("[data-review-start]", true);
    this.offer();
    const status = this.#at("[data-review-status]");
    const done = text("study.answered", { n: this.#answered });
    if (status && this.#answered > 0) status.textContent = `${done} ${status.textContent}`;
    if (this.#answered > 0) report(done);
    const begin = this.#at("[data-review-begin]");
    if (begin?.hidden === false) begin.focus();
    else this.#at("[data-review-direction]")?.focus();
  }

  #nextWords(): string {
    const learning = Object.values(words()).filter(({ s }) => s === "learning");
    const dues = learning.flatMap(({ card }) => Object.values(card ?? {}).map(({ due }) => due));
    return dues.length === 0 ? "" : text("study.next", { when: whenDue(Math.min(...dues) - Date.now()) });
  }

  #press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#end();
    if (!isShortcut(event)) return;
    const grade = grades.find((each) => event.code === `Digit${each}` || event.code === `Numpad${each}`);
    const isOnControl = event.target instanceof Element && event.target.closest("a, button") !== null;
    const isTurning = !isOnControl && (event.code === "Space" || event.code === "Enter");
    if (grade !== undefined && this.#card.isTurned) this.#answer(grade);
    else if (isTurning && !this.#card.isTurned) this.#card.turn();
    else return;
    event.preventDefault();
  }

  #at(selector: string): HTMLElement | null {
    return this.#page.querySelector<HTMLElement>(selector);
  }

  #show(selector: string, isShown: boolean): void {
    const element = this.#at(selector);
    if (element) element.hidden = !isShown;
  }
}
