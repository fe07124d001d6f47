// Entries that no reading mentions.
import type { Library, Problem } from "../model.ts";
import { problem } from "../problem.ts";

export function unusedProblems({ entries, mentionsOf }: Library): readonly Problem[] {
  return [...entries.values()]
    .filter(({ id }) => (mentionsOf.get(id) ?? []).length === 0)
    .map(({ id, span }) => problem("entry/unused", span, `No reading mentions ${id}.`));
}
