// The form in which an assignment is made: what stands in it, as a draft; what the reading offers, as choices.
import type { QuestionKindId } from "../../../../../src/assignment-model.ts";
import type { AssignmentDraft } from "../../../../../src/assignments/draft.ts";
import type { BorrowedQuestion } from "../../../../../src/assignments/linked-assignment.ts";
import type { PublishedReading, PublishedSite } from "../../../../../src/assignments/published.ts";
import type { ReadingTexts } from "../../../../../src/publish/reading-texts.ts";
import { fillPicks, picked, readWords, writeWords } from "../../lib/teach/form-parts.ts";
import { loadTexts } from "../../lib/teach/site-data.ts";
import { addReadings, blockPicks, entryPicks, showBorrowed, showNeeds } from "./reading-choices.ts";
import { fillPairs, WrittenList } from "./written-list.ts";

const page = document.documentElement.lang;

export class MakeForm {
  readonly #form: HTMLFormElement;
  readonly #site: PublishedSite;
  readonly #written: WrittenList;
  readonly #changed: () => void;
  #id: string;
  #texts: ReadingTexts | undefined;

  /** @param changed told after anything in the form changed */
  constructor(form: HTMLFormElement, site: PublishedSite, changed: () => void) {
    this.#form = form;
    this.#site = site;
    this.#id = drawId();
    this.#changed = changed;
    const list = form.querySelector<HTMLElement>("[data-written]");
    if (list === null) throw new Error("The form has no list of questions");
    addReadings(this.#fields().reading, site.readings);
    this.#written = new WrittenList(list, () => this.#touch());
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", (event) => this.#change(event));
    form.addEventListener("input", () => this.#touch());
    form.addEventListener("click", (event) => this.#press(event));
    form.addEventListener("hashiya:fill-pairs", (event) => this.#fillPairs(event));
  }

  get texts(): ReadingTexts | undefined {
    return this.#texts;
  }

  read(): AssignmentDraft {
    const { reading, view, guided, due } = this.#fields();
    return {
      id: this.#id,
      reading: reading.value,
      title: readWords(this.#form, "title"),
      task: readWords(this.#form, "task"),
      blocks: picked(this.#form, "blocks").map(Number),
      focus: picked(this.#form, "focus"),
      view: view.value || undefined,
      guided: guided.checked,
      due: due.value || undefined,
      questions: [...this.#borrowed(), ...this.#written.read()],
    };
  }

  /** Shows a draft; a blank one for `undefined`. */
  async write(draft: AssignmentDraft | undefined): Promise<void> {
    const { reading, view, guided, due, both } = this.#fields();
    this.#form.reset();
    this.#written.write([]);
    this.#id = draft?.id ?? drawId();
    if (draft !== undefined) {
      const second = [draft.title, ...draft.questions.flatMap((each) => ("prompt" in each ? [each.prompt] : []))];
      if (both !== null)
        both.checked = second.some((words) => Object.keys(words).some((language) => language !== page));
      if (this.#site.readings.some(({ slug }) => slug === draft.reading)) reading.value = draft.reading;
      view.value = draft.view ?? "";
      guided.checked = draft.guided;
      due.value = draft.due ?? "";
      writeWords(this.#form, "title", draft.title);
      writeWords(this.#form, "task", draft.task);
    }
    this.#showLanguages();
    await this.#showReading(draft);
    this.#written.write(draft?.questions.filter((question) => "prompt" in question) ?? []);
    this.#touch();
  }

  /** The form of a question by its place among all, from 1. */
  itemAt(place: number): HTMLElement | undefined {
    return this.#written.items[place - 1 - this.#borrowed().length];
  }

  #fields() {
    const field = <T extends HTMLElement>(name: string) => this.#form.querySelector<T>(`[name="${name}"]`);
    const [reading, view] = [field<HTMLSelectElement>("reading"), field<HTMLSelectElement>("view")];
    const [guided, due] = [field<HTMLInputElement>("guided"), field<HTMLInputElement>("due")];
    if (reading === null || view === null || guided === null || due === null) throw new Error("The form is not whole");
    return { reading, view, guided, due, both: field<HTMLInputElement>("both") };
  }

  #reading(): PublishedReading | undefined {
    return this.#site.readings.find(({ slug }) => slug === this.#fields().reading.value);
  }

  #borrowed(): BorrowedQuestion[] {
    const boxes = this.#form.querySelectorAll<HTMLInputElement>("[data-borrowed-list] input:checked:not(:disabled)");
    return [...boxes].map(({ dataset, value }) => ({ assignment: dataset.assignment ?? "", id: value }));
  }

  #change({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    const name = target.getAttribute("name");
    if (name === "reading") void this.#showReading(undefined).then(() => this.#touch());
    else if (name === "both") this.#showLanguages();
    if (target.closest("[data-picks=blocks], [data-picks=within]") !== null) this.#settle();
    this.#touch();
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest("button") : null;
    const { all, none, addQuestion } = button?.dataset ?? {};
    if (addQuestion !== undefined) {
      const kind = this.#form.querySelector<HTMLSelectElement>("[data-new-kind]")?.value ?? "choice";
      this.#written.add(kind as QuestionKindId);
    }
    const name = all ?? none;
    if (name === undefined) return;
    for (const box of this.#form.querySelectorAll<HTMLInputElement>(`[data-picks="${name}"] input`)) {
      box.checked = all !== undefined;
    }
    this.#settle();
    this.#touch();
  }

  #showLanguages(): void {
    this.#form.toggleAttribute("data-both", this.#fields().both?.checked ?? false);
  }

  async #showReading(draft: AssignmentDraft | undefined): Promise<void> {
    const reading = this.#reading();
    const numbers = reading?.blocks.map(({ number }) => String(number)) ?? [];
    fillPicks(this.#form, "blocks", blockPicks(reading, this.#texts), draft?.blocks.map(String) ?? numbers);
    fillPicks(this.#form, "focus", entryPicks(reading, this.#site), draft?.focus ?? []);
    const asked = draft?.questions.flatMap((each) => ("assignment" in each ? [`${each.assignment} ${each.id}`] : []));
    const works = this.#site.assignments.filter((work) => work.reading === reading?.slug);
    showBorrowed(this.#form, works, new Set(asked));
    this.#texts = undefined;
    this.#settle();
    const texts = reading && (await loadTexts(reading.slug).catch(() => undefined));
    if (texts?.slug !== this.#reading()?.slug) return;
    this.#texts = texts;
    fillPicks(this.#form, "blocks", blockPicks(reading, this.#texts));
    this.#settle();
  }

  /** What follows from the chosen blocks: what questions may ask about, and which of the site's can be asked. */
  #settle(): void {
    const reading = this.#reading();
    const chosen = new Set(picked(this.#form, "blocks"));
    const all = blockPicks(reading, this.#texts);
    const blocks = all.filter(({ value }) => chosen.has(value));
    this.#written.settle({ blocks, entries: entryPicks(reading, this.#site), texts: this.#texts });
    showNeeds(this.#form, chosen, all.length);
  }

  #fillPairs({ target }: Event): void {
    if (!(target instanceof HTMLElement)) return;
    const entries = picked(this.#form, "focus").flatMap((id) => this.#site.entries[id] ?? []);
    fillPairs(
      target,
      entries.map(({ label, definition }) => ({ left: { ...label }, right: { ...definition } })),
    );
  }

  #touch(): void {
    this.#written.number(this.#borrowed().length);
    this.#changed();
  }
}

/** Eight letters and digits. */
function drawId(): string {
  const letters = "abcdefghijkmnpqrstuvwxyz23456789";
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => letters[byte % letters.length]).join("");
}
