// What an entry was called at a time.
import type { Entry, Localized } from "../model.ts";

/**
 * The names of an entry in force on a date, else its labels: a reading shows the name of its own time.
 * @param date ISO 8601, whole or shortened
 */
export function labelAt(entry: Entry, date: string): Localized {
  const named = entry.names.find(
    ({ from = "", until = "9999" }) => from <= date && date.slice(0, until.length) <= until,
  );
  return named === undefined ? entry.label : { ...entry.label, ...named.name };
}
