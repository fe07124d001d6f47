// Which way time runs in a drawing: from the left, or in a language written so, from the right.
import { directionOf } from "../../language/index.ts";
import type { Language } from "../../model.ts";
import { type Anchor, rounded } from "../words.tsx";

export interface Way {
  /** The place, from the left, of what is `along` units from the beginning. */
  at(along: number): number;
  /** The left end of what is `length` long. */
  left(along: number, length: number): number;
  /** The anchor of words that begin at a place in the direction of time. */
  readonly anchor: Anchor;
}

export function wayOf(language: Language, length: number): Way {
  if (directionOf(language) === "ltr") {
    return { at: rounded, left: rounded, anchor: "start" };
  }
  return {
    at: (along) => rounded(length - along),
    left: (along, size) => rounded(length - along - size),
    anchor: "end",
  };
}
