// Spaced review by FSRS: which cards are due, and what an answer does to a card.
import { type Card, createEmptyCard, fsrs, type Grade, type RecordLog } from "ts-fsrs";
import type { KeptCard, Words } from "./words.ts";

/** One side of a word to be asked: an entry in a direction, "meaning" or "ar>en". */
export interface DueCard {
  readonly entry: string;
  readonly direction: string;
  readonly card?: KeptCard;
}

export const grades = [1, 2, 3, 4] as const satisfies readonly Grade[];

/** Cards that come back within this time belong to the round that is going on. */
export const roundMilliseconds = 20 * 60_000;

/** Without chance, so that the same answers give the same dates. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true });

/**
 * The cards of the words that are being learnt which are due at a time: those begun first, the longest due before the
 * others; then new ones, one direction of every word before the next direction of any.
 */
export function dueCards(words: Words, directions: readonly string[], now: number): DueCard[] {
  const learning = Object.entries(words).filter(([, word]) => word.s === "learning");
  const cards = directions.flatMap((direction) =>
    learning.map(([entry, word]) => ({ entry, direction, card: word.card?.[direction] })),
  );
  const begun = cards.filter(({ card }) => card !== undefined && card.due <= now);
  begun.sort((one, other) => (one.card?.due ?? 0) - (other.card?.due ?? 0));
  return [...begun, ...cards.filter(({ card }) => card === undefined)];
}

/** The card after each of the four answers: again, hard, good, easy. */
export function answers(card: KeptCard | undefined, now: number): Readonly<Record<Grade, KeptCard>> {
  const isBegun = card !== undefined && isSound(card);
  const log: RecordLog = scheduler.repeat(isBegun ? opened(card) : createEmptyCard(now), now);
  return { 1: kept(log[1].card), 2: kept(log[2].card), 3: kept(log[3].card), 4: kept(log[4].card) };
}

/** Whether a memory is one that FSRS could have made; with any other a card begins anew. */
function isSound({ state, stability, difficulty, due, last_review = due }: KeptCard): boolean {
  return state > 0 && stability >= leastStability && difficulty >= 1 && difficulty <= 10 && last_review <= due;
}

/** Days: the least that FSRS knows. */
const leastStability = 0.001;

function opened({ last_review, ...card }: KeptCard): Card {
  const reviewed = last_review === undefined ? {} : { last_review: new Date(last_review) };
  return { ...card, due: new Date(card.due), elapsed_days: 0, ...reviewed };
}

const digits = 10_000;
const short = (value: number) => Math.round(value * digits) / digits;

function kept({
  due,
  stability,
  difficulty,
  scheduled_days,
  learning_steps,
  reps,
  lapses,
  state,
  ...card
}: Card): KeptCard {
  return {
    due: due.getTime(),
    stability: short(stability),
    difficulty: short(difficulty),
    scheduled_days,
    learning_steps,
    reps,
    lapses,
    state,
    ...(card.last_review && { last_review: card.last_review.getTime() }),
  };
}
