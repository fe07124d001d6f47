// What comes of the form: what is lacking, the link with its code, the files, the preview.
import type { Question } from "../../../../../src/assignment-model.ts";
import { authorFileName, missingWords, writeAuthorFile } from "../../../../../src/assignments/author-file.ts";
import { encodeAssignmentLink } from "../../../../../src/assignments/link.ts";
import type { Lack, MadeAssignment } from "../../../../../src/assignments/made.ts";
import { writeMadeKeys } from "../../../../../src/assignments/made-keys.ts";
import { isKeyed } from "../../../../../src/assignments/mark-book.ts";
import { type PublishedSite, wordsIn } from "../../../../../src/assignments/published.ts";
import { element } from "../../lib/element.ts";
import { saveFile } from "../../lib/save-file.ts";
import { text } from "../../lib/strings.ts";
import { questionSheet } from "../../lib/teach/question-sheet.ts";

const page = document.documentElement.lang;
/** Longer addresses are cut by some programs. */
const longLink = 2_000;

export class MadePanel {
  readonly #root: HTMLElement;
  readonly #site: PublishedSite;
  readonly #find: (place: number) => HTMLElement | undefined;
  #made: MadeAssignment | undefined;

  /** @param find the form of a question by its place */
  constructor(root: HTMLElement, site: PublishedSite, find: (place: number) => HTMLElement | undefined) {
    this.#find = find;
    this.#root = root;
    this.#site = site;
    root.addEventListener("click", ({ target }) => {
      const save = target instanceof Element ? target.closest<HTMLElement>("[data-save]")?.dataset.save : undefined;
      if (save === "key") this.#saveKey();
      if (save === "markdown") this.#saveMarkdown();
    });
  }

  get made(): MadeAssignment | undefined {
    return this.#made;
  }

  async show(made: MadeAssignment): Promise<void> {
    this.#made = made;
    const { questions, points, lacks } = made;
    const counted = text("teach.questions", { n: questions.length });
    this.#say(
      "[data-made-sum]",
      text("teach.sum", { questions: counted, points: text("teach.points", { n: points }) }),
    );
    this.#showLacks(lacks);
    const preview = this.#root.querySelector("[data-preview]");
    for (const part of this.#root.querySelectorAll<HTMLElement>("[data-preview-head], [data-preview]")) {
      part.hidden = questions.length === 0;
    }
    preview?.replaceChildren(questionSheet(questions, { withKey: false, firsts: this.firsts(made) }));
    const ready = this.#root.querySelector<HTMLElement>("[data-made-ready]");
    if (lacks.length > 0) {
      ready?.setAttribute("hidden", "");
      return;
    }
    const fragment = await encodeAssignmentLink(made.linked);
    if (this.#made !== made) return;
    this.#showLink(new URL(`${document.body.dataset.open ?? ""}#${fragment}`, location.href).href, made);
    ready?.removeAttribute("hidden");
  }

  /** The first words of each block of the reading. */
  firsts({ linked }: MadeAssignment) {
    const blocks = this.#site.readings.find(({ slug }) => slug === linked.reading)?.blocks ?? [];
    return new Map(blocks.map(({ number, first }) => [number, first]));
  }

  #showLink(address: string, made: MadeAssignment): void {
    const title = wordsIn(made.linked.title, page).text;
    const field = this.#root.querySelector<HTMLInputElement>("[data-made-link]");
    if (field !== null) field.value = address;
    this.#root.querySelector("[data-copy]")?.setAttribute("data-copy", address);
    this.#root.querySelector("[data-made-open]")?.setAttribute("href", address);
    const classroom = `https://classroom.google.com/share?${new URLSearchParams({ url: address, title })}`;
    this.#root.querySelector("[data-classroom]")?.setAttribute("href", classroom);
    this.#say(
      "[data-made-length]",
      text(address.length > longLink ? "teach.lengthMany" : "teach.length", { n: address.length }),
    );
    void this.#showCode(address, made);
    const why = this.#whyNoMarkdown(made);
    this.#say("[data-markdown-note]", why ?? text("teach.markdown.ready"));
    const button = this.#root.querySelector<HTMLButtonElement>("[data-save=markdown]");
    if (button !== null) button.disabled = why !== undefined;
  }

  async #showCode(address: string, made: MadeAssignment): Promise<void> {
    const { drawCode } = await import("../../lib/teach/quick-code.ts");
    if (this.#made !== made) return;
    const code = drawCode(address, text("teach.qr"));
    this.#root.querySelector("[data-qr]")?.replaceChildren(code ?? text("teach.qrLong"));
    this.#root.querySelector(".qr")?.toggleAttribute("data-none", code === undefined);
  }

  #showLacks(lacks: readonly Lack[]): void {
    for (const defect of document.querySelectorAll<HTMLElement>(".written [data-defect]")) defect.hidden = true;
    const items = lacks.map((lack) => {
      if (lack.of !== "question") return element("li", {}, text(`teach.missing.${lack.of}`));
      const { place } = lack;
      const said = text(`teach.defect.${lack.defect}`);
      const words = text("teach.missing.question", { i: place, defect: said });
      const item = this.#find(place);
      const own = item?.querySelector<HTMLElement>("[data-defect]");
      if (item === undefined || !own) return element("li", {}, words);
      own.textContent = said;
      own.hidden = false;
      const link = element("button", { type: "button", class: "btn btn-q" }, words);
      link.addEventListener("click", () => item.focus());
      return element("li", {}, link);
    });
    const list = this.#root.querySelector<HTMLElement>("[data-made-missing]");
    list?.replaceChildren(...items);
    if (list) list.hidden = items.length === 0;
  }

  #whyNoMarkdown({ questions, linked }: MadeAssignment): string | undefined {
    const keyed = questions.filter(isKeyed);
    if (keyed.length < questions.length) return text("teach.markdown.keys");
    const missing = missingWords({ ...linked, questions: keyed as Question[] }, this.#site.languages);
    if (missing.length === 0) return undefined;
    const names = new Intl.DisplayNames(page, { type: "language" });
    const listed = new Intl.ListFormat(page).format(missing.map((language) => names.of(language) ?? language));
    return text("teach.markdown.languages", { languages: listed });
  }

  #saveKey(): void {
    const made = this.#made;
    if (made === undefined) return;
    const { linked, slug, points } = made;
    const reading = this.#site.readings.find((each) => each.slug === linked.reading);
    const questions = made.questions.filter(isKeyed) as Question[];
    const known = new Set(questions.map(({ id }) => id));
    const key = {
      title: linked.title,
      reading: linked.reading,
      text: reading?.text ?? "",
      points,
      due: linked.due,
      questions,
    };
    const also = made.also.filter(({ id }) => !known.has(id));
    saveFile(`key-${slug}.json`, writeMadeKeys(this.#site.site, slug, key, also));
  }

  #saveMarkdown(): void {
    const made = this.#made;
    if (made === undefined || this.#whyNoMarkdown(made) !== undefined) return;
    const questions = made.questions.filter(isKeyed) as Question[];
    saveFile(
      authorFileName(made.linked),
      writeAuthorFile({ ...made.linked, questions }, this.#site.languages),
      "text/markdown",
    );
  }

  #say(selector: string, words: string): void {
    const element_ = this.#root.querySelector(selector);
    if (element_ !== null && element_.textContent !== words) element_.textContent = words;
  }
}
