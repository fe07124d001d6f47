// Every highlight and note on this device, by reading.
import { element } from "../lib/element.ts";
import { setLanguage } from "../lib/languages.ts";
import { type Note, notes } from "../lib/notes.ts";
import { noteItem } from "./note-item.ts";

/** @returns what draws the lists anew from what is kept */
export function storedNotes(page: HTMLElement): () => void {
  const box = page.querySelector<HTMLElement>("[data-notes-by-reading]");
  const empty = page.querySelector<HTMLElement>("[data-notes-empty]");
  if (!box || !empty) return () => {};
  const draw = () => {
    const byReading = new Map<string, Note[]>();
    for (const note of notes()) byReading.set(note.reading, [...(byReading.get(note.reading) ?? []), note]);
    box.replaceChildren(...[...byReading].map(([slug, all]) => group(page, slug, all, draw)));
    empty.hidden = byReading.size > 0;
  };
  draw();
  return draw;
}

function group(page: HTMLElement, slug: string, all: readonly Note[], draw: () => void): HTMLElement {
  const title = page.querySelector<HTMLAnchorElement>(`[data-reading="${CSS.escape(slug)}"] [data-title]`);
  const heading = element("h3", { class: "disp" }, title?.textContent ?? slug);
  if (title?.lang) setLanguage(heading, title.lang);
  const items = all.map((note) =>
    noteItem(note, { root: page, href: title ? placeOf(note, title) : undefined, onChange: draw, onRemove: () => {} }),
  );
  return element("section", {}, heading, element("ol", { class: "notes-list" }, ...items));
}

function placeOf({ language, block }: Note, title: HTMLAnchorElement): string {
  const view = language === document.documentElement.lang ? "" : "?view=both";
  return `${title.getAttribute("href")}${view}#${block}`;
}
