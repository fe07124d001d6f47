// What the parts of an assignment are looked up in.
import type { Entry, Reading } from "../model.ts";
import type { EntryNames, Gathered } from "./text-context.ts";

/** What an assignment may refer to. */
export interface Assignable {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly names: EntryNames;
  readonly gathered: Gathered;
}
