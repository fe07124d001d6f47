// A reader's highlights and notes, kept on this device: a list of Web Annotation anchors with what was written.
import { type Anchor, contextUnits, longestQuote, type Quote } from "./anchor.ts";
import { isAmount, isBlockId, isId, isLanguage, isTextUpTo, isTime } from "./checked.ts";
import { longestNote, mostNotes } from "./note-limits.ts";
import { isRecord, readList, writeStore } from "./store.ts";

export type NoteKind = "highlight" | "note";

export interface Note {
  readonly id: string;
  /** Slug. */
  readonly reading: string;
  readonly language: string;
  readonly quote: Quote;
  /** Id of the block. */
  readonly block: string;
  /** UTF-16 offsets in the block's text. */
  readonly position: { readonly start: number; readonly end: number };
  readonly kind: NoteKind;
  /** What the reader wrote; empty for a highlight. */
  readonly text: string;
  /** When it was written or changed, in milliseconds since 1970. */
  readonly t: number;
}

/** Every kept note that can be read, in the order of writing. */
export function notes(): Note[] {
  return readList("notes").flatMap((value) => readNote(value) ?? []);
}

export function notesIn(reading: string): Note[] {
  return notes().filter((note) => note.reading === reading);
}

/** Keeps a new note, or a changed one of the same id; "full" when there are as many as may be. */
export function keepNote(note: Note): "kept" | "unkept" | "full" {
  const all = notes();
  const index = all.findIndex(({ id }) => id === note.id);
  if (index >= 0) all[index] = note;
  else if (all.length >= mostNotes) return "full";
  else all.push(note);
  return writeStore("notes", all) ? "kept" : "unkept";
}

export function dropNote(id: string): boolean {
  return writeStore(
    "notes",
    notes().filter((note) => note.id !== id),
  );
}

/** A new note on an anchor. */
export function newNote(reading: string, language: string, anchor: Anchor, text: string): Note {
  const { block, quote, start } = anchor;
  const position = { start, end: start + quote.exact.length };
  const now = Date.now();
  const id = `n${now.toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return { id, reading, language, quote, block, position, kind: text === "" ? "highlight" : "note", text, t: now };
}

/** The note with other words; without words it is a highlight. */
export function rewritten(note: Note, text: string): Note {
  return { ...note, text, kind: text === "" ? "highlight" : "note", t: Date.now() };
}

export function anchorOfNote({ block, quote, position }: Note): Anchor {
  return { block, quote, start: position.start };
}

/** A note read from a file or the store, as a fresh object; undefined for anything else. */
export function readNote(value: unknown): Note | undefined {
  if (!isRecord(value)) return undefined;
  const { id, reading, language, block, kind, text, t } = value;
  const quote = readQuote(value.quote);
  const position = readPosition(value.position);
  if (!isId(id) || !isId(reading) || !isLanguage(language) || !isBlockId(block) || quote === undefined)
    return undefined;
  if ((kind !== "highlight" && kind !== "note") || !isTextUpTo(text, longestNote) || !isTime(t)) return undefined;
  return { id, reading, language, quote, block, position, kind, text, t };
}

function readQuote(value: unknown): Quote | undefined {
  if (!isRecord(value)) return undefined;
  const { prefix, exact, suffix } = value;
  if (!isTextUpTo(prefix, contextUnits) || !isTextUpTo(suffix, contextUnits)) return undefined;
  return isTextUpTo(exact, longestQuote) && exact !== "" ? { prefix, exact, suffix } : undefined;
}

/** The position only helps to choose between equal words, so a note without one is still a note. */
function readPosition(value: unknown): Note["position"] {
  const { start, end } = isRecord(value) ? value : {};
  return isAmount(start) && isAmount(end) ? { start, end } : { start: 0, end: 0 };
}
