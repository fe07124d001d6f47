// The one file in which everything of a reader's study leaves a device and comes back: read with suspicion, merged by
// what is newest.
import { isId, isTime } from "./checked.ts";
import { mostNotes } from "./note-limits.ts";
import { type Note, readNote } from "./notes.ts";
import { isRecord } from "./store.ts";
import { readWords, type Word } from "./words.ts";

const fileVersion = 1;
const largestBytes = 2_000_000;

export interface KeptPlace {
  readonly block: number;
  readonly t: number;
}

/** All that is kept for study. */
export interface Study {
  readonly words: Readonly<Record<string, Word>>;
  readonly notes: readonly Note[];
  /** Where the reader stopped in each reading. */
  readonly place: Readonly<Record<string, KeptPlace>>;
}

export type StudyFileDefect = "large" | "json" | "other" | "later";

export interface ReadStudyFile extends Study {
  /** How many words and notes of the file cannot be read, or are about what this site does not have. */
  readonly refused: number;
}

/** What the site has, which ids in a file must name. */
export interface KnownIds {
  readonly entries: { has(id: string): boolean };
  readonly readings: { has(slug: string): boolean };
}

/** The file's text. */
export function writeStudyFile(study: Study, now: Date): string {
  return `${JSON.stringify({ hashiya: "study", version: fileVersion, saved: now.toISOString(), ...study }, null, 1)}\n`;
}

/** "hashiya-study-2026-11-24.json" */
export function studyFileName(now: Date): string {
  return `hashiya-study-${now.toISOString().slice(0, 10)}.json`;
}

/** Reads a file of another device; what it holds is copied field by field into fresh objects. */
export function readStudyFile(text: string, known: KnownIds): ReadStudyFile | StudyFileDefect {
  if (text.length > largestBytes) return "large";
  const file = parse(text);
  if (file === undefined) return "json";
  if (!isRecord(file) || file.hashiya !== "study" || typeof file.version !== "number") return "other";
  if (file.version > fileVersion) return "later";
  const given = {
    words: isRecord(file.words) ? file.words : {},
    notes: Array.isArray(file.notes) ? file.notes : [],
    place: isRecord(file.place) ? file.place : {},
  };
  const words = only(readWords(given.words), known.entries);
  const notes = given.notes
    .slice(0, mostNotes)
    .flatMap((value) => readNote(value) ?? [])
    .filter(({ reading }) => known.readings.has(reading));
  const place = only(readPlaces(given.place), known.readings);
  const refused = sizeOf(given.words) - sizeOf(words) + given.notes.length - notes.length;
  return { words, notes, place, refused };
}

/** How many of a file are new here, replace something older, or change nothing. */
export interface MergeCount {
  readonly added: number;
  readonly newer: number;
  readonly same: number;
}

export interface MergedStudy extends Study {
  readonly counts: { readonly words: MergeCount; readonly notes: MergeCount };
  /** Notes of the file that there is no more room for. */
  readonly left: number;
}

/** Both together; of two that are the same word, note or place, the one changed last. Nothing is taken away. */
export function mergeStudy(here: Study, file: Study): MergedStudy {
  const byId = (notes: readonly Note[]) => record(notes.map((note) => [note.id, note] as const));
  const words = merged(here.words, file.words);
  const notes = merged(byId(here.notes), byId(file.notes));
  const all = Object.values(notes.value);
  return {
    words: words.value,
    notes: all.slice(0, mostNotes),
    place: merged(here.place, file.place).value,
    counts: { words: words.count, notes: notes.count },
    left: Math.max(0, all.length - mostNotes),
  };
}

function merged<T extends { readonly t: number }>(
  here: Readonly<Record<string, T>>,
  file: Readonly<Record<string, T>>,
): { readonly value: Record<string, T>; readonly count: MergeCount } {
  const value = record(Object.entries(here));
  let [added, newer, same] = [0, 0, 0];
  for (const [id, one] of Object.entries(file)) {
    const other = value[id];
    if (other === undefined) added += 1;
    else if (one.t > other.t) newer += 1;
    else {
      same += 1;
      continue;
    }
    value[id] = one;
  }
  return { value, count: { added, newer, same } };
}

export function readPlaces(kept: Readonly<Record<string, unknown>>): Record<string, KeptPlace> {
  return record(
    Object.entries(kept).flatMap(([slug, value]) => {
      const { block, t } = isRecord(value) ? value : {};
      const isBlock = typeof block === "number" && Number.isInteger(block) && block > 0;
      return isId(slug) && isBlock && isTime(t) ? [[slug, { block, t }] as const] : [];
    }),
  );
}

function only<T>(record_: Readonly<Record<string, T>>, known: { has(id: string): boolean }): Record<string, T> {
  return record(Object.entries(record_).filter(([id]) => known.has(id)));
}

/** A record without a prototype, so that no name in it means anything else. */
function record<T>(pairs: Iterable<readonly [string, T]>): Record<string, T> {
  return Object.assign(Object.create(null), Object.fromEntries(pairs));
}

const sizeOf = (record_: object) => Object.keys(record_).length;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
