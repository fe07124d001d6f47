// An entry on its way into the Library.
import type { Entry } from "../model.ts";
import type { DocumentFile } from "./document.ts";
import type { EntryFields } from "./entry-schema.ts";

/** An entry without its longer text and without inverses. */
export interface EntryDraft {
  readonly entry: Entry;
  readonly document: DocumentFile<EntryFields>;
}
