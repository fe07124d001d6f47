// Highlights and notes of a reading: made from a selection, painted in the text, listed under it.
import { anchorOf, type Stretch } from "../lib/anchor.ts";
import { type AnchoredNote, anchored } from "../lib/anchored-notes.ts";
import { type BlockText, blockTexts, selectedIn } from "../lib/block-text.ts";
import { isShortcut } from "../lib/keyboard.ts";
import { mostNotes } from "../lib/note-limits.ts";
import { dropNote, keepNote, newNote, notesIn } from "../lib/notes.ts";
import { report } from "../lib/report.ts";
import { settingEvent } from "../lib/settings.ts";
import { text } from "../lib/strings.ts";
import { rangeOf } from "../lib/text-range.ts";
import { MyNotesList } from "./my-notes-list.ts";
import { askForNote } from "./note-dialog.ts";
import { rewrite, sayWhetherKept } from "./note-item.ts";
import { paint } from "./pen-marks.ts";
import { PenToolbar } from "./pen-toolbar.ts";

const settleMilliseconds = 300;

interface Selected extends Stretch {
  readonly text: BlockText;
}

export class Pens {
  readonly #rows: HTMLElement;
  readonly #slug: string;
  readonly #toolbar = new PenToolbar((pen) => this.#use(pen));
  readonly #list = new MyNotesList(
    () => this.#follow(),
    () => this.#paint(),
  );
  #texts: readonly BlockText[] = [];
  #anchored: readonly AnchoredNote[] = [];
  #settling = 0;
  /** The note whose mark was touched. */
  #touched: AnchoredNote | undefined;

  constructor(rows: HTMLElement, slug: string) {
    this.#rows = rows;
    this.#slug = slug;
    document.addEventListener("selectionchange", () => {
      clearTimeout(this.#settling);
      this.#settling = window.setTimeout(() => this.#offer(), settleMilliseconds);
    });
    document.addEventListener("keydown", (event) => this.#press(event));
    rows.addEventListener("click", (event) => this.#touch(event));
    // The text changes with the setting of vowel marks, after those who listened first have changed it.
    document.addEventListener(settingEvent, () => setTimeout(() => this.#follow()));
    this.#follow();
    this.#offer();
  }

  /** Finds, paints and lists what is kept. */
  async #follow(): Promise<void> {
    await this.#paint();
    this.#list.show(this.#anchored);
  }

  async #paint(): Promise<void> {
    paint([]);
    this.#texts = blockTexts(this.#rows);
    this.#anchored = await anchored(notesIn(this.#slug), this.#texts);
    paint(
      this.#anchored.flatMap((each) => {
        const range = this.#rangeOf(each);
        return range === undefined ? [] : [{ kind: each.note.kind, range }];
      }),
    );
    this.#texts = blockTexts(this.#rows);
  }

  #rangeOf({ note, place }: AnchoredNote): Range | undefined {
    const text = place && this.#texts.find((each) => each.block === place.block && each.language === note.language);
    return text && place && rangeOf(text.nodes, place.start, place.end);
  }

  /** What is selected, block by block. */
  #selected(): Selected[] {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.#rows)) return [];
    return this.#texts.flatMap((each) => {
      const isShown = each.nodes[0]?.parentElement?.checkVisibility?.() !== false;
      const stretch = isShown ? selectedIn(each, range) : undefined;
      return stretch === undefined ? [] : [{ ...stretch, text: each }];
    });
  }

  #offer(): void {
    const selection = getSelection();
    if (this.#selected().length > 0 && selection) {
      this.#touched = undefined;
      this.#toolbar.show(selection.getRangeAt(0), undefined);
    } else if (this.#touched === undefined) this.#toolbar.hide();
  }

  #press(event: KeyboardEvent): void {
    if (event.key === "Escape") this.#leave();
    if (!isShortcut(event) || event.shiftKey || this.#selected().length === 0) return;
    if (event.code === "KeyH") this.#use("highlight");
    else if (event.code === "KeyN") this.#use("note");
    else return;
    event.preventDefault();
  }

  #use(pen: "highlight" | "note" | "remove"): void {
    const touched = this.#touched?.note;
    const selected = this.#selected();
    this.#leave();
    if (touched && pen === "note") rewrite(touched, () => this.#follow());
    else if (touched && pen === "remove") {
      dropNote(touched.id);
      report(text("notes.removed"));
      this.#follow();
    } else if (pen === "highlight") this.#highlight(selected);
    else this.#note(selected);
  }

  /** Every block of the selection gets a highlight, a long one as many as it needs. */
  #highlight(selected: readonly Selected[]): void {
    const results = selected.flatMap((stretch) => {
      const kept: ReturnType<typeof keepNote>[] = [];
      for (let { start } = stretch; start < stretch.end; ) {
        const anchor = anchorOf(stretch.block, stretch.text.text, start, stretch.end);
        kept.push(keepNote(newNote(this.#slug, stretch.text.language, anchor, "")));
        start += anchor.quote.exact.length;
      }
      return kept;
    });
    this.#finish(results, text("notes.highlighted"));
  }

  /** A note stands on the first block of the selection. */
  async #note([stretch]: readonly Selected[]): Promise<void> {
    if (stretch === undefined) return;
    const { language } = stretch.text;
    const anchor = anchorOf(stretch.block, stretch.text.text, stretch.start, stretch.end);
    const words = await askForNote(anchor.quote.exact, language, "");
    if (words === undefined) return;
    this.#finish([keepNote(newNote(this.#slug, language, anchor, words))], text("notes.kept"));
  }

  #finish(results: readonly ReturnType<typeof keepNote>[], sentence: string): void {
    if (results.includes("full")) report(text("notes.full", { n: mostNotes }));
    else sayWhetherKept(!results.includes("unkept"), sentence);
    this.#follow();
  }

  #leave(): void {
    this.#touched = undefined;
    this.#toolbar.hide();
    if (this.#selected().length > 0) getSelection()?.removeAllRanges();
  }

  /** A touch on a mark offers what can be done with it. */
  #touch(event: MouseEvent): void {
    const isControl = event.target instanceof Element && event.target.closest("a, button, summary, input") !== null;
    if (isControl || getSelection()?.isCollapsed === false) return;
    const { clientX: x, clientY: y } = event;
    const isAt = (box: DOMRect) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    const touched = this.#anchored.find((each) => [...(this.#rangeOf(each)?.getClientRects() ?? [])].some(isAt));
    const range = touched && this.#rangeOf(touched);
    this.#touched = touched;
    if (touched && range) this.#toolbar.show(range, touched.note);
    else this.#toolbar.hide();
  }
}
