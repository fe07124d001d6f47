// What a quiz can ask: one or several of some answers, or an answer in one's own words.
import type { Element } from "xast";

interface Asked {
  /** Alone in the cartridge. */
  readonly id: string;
  readonly title: string;
  /** HTML. */
  readonly prompt: readonly Element[];
  readonly points: number;
  /** HTML: why the answer is right; empty where nothing is said. */
  readonly why: readonly Element[];
}

export interface ChoiceItem extends Asked {
  readonly kind: "choice";
  /** HTML. */
  readonly options: readonly Element[];
  /** Indices into the options. */
  readonly correct: readonly number[];
  readonly isMultiple: boolean;
}

export interface EssayItem extends Asked {
  readonly kind: "essay";
  readonly model?: string;
  /** HTML: the model answer and what points are given for. */
  readonly solution: readonly Element[];
}

export type QuizItem = ChoiceItem | EssayItem;

/** The greatest weight of a question (Common Cartridge 1.1, cc_weighting). */
const greatestWeight = 99;
const precision = 1e-6;

/**
 * Points as whole numbers in the same proportion: the points themselves, or the least multiple of all of them that
 * has no fractions.
 * @example weightsOf([1, 0.5, 0.5]) // [2, 1, 1]
 */
export function weightsOf(points: readonly number[]): readonly number[] {
  const most = Math.max(...points, 1);
  for (let factor = 1; factor * most <= greatestWeight; factor += 1) {
    const weights = points.map((value) => value * factor);
    if (weights.every((value) => Math.abs(value - Math.round(value)) < precision)) return weights.map(Math.round);
  }
  return points.map((value) => Math.max(value > 0 ? 1 : 0, Math.round((value * greatestWeight) / most)));
}
