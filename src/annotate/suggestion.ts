// A name of the glossary in a file: what `suggest` prints and `annotate` writes.
import type { Language } from "../model.ts";

export interface Suggestion {
  /** UTF-16 offsets in the source of the words alone, without brackets. */
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the source. */
  readonly text: string;
  readonly language: Language;
  readonly entry: string;
  /** Whether an author's brackets stand around it. */
  readonly annotated: boolean;
  /** From 1, columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** Ids of all entries the words may name, the likeliest first. */
  readonly candidates: readonly string[];
  /** 0 to 1; 1 for what is annotated. */
  readonly confidence: number;
  /** True of a relational adjective. */
  readonly derived: boolean;
  /** How brackets may be put around it; not at all in headings, links, mentions and where markup stands within. */
  readonly brackets: "none" | "plain" | "cell";
}
