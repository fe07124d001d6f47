// How long a text takes to read.
import type { Language } from "../model.ts";

/** Words a minute of silent reading. Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance", 2012. */
const wordsPerMinute: Readonly<Record<Language, number>> = { ar: 138, en: 228 };
/** Their mean over 17 languages. */
const meanRate = 184;

/** Whole minutes, at least one. */
export function readingMinutes(language: Language, words: number): number {
  return Math.max(1, Math.round(words / (wordsPerMinute[language] ?? meanRate)));
}
