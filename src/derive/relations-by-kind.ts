// The relations of an entry under one heading a kind.
import type { Entry, Library, Localized, Relation } from "../model.ts";
import { relationLabel, relationRank } from "../relations.ts";
import { groupBy } from "./group-by.ts";

export interface RelatedEntry {
  readonly relation: Relation;
  readonly entry: Entry;
}

export interface RelationGroup {
  readonly kind: string;
  readonly label: Localized;
  readonly related: readonly RelatedEntry[];
}

/** The relations of an entry, inverses among them, grouped by kind in the order of the table of relations. */
export function relationsByKind(library: Library, entry: Entry): RelationGroup[] {
  const ofKind = groupBy(entry.relations, (relation) => relation.kind);
  return [...ofKind]
    .sort(([one], [other]) => relationRank(one) - relationRank(other))
    .flatMap(([kind, relations]) => {
      const label = relationLabel(kind);
      const related = relations.flatMap((relation) => relatedEntry(library, relation));
      return label === undefined || related.length === 0 ? [] : [{ kind, label, related }];
    });
}

function relatedEntry(library: Library, relation: Relation): RelatedEntry[] {
  const entry = library.entries.get(relation.target);
  return entry === undefined ? [] : [{ relation, entry }];
}
