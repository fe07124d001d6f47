// The relations of an entry under one heading a kind.
import { madeOncePer } from "../made-once.ts";
import type { Entry, Library, Localized, Relation } from "../model.ts";
import { relationLabel, relationRank } from "../relations.ts";
import { groupBy } from "./group-by.ts";
import { type Piece, partsOfGroups } from "./parts.ts";

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

/** How many entries of such lists stand on one page: a line takes some 300 bytes. */
const relationsPerPart = { first: 60, further: 200 };

/** The relations of an entry on each of its pages, the groups being `relationsByKind`; on the first none, perhaps. */
export const relationParts = madeOncePer((library: Library, id: string): readonly (readonly Piece[])[] => {
  const entry = library.entries.get(id);
  const groups = entry === undefined ? [] : relationsByKind(library, entry);
  return partsOfGroups(
    groups.map(({ related }) => related.length),
    relationsPerPart,
  );
});

function relatedEntry(library: Library, relation: Relation): RelatedEntry[] {
  const entry = library.entries.get(relation.target);
  return entry === undefined ? [] : [{ relation, entry }];
}
