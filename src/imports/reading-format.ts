// The shape of a format that becomes a reading: a row of `imports/index.ts`.
import type { Outcome } from "../model.ts";

/** A file from elsewhere: nothing in it is trusted. */
export interface ImportFile {
  /** As the user typed it; for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why something of a document is not in the reading. */
export type DropReason =
  | "picture"
  | "caption"
  | "repeated"
  | "comments"
  | "sharing"
  | "subscription"
  | "rating"
  | "read also"
  | "cookies"
  | "advertisement"
  | "navigation"
  | "tags"
  | "form"
  | "embedded"
  | "link"
  | "outside the article";

/** One thing that was left out. */
export interface Dropped {
  readonly why: DropReason;
  /** Its first words. */
  readonly words: string;
  /** The number of its block in the document, from 1: paragraphs, headings, items of lists and cells count. */
  readonly block: number;
}

/** What a document says of itself, as far as it does. */
export interface DocumentFacts {
  readonly title?: string;
  readonly summary?: string;
  /** A day, 2023-07-24. */
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly publisher?: string;
  readonly url?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** A document as a tree of HTML elements, whatever it was before. */
export interface ImportedDocument {
  readonly document: Document;
  readonly facts: DocumentFacts;
  /** True where the title among the facts is one that readers see; that of a word processor is hidden and often stale. */
  readonly isTitled: boolean;
  /** True of a page of the web, in which the article is still to be found. */
  readonly isPage: boolean;
  /** What the user should know of how it was read. */
  readonly remarks: readonly string[];
}

export interface ReadingFormat {
  readonly id: string;
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly read: (file: ImportFile) => Promise<Outcome<ImportedDocument | undefined>>;
}
