// The form in which an assignment is made: what stands in it, as a draft; what the reading offers, as choices.
import type { QuestionKindId } from "../../../../../src/assignment-model.ts";
import type { AssignmentDraft } from "../../../../../src/assignments/draft.ts";
import type { BorrowedQuestion } from "../../../../../src/assignments/link.ts";
import { type PublishedReading, type PublishedSite, wordsIn } from "../../../../../src/assignments/published.ts";
import type { ReadingTexts } from "../../../../../src/publish/reading-texts.ts";
import { element } from "../../lib/element.ts";
import { formatNumber, text } from "../../lib/strings.ts";
import { fillPicks, type Pick, picked, readWords, writeWords } from "../../lib/teach/form-parts.ts";
import { blocksText, worded } from "../../lib/teach/question-sheet.ts";
import { loadTexts } from "../../lib/teach/site-data.ts";
import { fillPairs, WrittenList } from "./written-list.ts";

const page = document.documentElement.lang;
/** Of a block in the list of blocks; the style sheet cuts them at the end of a line. */
const shownCharacters = 140;

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
    fillPicks(this.#form, "blocks", this.#blockPicks(), draft?.blocks.map(String) ?? numbers);
    fillPicks(this.#form, "focus", this.#entryPicks(), draft?.focus ?? []);
    const asked = draft?.questions.flatMap((each) => ("assignment" in each ? [`${each.assignment} ${each.id}`] : []));
    this.#showBorrowed(new Set(asked));
    this.#texts = undefined;
    this.#settle();
    const texts = reading && (await loadTexts(reading.slug).catch(() => undefined));
    if (texts?.slug !== this.#reading()?.slug) return;
    this.#texts = texts;
    fillPicks(this.#form, "blocks", this.#blockPicks());
    this.#settle();
  }

  #blockPicks(): readonly Pick[] {
    return (this.#reading()?.blocks ?? []).map(({ number, first }) => {
      const words = this.#texts?.blocks.find((block) => block.number === number)?.text ?? first;
      const { language, text: whole } = wordsIn(words, page);
      const label = whole.slice(0, shownCharacters);
      return { value: String(number), number: formatNumber(number), label, language };
    });
  }

  #entryPicks(): readonly Pick[] {
    return (this.#reading()?.entries ?? []).flatMap((id) => {
      const entry = this.#site.entries[id];
      if (entry === undefined) return [];
      const { language, text: label } = wordsIn(entry.label, page);
      return [{ value: id, label, language, type: entry.type }];
    });
  }

  #showBorrowed(chosen: ReadonlySet<string>): void {
    const works = this.#site.assignments.filter(({ reading }) => reading === this.#reading()?.slug);
    const lists = works.map(({ slug, title, questions }) => {
      const items = questions.map((question) => {
        const box = element("input", { type: "checkbox", value: question.id, "data-assignment": slug });
        box.checked = chosen.has(`${slug} ${question.id}`);
        const needed = "blocks" in question.public ? question.public.blocks : [];
        const label = element("label", { class: "tick" }, box, worded("span", question.prompt));
        const kind = text(`teach.kind.${question.kind}`);
        const points = text("teach.points", { n: question.points });
        const note = element("span", { class: "quiet" }, text("teach.sum", { questions: kind, points }), " ");
        const needs = element("span", { "data-needs": needed.join(" "), hidden: true });
        note.append(needs);
        return element("li", {}, label, note);
      });
      return element(
        "fieldset",
        { class: "picks" },
        worded("legend", title),
        element("ul", { class: "borrowed" }, ...items),
      );
    });
    this.#form.querySelector("[data-borrowed-list]")?.replaceChildren(...lists);
    this.#form.querySelector("[data-borrowed]")?.toggleAttribute("hidden", lists.length === 0);
  }

  /** What follows from the chosen blocks: what questions may ask about, and which of the site's can be asked. */
  #settle(): void {
    const chosen = new Set(picked(this.#form, "blocks"));
    const blocks = this.#blockPicks().filter(({ value }) => chosen.has(value));
    this.#written.settle({ blocks, entries: this.#entryPicks(), texts: this.#texts });
    for (const needs of this.#form.querySelectorAll<HTMLElement>("[data-needs]")) {
      const numbers = (needs.dataset.needs ?? "").split(" ").filter((number) => number !== "");
      const lacking = numbers.filter((number) => !chosen.has(number)).map(Number);
      needs.hidden = lacking.length === 0;
      needs.textContent = lacking.length === 0 ? "" : text("teach.needsBlocks", { blocks: blocksText(lacking) });
      const box = needs.closest("li")?.querySelector("input");
      if (box) box.disabled = lacking.length > 0;
    }
    const count = this.#form.querySelector("[data-picked=blocks]");
    const isAll = chosen.size === this.#blockPicks().length;
    if (count !== null) count.textContent = isAll ? text("teach.allBlocks") : text("teach.some", { n: chosen.size });
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
