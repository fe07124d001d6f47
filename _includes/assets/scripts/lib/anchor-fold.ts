// The folded form in which anchors are looked for when the exact words are gone.
import { foldWithMap } from "../../../../src/language/fold.ts";
import type { Folded } from "./anchor.ts";

/** Folds text of a language: vowel marks, letter variants, case and signs made alike. */
export const foldFor =
  (language: string) =>
  (text: string): Folded =>
    foldWithMap(language, text);
