// What a file from elsewhere says of entries, whatever its format.
import type { Language, Outcome, Span } from "../../model.ts";
import type { ProblemCode } from "../../problem-codes.ts";
import type { ImportFile } from "../reading-format.ts";

/** Where something stands in the file: for problems, and as a message names it ("row 3, column 4 (label_en)"). */
export interface Place {
  at(): Span;
  readonly name: string;
}

/** One statement about an entry; an empty value says nothing, but is where its absence is reported. */
export interface ImportedField {
  /** The field of the front matter that it fills. */
  readonly path: readonly string[];
  /**
   * `names` are added to those that are there; `relations` where the two entries have none yet; `sources` where the
   * entry has none.
   */
  readonly kind: "text" | "number" | "names" | "relations" | "sources";
  readonly values: readonly string[];
  readonly place: Place;
}

export interface ImportedEntry {
  readonly id: string;
  readonly idPlace: Place;
  /** As the file names it; "" where it does not. */
  readonly type: string;
  readonly typePlace: Place;
  /** The type of a new entry whose type the file does not say. */
  readonly defaultType?: string;
  /** "row 3" */
  readonly name: string;
  readonly fields: readonly ImportedField[];
}

export interface ImportedGlossary {
  readonly entries: readonly ImportedEntry[];
  /** What the user should know of how it was read. */
  readonly remarks: readonly string[];
}

/** A format that becomes entries: a row of `glossary/index.ts`. */
export interface GlossaryFormat {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The kind of problem of a file that is not well formed or does not fit. */
  readonly code: ProblemCode;
  read(file: ImportFile, languages: readonly Language[]): Promise<Outcome<ImportedGlossary | undefined>>;
}

/** More entries in one file are refused. */
export const mostEntries = 10_000;
