// Highlights and notes of a reading: loaded where there are some, else when words are first selected.
import { isRecord, readList } from "../lib/store.ts";

/** @param slug of the reading */
export function pensWhenNeeded(rows: HTMLElement, slug: string): void {
  if (document.getElementById("pens") === null) return;
  const start = async () => {
    document.removeEventListener("selectionchange", startOnSelection);
    const { Pens } = await import("./pens.ts");
    new Pens(rows, slug);
  };
  const startOnSelection = () => {
    const selection = getSelection();
    if (selection && !selection.isCollapsed && rows.contains(selection.anchorNode)) start();
  };
  if (readList("notes").some((note) => isRecord(note) && note.reading === slug)) start();
  else document.addEventListener("selectionchange", startOnSelection);
}
