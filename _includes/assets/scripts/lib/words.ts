// The words a reader is learning and those they know, kept on this device: `{"<entry>": {s, t, card}}`.
import { isAmount, isId, isTime } from "./checked.ts";
import { isRecord, readStore, writeStore } from "./store.ts";

export type WordState = "new" | "learning" | "known";

export const wordStates: readonly WordState[] = ["new", "learning", "known"];

/** A card's memory as `ts-fsrs` keeps it, its dates in milliseconds since 1970. */
export interface KeptCard {
  readonly due: number;
  readonly stability: number;
  readonly difficulty: number;
  readonly scheduled_days: number;
  readonly learning_steps: number;
  readonly reps: number;
  readonly lapses: number;
  readonly state: number;
  readonly last_review?: number;
}

export interface Word {
  readonly s: WordState;
  /** When it was last set or reviewed, in milliseconds since 1970. */
  readonly t: number;
  /** By direction: "meaning", "ar>en". */
  readonly card?: Readonly<Record<string, KeptCard>>;
}

export type Words = Readonly<Record<string, Word>>;

/** Told to `document` after words changed: `detail` are the ids of their entries. */
export const wordEvent = "hashiya:word";

const direction = /^(?:meaning|[a-z]{2,3}(?:-\w{2,8})*>[a-z]{2,3}(?:-\w{2,8})*)$/;
const mostDirections = 40;
const lastCardState = 3;

/** Every kept word that can be read, as fresh objects. */
export function words(): Record<string, Word> {
  return readWords(readStore("words"));
}

export function readWords(kept: Readonly<Record<string, unknown>>): Record<string, Word> {
  const read: Record<string, Word> = Object.create(null);
  for (const [entry, value] of Object.entries(kept)) {
    const word = isId(entry) ? readWord(value) : undefined;
    if (word !== undefined) read[entry] = word;
  }
  return read;
}

export function stateOf(entry: string): WordState {
  return words()[entry]?.s ?? "new";
}

/** Ids of the entries in a state. */
export function wordsThatAre(state: WordState): string[] {
  return Object.entries(words())
    .filter(([, word]) => word.s === state)
    .map(([entry]) => entry);
}

/** Sets the state of words and tells the page; what else is kept of them stays. False when it cannot be kept. */
export function setState(entries: readonly string[], state: WordState): boolean {
  const all = words();
  for (const entry of entries) all[entry] = { ...all[entry], s: state, t: Date.now() };
  return keepWords(all, entries);
}

/** Keeps the memory of one card of a word. */
export function keepCard(entry: string, name: string, card: KeptCard): boolean {
  const all = words();
  const word = all[entry];
  all[entry] = { s: word?.s ?? "learning", t: Date.now(), card: { ...word?.card, [name]: card } };
  return keepWords(all, [entry]);
}

/** Keeps all words as they are given and tells the page which changed. */
export function keepWords(all: Words, changed: readonly string[]): boolean {
  const isKept = writeStore("words", all);
  document.dispatchEvent(new CustomEvent(wordEvent, { detail: changed }));
  return isKept;
}

/** The entries that a `wordEvent` is about. */
export function changedBy(event: Event): readonly string[] {
  return event instanceof CustomEvent && Array.isArray(event.detail) ? event.detail : [];
}

function readWord(value: unknown): Word | undefined {
  if (!isRecord(value)) return undefined;
  const state = wordStates.find((each) => each === value.s);
  if (state === undefined || !isTime(value.t)) return undefined;
  const cards = isRecord(value.card) ? readCards(value.card) : {};
  return { s: state, t: value.t, ...(Object.keys(cards).length > 0 && { card: cards }) };
}

function readCards(value: Readonly<Record<string, unknown>>): Record<string, KeptCard> {
  const cards: Record<string, KeptCard> = Object.create(null);
  for (const [name, kept] of Object.entries(value).slice(0, mostDirections)) {
    const card = direction.test(name) ? readCard(kept) : undefined;
    if (card !== undefined) cards[name] = card;
  }
  return cards;
}

function readCard(value: unknown): KeptCard | undefined {
  if (!isRecord(value)) return undefined;
  const { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state, last_review } = value;
  if (!isTime(due) || !isAmount(stability) || !isAmount(difficulty) || !isAmount(scheduled_days)) return undefined;
  if (!isAmount(learning_steps) || !isAmount(reps) || !isAmount(lapses)) return undefined;
  if (!isAmount(state) || !Number.isInteger(state) || state > lastCardState) return undefined;
  const card = { due, stability, difficulty, scheduled_days, learning_steps, reps, lapses, state };
  return isTime(last_review) ? { ...card, last_review } : card;
}
