// The mark book: files come in, the table and what it tells stand below, marks and files go out.
import { knownAssignment } from "../../../../../src/assignments/known-assignments.ts";
import { type BookAssignment, type BookRow, bookRows, isKeyed } from "../../../../../src/assignments/mark-book.ts";
import { type Book, emptyBook, rereadBook, writeMarks } from "../../../../../src/assignments/marks-file.ts";
import { type PublishedSite, wordsIn } from "../../../../../src/assignments/published.ts";
import { element } from "../../lib/element.ts";
import { setLanguage } from "../../lib/languages.ts";
import { report } from "../../lib/report.ts";
import { saveFile } from "../../lib/save-file.ts";
import { text } from "../../lib/strings.ts";
import { addFiles } from "../../lib/teach/add-files.ts";
import { saveFeedback, saveTable } from "../../lib/teach/book-files.ts";
import { keepBook, keptBook } from "../../lib/teach/book-store.ts";
import { borrowedBy, keyEvent, openKeys } from "../../lib/teach/keyring.ts";
import { inTwoSteps } from "../../lib/teach/two-steps.ts";
import { showAnalysis, showConfusion } from "./book-analysis.ts";
import { showTable } from "./book-table.ts";
import { fileDrop } from "./file-drop.ts";
import { MarkingDialog } from "./marking-dialog.ts";

const page = document.documentElement.lang;
const names = new Intl.Collator(page);

interface Shown {
  readonly assignment: BookAssignment;
  /** By students' names. */
  readonly rows: readonly BookRow[];
}

export class MarkBook {
  readonly #root: HTMLElement;
  readonly #site: PublishedSite;
  readonly #select: HTMLSelectElement;
  readonly #dialog: MarkingDialog;
  #book: Book;

  constructor(root: HTMLElement, site: PublishedSite) {
    this.#root = root;
    this.#site = site;
    const select = this.#part<HTMLSelectElement>("book-assignment");
    const dialog = this.#part<HTMLDialogElement>("marking");
    if (select === null || dialog === null) throw new Error("The mark book is not whole");
    this.#select = select;
    this.#dialog = new MarkingDialog(dialog, (sheet, question, mark) => {
      const { marks } = this.#book;
      this.#book = { ...this.#book, marks: { ...marks, [sheet]: { ...marks[sheet], [question]: mark } } };
      this.#changed();
    });
    this.#book = keptBook(this.#questionsOf);
    fileDrop(root, (files) => void this.#open(files));
    select.addEventListener("change", () => this.#show(select.value));
    root.addEventListener("click", (event) => this.#press(event));
    document.addEventListener(keyEvent, () => {
      this.#book = rereadBook(this.#book, this.#questionsOf);
      this.#changed();
    });
    const erase = this.#part("erase");
    if (erase !== null) inTwoSteps(erase, text("teach.eraseSure"), () => this.#erase());
    this.#changed();
  }

  async #open(files: readonly File[]): Promise<void> {
    const added = await addFiles(this.#book, files, this.#site, this.#questionsOf);
    this.#book = rereadBook(added.book, this.#questionsOf);
    const latest = added.answers > 0 ? this.#book.sheets.at(-1)?.file.assignment : undefined;
    this.#changed(latest);
    this.#say("book-status", added.said.join(" "));
    this.#part("book-refused")?.replaceChildren(...added.refused.map((line) => element("li", {}, line)));
  }

  #erase(): void {
    this.#book = emptyBook;
    this.#changed();
    this.#say("book-status", "");
    report(text("teach.erased"));
  }

  /** Keeps the book and shows it. */
  #changed(chosen = this.#select.value): void {
    const isKept = keepBook(this.#book, this.#site.site);
    this.#say("book-kept", this.#isEmpty ? "" : text(isKept ? "teach.saved" : "teach.notKept"));
    this.#show(chosen);
  }

  get #isEmpty(): boolean {
    return this.#book.sheets.length + this.#book.waiting.length === 0;
  }

  #show(chosen: string): void {
    this.#fillAssignments(chosen);
    const waiting = this.#book.waiting.length;
    this.#say("book-waiting", text("teach.waiting", { n: waiting }));
    this.#part("book-waiting")?.toggleAttribute("hidden", waiting === 0);
    const shown = this.#shown();
    this.#part("book")?.toggleAttribute("hidden", shown === undefined);
    this.#part("book-data")?.toggleAttribute("hidden", this.#isEmpty);
    if (shown === undefined) return;
    const { assignment, rows } = shown;
    showTable(this.#root, assignment, rows, {
      mark: (row, index) => this.#dialog.open(rows, index, row),
      giveBack: (row) => void saveFeedback(assignment, [row], this.#site.site, this.#isWithWhy),
    });
    showAnalysis(this.#root, assignment, rows);
    showConfusion(this.#root, assignment, rows, this.#site);
    const [i, t] = [assignment.questions.filter(isKeyed).length, assignment.questions.length];
    this.#say("book-key", text(`teach.${i === 0 ? "keyNone" : i === t ? "keyOpen" : "keyPart"}`, { i, t }));
  }

  #shown(): Shown | undefined {
    const slug = this.#select.value;
    const assignment = this.#assignmentOf(slug);
    if (assignment === undefined) return undefined;
    const sheets = this.#book.sheets.filter(({ file }) => file.assignment === slug);
    const rows = [...bookRows(assignment, sheets, this.#book.marks)];
    return { assignment, rows: rows.sort((a, b) => names.compare(a.sheet.file.name, b.sheet.file.name)) };
  }

  #press({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-save], [data-mark-next]") : null;
    if (button === null) return;
    const { save, markNext } = button.dataset;
    if (save === "marks") saveFile("marks.json", writeMarks(this.#book, this.#site.site, new Date()));
    const shown = this.#shown();
    if (shown === undefined) return;
    const { assignment, rows } = shown;
    if (save === "csv")
      saveTable(assignment, rows, this.#part<HTMLSelectElement>("separator")?.value === ";" ? ";" : ",");
    if (save === "feedback") {
      const counted = rows.filter(({ isCounted }) => isCounted);
      void saveFeedback(assignment, counted, this.#site.site, this.#isWithWhy);
    }
    if (markNext !== undefined && !this.#dialog.openNext(assignment, rows)) report(text("teach.nothingToMark"));
  }

  #fillAssignments(chosen: string): void {
    const slugs = [...new Set(this.#book.sheets.map(({ file }) => file.assignment))];
    const options = slugs.map((slug) => {
      const { language, text: title } = wordsIn(this.#assignmentOf(slug)?.title ?? {}, page);
      const option = element("option", { value: slug }, title || slug);
      setLanguage(option, language);
      return option;
    });
    this.#select.replaceChildren(...options);
    this.#select.value = slugs.includes(chosen) ? chosen : (slugs[0] ?? "");
  }

  get #isWithWhy(): boolean {
    return this.#part<HTMLInputElement>("with-why")?.checked ?? false;
  }

  #assignmentOf(slug: string): BookAssignment | undefined {
    return knownAssignment(slug, { site: this.#site, keys: openKeys(), borrowedBy });
  }

  readonly #questionsOf = (slug: string) => this.#assignmentOf(slug)?.questions;

  #part<T extends HTMLElement>(hook: string): T | null {
    return this.#root.querySelector<T>(`[data-${hook}]`);
  }

  #say(hook: string, words: string): void {
    const part = this.#part(hook);
    if (part !== null) part.textContent = words;
  }
}
