// The small toolbar at a selection or at a mark that was touched.
import type { Note } from "../lib/notes.ts";

export type Pen = "highlight" | "note" | "remove";

const gapPixels = 10;
const edgePixels = 12;
const isNarrow = matchMedia("(max-width: 40rem)");

export class PenToolbar {
  readonly #element = document.getElementById("pens");
  #range: Range | undefined;

  constructor(use: (pen: Pen) => void) {
    // A press on the toolbar must not take the selection away.
    this.#element?.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#element?.addEventListener("click", (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-pen]") : null;
      const pen = button?.dataset.pen;
      if (pen === "highlight" || pen === "note" || pen === "remove") use(pen);
    });
    const follow = () => this.#place();
    addEventListener("scroll", follow, { passive: true });
    addEventListener("resize", follow, { passive: true });
  }

  /** @param note the note of a mark; undefined for a selection */
  show(range: Range, note: Note | undefined): void {
    const element = this.#element;
    if (element === null) return;
    this.#range = range;
    this.#toggle("highlight", note === undefined);
    this.#toggle("remove", note !== undefined);
    const words = element.querySelector<HTMLElement>("[data-pen-text]");
    if (words) {
      words.textContent = note?.text ?? "";
      words.hidden = words.textContent === "";
    }
    element.hidden = false;
    // After the selected words in the order of the page, so that Tab leads from them to it.
    const { endContainer } = range;
    const end = endContainer instanceof Element ? endContainer : endContainer.parentElement;
    end?.closest(".row")?.append(element);
    this.#place();
  }

  hide(): void {
    this.#range = undefined;
    if (this.#element) this.#element.hidden = true;
  }

  #toggle(pen: Pen, isShown: boolean): void {
    const button = this.#element?.querySelector<HTMLElement>(`[data-pen="${pen}"]`);
    if (button) button.hidden = !isShown;
  }

  /** Below the words, where the system's own menu does not stand; on a phone the style sheet sets it to the foot. */
  #place(): void {
    const element = this.#element;
    if (element === null || this.#range === undefined) return;
    if (isNarrow.matches) {
      element.style.removeProperty("inset");
      return;
    }
    const box = this.#range.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = element;
    const furthest = document.documentElement.clientWidth - width - edgePixels;
    const x = Math.min(Math.max(edgePixels, box.left + box.width / 2 - width / 2), furthest);
    const below = box.bottom + gapPixels;
    const y = below + height > innerHeight ? Math.max(edgePixels, box.top - height - gapPixels) : below;
    element.style.setProperty("inset", `${y}px auto auto ${x}px`);
  }
}
