// The ties that the glossary declares.
import type { Entry, Library, Relation } from "../../model.ts";
import { type TieGroup, tieGroup } from "./relation-groups.ts";
import { pairKey, type Tie } from "./tie.ts";

/**
 * One tie for each pair of entries, line and standing: what is claimed never hides in a tie that is on record. Only
 * relations as they were typed, in the order of the glossary; those that are no tie, or lead nowhere, are left out.
 */
export function declaredTies(library: Pick<Library, "entries">): Tie[] {
  const ties = new Map<string, Tie>();
  for (const entry of library.entries.values()) {
    for (const relation of entry.relations) {
      const group = relation.inverse || !library.entries.has(relation.target) ? undefined : tieGroup(relation.kind);
      if (group !== undefined && relation.target !== entry.id) add(ties, entry, relation, group);
    }
  }
  return [...ties.values()];
}

function add(ties: Map<string, Tie>, entry: Entry, relation: Relation, group: TieGroup): void {
  const isClaimed = relation.certainty === "claimed";
  const key = `${pairKey(entry.id, relation.target)} ${group} ${isClaimed}`;
  const { from, to, relations } = ties.get(key) ?? { from: entry.id, to: relation.target, relations: [] };
  const all = [...relations, { entry: entry.id, relation }];
  ties.set(key, { from, to, group, isClaimed, relations: all, weight: all.length });
}
