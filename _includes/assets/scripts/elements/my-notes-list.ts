// The reader's highlights and notes under a reading, in the order of the text; apart those whose words are gone.
import type { AnchoredNote } from "../lib/anchored-notes.ts";
import { text } from "../lib/strings.ts";
import { noteItem } from "./note-item.ts";

export class MyNotesList {
  readonly #section = document.getElementById("my-notes");
  readonly #onChange: () => void;
  readonly #onRemove: () => void;

  constructor(onChange: () => void, onRemove: () => void) {
    this.#onChange = onChange;
    this.#onRemove = onRemove;
  }

  show(notes: readonly AnchoredNote[]): void {
    if (this.#section === null) return;
    const order = [...document.querySelectorAll(".rows > .row")].map(({ id }) => id);
    const found = notes.filter(({ place }) => place !== undefined);
    found.sort((a, b) => {
      const byBlock = order.indexOf(a.place?.block ?? "") - order.indexOf(b.place?.block ?? "");
      return byBlock || (a.place?.start ?? 0) - (b.place?.start ?? 0);
    });
    const lost = notes.filter(({ place }) => place === undefined);
    this.#fill("[data-notes]", found);
    this.#fill("[data-orphan-notes]", lost);
    const orphans = this.#section.querySelector<HTMLElement>("[data-orphans]");
    if (orphans) orphans.hidden = lost.length === 0;
    this.#section.hidden = notes.length === 0;
  }

  #fill(selector: string, notes: readonly AnchoredNote[]): void {
    const section = this.#section;
    const [onChange, onRemove] = [this.#onChange, this.#onRemove];
    if (section === null) return;
    const items = notes.map(({ note, place }) => {
      const block = place && document.getElementById(place.block);
      const number = Number(block?.dataset.p);
      return noteItem(note, {
        root: section,
        href: place && `#${place.block}`,
        place: number > 0 ? text("notes.place", { n: number }) : undefined,
        onChange,
        onRemove,
      });
    });
    section.querySelector(selector)?.replaceChildren(...items);
  }
}
