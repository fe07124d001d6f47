// The relations between entries: each with its inverse and the words for both ends, so an inverse is never typed twice.
import type { Localized } from "./model.ts";

export interface RelationKind {
  readonly id: string;
  /** How the list of targets is headed on the page of the entry that has the relation. */
  readonly label: Localized;
  /** Id of the relation as seen from the target; its own id when it is symmetric. */
  readonly inverse: string;
  /** How an inverse that has no row of its own is headed. */
  readonly inverseLabel: Localized;
  /** A relation that may not run in a circle. */
  readonly hierarchical: boolean;
}

interface Row {
  readonly id: string;
  readonly label: Localized;
  readonly inverse?: string;
  readonly inverseLabel?: Localized;
  readonly hierarchical?: true;
}

const symmetric = (id: string, label: Localized): Row => ({ id, label, inverse: id });

const rows: readonly Row[] = [
  {
    id: "partOf",
    label: { ar: "جزء من", en: "Part of" },
    inverseLabel: { ar: "من أجزائه", en: "Includes" },
    hierarchical: true,
  },
  {
    id: "locatedIn",
    label: { ar: "يقع في", en: "Located in" },
    inverseLabel: { ar: "يقع فيه", en: "Contains" },
    hierarchical: true,
  },
  {
    id: "onRiver",
    label: { ar: "على نهر", en: "On the river" },
    inverseLabel: { ar: "مدن على ضفافه", en: "Towns on its banks" },
  },
  symmetric("borders", { ar: "يجاور", en: "Borders" }),
  { id: "broader", label: { ar: "أعمّ منه", en: "Broader" }, inverse: "narrower", hierarchical: true },
  { id: "narrower", label: { ar: "أخصّ منه", en: "Narrower" }, inverse: "broader" },
  {
    id: "stateBodyOf",
    label: { ar: "جهاز تابع لدولة", en: "State body of" },
    inverseLabel: { ar: "من أجهزة الدولة", en: "State bodies" },
  },
  { id: "memberOf", label: { ar: "عضو في", en: "Member of" }, inverseLabel: { ar: "من الأعضاء", en: "Members" } },
  {
    id: "affiliatedWith",
    label: { ar: "جهات يرتبط بها", en: "Affiliated with" },
    inverseLabel: { ar: "جهات مرتبطة به", en: "Affiliated groups" },
  },
  symmetric("allyOf", { ar: "حليف", en: "Ally of" }),
  { id: "supports", label: { ar: "يدعم", en: "Supports" }, inverseLabel: { ar: "يدعمه", en: "Supported by" } },
  symmetric("opponentOf", { ar: "خصم", en: "Opponent of" }),
  { id: "activeIn", label: { ar: "ينشط في", en: "Active in" }, inverseLabel: { ar: "ينشط فيه", en: "Active here" } },
  { id: "basedIn", label: { ar: "مقرّه", en: "Based in" }, inverseLabel: { ar: "جهات مقرّها فيه", en: "Home of" } },
  { id: "ledBy", label: { ar: "قاده", en: "Led by" }, inverse: "leaderOf" },
  { id: "leaderOf", label: { ar: "قاد", en: "Leader of" }, inverse: "ledBy" },
  { id: "foundedBy", label: { ar: "أسّسه", en: "Founded by" }, inverse: "founderOf" },
  { id: "founderOf", label: { ar: "أسّس", en: "Founder of" }, inverse: "foundedBy" },
  {
    id: "spokespersonOf",
    label: { ar: "متحدّث باسم", en: "Spokesperson of" },
    inverseLabel: { ar: "متحدّثون باسمه", en: "Spokespeople" },
  },
  { id: "operates", label: { ar: "يدير", en: "Operates" }, inverse: "operatedBy" },
  { id: "operatedBy", label: { ar: "يديره", en: "Operated by" }, inverse: "operates" },
  { id: "fundedBy", label: { ar: "يموّله", en: "Funded by" }, inverseLabel: { ar: "يموّل", en: "Funds" } },
  { id: "uses", label: { ar: "يستعمل", en: "Uses" }, inverseLabel: { ar: "يستعمله", en: "Used by" } },
  { id: "cites", label: { ar: "ينقل عن", en: "Cites" }, inverse: "sourceFor" },
  { id: "sourceFor", label: { ar: "ينقل عنه", en: "Source for" }, inverse: "cites" },
  { id: "diedIn", label: { ar: "مات في", en: "Died in" }, inverseLabel: { ar: "مات فيه", en: "Died here" } },
  symmetric("relatedTo", { ar: "انظر أيضًا", en: "See also" }),
];

const labelOf = new Map(rows.map((row) => [row.id, row.label]));

export const relationKinds: readonly RelationKind[] = rows.map((row) => {
  const inverse = row.inverse ?? `${row.id}Inverse`;
  return {
    id: row.id,
    label: row.label,
    inverse,
    inverseLabel: row.inverseLabel ?? labelOf.get(inverse) ?? row.label,
    hierarchical: row.hierarchical ?? false,
  };
});

export const relationKindById: ReadonlyMap<string, RelationKind> = new Map(
  relationKinds.map((kind) => [kind.id, kind]),
);

/** The heading of a list of relations as one entry's page shows it; `kind` is a relation's or an inverse's id. */
export function relationLabel(kind: string): Localized | undefined {
  const row = relationKindById.get(kind);
  if (row !== undefined) return row.label;
  return relationKinds.find((candidate) => candidate.inverse === kind)?.inverseLabel;
}

/** Where a relation stands in lists: the order of the table, an inverse after its own kind. */
export function relationRank(kind: string): number {
  const own = relationKinds.findIndex((row) => row.id === kind);
  if (own >= 0) return own * 2;
  return relationKinds.findIndex((row) => row.inverse === kind) * 2 + 1;
}
