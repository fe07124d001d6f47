// What is broader and what is related among entries, such that no pair is both.
import type { Entry, Library } from "../../model.ts";

export interface Hierarchy {
  broader(entry: Entry): readonly string[];
  related(entry: Entry): readonly string[];
}

/**
 * A relation that is only claimed is left out: SKOS has no way to say so.
 * @see SKOS Reference, section 8.4 (S27: related is disjoint with broaderTransitive)
 */
export function hierarchyOf({ entries }: Library): Hierarchy {
  const targets = (entry: Entry, isWanted: (kind: string) => boolean) =>
    [
      ...new Set(
        entry.relations
          .filter(({ kind, target, certainty }) => certainty === undefined && entries.has(target) && isWanted(kind))
          .map(({ target }) => target),
      ),
    ].sort();
  const broader = (entry: Entry) => targets(entry, (kind) => kind === "broader").filter((id) => id !== entry.id);
  const above = (id: string, seen = new Set<string>()): ReadonlySet<string> => {
    const entry = entries.get(id);
    for (const parent of entry === undefined ? [] : broader(entry)) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      above(parent, seen);
    }
    return seen;
  };
  const aboveOf = new Map<string, ReadonlySet<string>>([...entries.keys()].map((id) => [id, above(id)]));
  const isAbove = (one: string, other: string) => aboveOf.get(other)?.has(one) ?? false;
  return {
    broader,
    related: (entry) =>
      targets(entry, () => true).filter((id) => id !== entry.id && !isAbove(id, entry.id) && !isAbove(entry.id, id)),
  };
}
