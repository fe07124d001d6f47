// The notes of a reading with the places where their words stand now.
import { findExact, findFolded, type Stretch } from "./anchor.ts";
import type { BlockText } from "./block-text.ts";
import { anchorOfNote, type Note } from "./notes.ts";

export interface AnchoredNote {
  readonly note: Note;
  /** Undefined when the words are no longer in the text. */
  readonly place?: Stretch;
}

/** Finds each note; what makes folded forms is loaded only when some words are not found as they were. */
export async function anchored(notes: readonly Note[], texts: readonly BlockText[]): Promise<AnchoredNote[]> {
  const blocksOf = (language: string) =>
    new Map(texts.filter((text) => text.language === language).map(({ block, text }) => [block, text]));
  const found = notes.map((note) => ({ note, place: findExact(anchorOfNote(note), blocksOf(note.language)) }));
  if (found.every(({ place }) => place !== undefined)) return found;
  const { foldFor } = await import("./anchor-fold.ts");
  return found.map(({ note, place }) => ({
    note,
    place: place ?? findFolded(anchorOfNote(note), blocksOf(note.language), foldFor(note.language)),
  }));
}
