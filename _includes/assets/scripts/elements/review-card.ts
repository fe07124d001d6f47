// One card of a review: what it asks, and the answer with a sentence in which the name is marked.
import { setLanguage } from "../lib/languages.ts";
import { answers, type DueCard } from "../lib/review.ts";
import type { StudyEntry } from "../lib/study-data.ts";
import { howLong } from "./when-due.ts";

const meaning = "meaning";
const pageLanguage = document.documentElement.lang;

/** What a card asks, and in which languages the question and the answer are. */
interface Sides {
  readonly entry: StudyEntry;
  readonly from: string;
  readonly to: string;
}

export class ReviewCard {
  readonly #page: HTMLElement;
  readonly #entries: ReadonlyMap<string, StudyEntry>;
  #asked: DueCard | undefined;
  #outcomes: ReturnType<typeof answers> = answers(undefined, 0);

  constructor(page: HTMLElement, entries: ReadonlyMap<string, StudyEntry>) {
    this.#page = page;
    this.#entries = entries;
  }

  get asked(): DueCard | undefined {
    return this.#asked;
  }

  /** The card after each answer. */
  get outcomes(): ReturnType<typeof answers> {
    return this.#outcomes;
  }

  get isTurned(): boolean {
    return this.#at("back")?.hidden === false;
  }

  /** Whether the entry has the words that both sides of a card need. */
  canAsk(card: DueCard): boolean {
    return this.#sides(card) !== undefined;
  }

  ask(card: DueCard, outcomes: ReturnType<typeof answers>): void {
    const sides = this.#sides(card);
    if (sides === undefined) return;
    const { entry, from, to } = sides;
    this.#asked = card;
    this.#outcomes = outcomes;
    this.#at("front")?.setAttribute("class", `flash ${entry.type}`);
    this.#fill("question", this.#questionOf(card.direction), pageLanguage);
    this.#fill("asked", entry.label[from] ?? "", from);
    this.#sentence("hint", entry, from);
    this.#fill("answer", from === to ? "" : (entry.label[to] ?? ""), to);
    this.#fill("meaning", entry.definition.text, entry.definition.language);
    this.#sentence("sentence", entry, from === to ? "" : to);
    this.#at("open")?.setAttribute("href", entry.href);
    this.#turnTo(false);
    this.#at("front")?.focus();
  }

  /** Shows the answer and, on each button, when the card would come back. */
  turn(): void {
    for (const [grade, { due }] of Object.entries(this.#outcomes)) {
      const when = this.#page.querySelector(`[data-grade="${grade}"] [data-when]`);
      if (when) when.textContent = howLong(due - Date.now());
    }
    this.#turnTo(true);
    this.#at("back")?.focus();
  }

  #turnTo(isBack: boolean): void {
    for (const [name, isShown] of [
      ["back", isBack],
      ["grades", isBack],
      ["show", !isBack],
    ] as const) {
      const element = this.#at(name);
      if (element) element.hidden = !isShown;
    }
  }

  #sides({ entry: id, direction }: DueCard): Sides | undefined {
    const entry = this.#entries.get(id);
    const [from = "", to = ""] = direction === meaning ? [pageLanguage, pageLanguage] : direction.split(">");
    const hasWords = entry?.label[from] !== undefined && entry.label[to] !== undefined;
    return hasWords ? { entry, from, to } : undefined;
  }

  #questionOf(direction: string): string {
    const option = this.#page.querySelector<HTMLElement>(`option[value="${CSS.escape(direction)}"]`);
    return option?.dataset.question ?? "";
  }

  #sentence(name: string, entry: StudyEntry, language: string): void {
    const sentence = entry.sentence[language];
    this.#fill(name, "", language || pageLanguage);
    if (sentence === undefined) return;
    const mark = document.createElement("mark");
    mark.textContent = sentence.name;
    const element = this.#at(name);
    element?.append(sentence.before, mark, sentence.after);
    if (element) element.hidden = false;
  }

  #fill(name: string, words: string, language: string): void {
    const element = this.#at(name);
    if (element === null) return;
    element.textContent = words;
    element.hidden = words === "";
    element.removeAttribute("lang");
    element.removeAttribute("dir");
    setLanguage(element, language);
  }

  #at(name: string): HTMLElement | null {
    return this.#page.querySelector<HTMLElement>(`[data-round="${name}"]`);
  }
}
