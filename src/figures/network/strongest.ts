// Which entries and ties a network shows: as many as can be told apart.
import type { TieGroup } from "./relation-groups.ts";
import type { Tie } from "./tie.ts";

export interface NetworkLimits {
  readonly entries: number;
  readonly ties: number;
}

/** As many entries as have room for their labels. More lines than twice as many are a hairball. */
export const figureLimits: NetworkLimits = { entries: 40, ties: 80 };

/** Pairs lie closer together than relations: each paragraph of five names has ten. */
export const togetherLimits: NetworkLimits = { entries: 40, ties: 45 };

export interface Selection {
  /** Ids of entries that have a tie here, by rank. */
  readonly entries: readonly string[];
  readonly ties: readonly Tie[];
}

/**
 * The entries with the most ties and mentions taken together, equals in the order of the ties. An entry whose ties all
 * lead outside gives its place to the next that has one inside.
 */
export function mostTied(
  ties: readonly Tie[],
  mentions: ReadonlyMap<string, number>,
  limits: NetworkLimits = figureLimits,
): Selection {
  const ranked = byRank(ties, mentions);
  const neighboursOf = neighbours(ties);
  let chosen = new Set(ranked.slice(0, limits.entries));
  for (const id of ranked.slice(limits.entries)) {
    chosen = withoutLoners(chosen, neighboursOf);
    if (chosen.size < limits.entries && isTied(id, chosen, neighboursOf)) chosen.add(id);
  }
  chosen = withoutLoners(chosen, neighboursOf);
  const inside = ties.filter(({ from, to }) => chosen.has(from) && chosen.has(to)).slice(0, limits.ties);
  return selection(inside, ranked);
}

/**
 * The pairs of at least `least` paragraphs, where `least` is the smallest number that keeps the limits: what is left
 * out is left out by a rule that can be told. Where even those of most paragraphs are too many, the first of these.
 */
export function mostTogether(
  ties: readonly Tie[],
  mentions: ReadonlyMap<string, number>,
  limits: NetworkLimits = togetherLimits,
): Selection & { readonly least: number } {
  const weights = [...new Set(ties.map((tie) => tie.weight))].sort((one, other) => one - other);
  for (const least of weights) {
    const inside = ties.filter((tie) => tie.weight >= least);
    const chosen = selection(inside, byRank(inside, mentions));
    if (inside.length <= limits.ties && chosen.entries.length <= limits.entries) return { ...chosen, least };
  }
  const most = weights.at(-1) ?? 0;
  const first = firstWithin(
    ties.filter((tie) => tie.weight === most),
    limits,
  );
  return { ...selection(first, byRank(first, mentions)), least: most };
}

/** The entries of a selection with the most ties in it, the first `count`. */
export function mostTiedOf({ entries, ties }: Selection, count: number): readonly string[] {
  const tiesOf = (id: string) => ties.filter(({ from, to }) => from === id || to === id).length;
  return [...entries].sort((one, other) => tiesOf(other) - tiesOf(one)).slice(0, count);
}

/** The groups that stand among ties, in the order given. */
export const groupsAmong = <Group extends TieGroup>(ties: readonly Tie[], order: readonly Group[]): readonly Group[] =>
  order.filter((group) => ties.some((tie) => tie.group === group));

function firstWithin(ties: readonly Tie[], limits: NetworkLimits): Tie[] {
  const tied = new Set<string>();
  const first: Tie[] = [];
  for (const tie of ties) {
    if (first.length === limits.ties || new Set([...tied, tie.from, tie.to]).size > limits.entries) break;
    tied.add(tie.from).add(tie.to);
    first.push(tie);
  }
  return first;
}

function selection(ties: readonly Tie[], ranked: readonly string[]): Selection {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return { entries: ranked.filter((id) => tied.has(id)), ties };
}

function byRank(ties: readonly Tie[], mentions: ReadonlyMap<string, number>): string[] {
  const tiesOf = new Map<string, number>();
  for (const id of ties.flatMap(({ from, to }) => [from, to])) tiesOf.set(id, (tiesOf.get(id) ?? 0) + 1);
  const weight = (id: string) => (tiesOf.get(id) ?? 0) + (mentions.get(id) ?? 0);
  return [...tiesOf.keys()].sort((one, other) => weight(other) - weight(one));
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function neighbours(ties: readonly Tie[]): Neighbours {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const { from, to } of ties) {
    add(from, to);
    add(to, from);
  }
  return found;
}

function isTied(id: string, chosen: ReadonlySet<string>, neighboursOf: Neighbours): boolean {
  return [...(neighboursOf.get(id) ?? [])].some((other) => chosen.has(other));
}

const withoutLoners = (chosen: ReadonlySet<string>, neighboursOf: Neighbours): Set<string> =>
  new Set([...chosen].filter((id) => isTied(id, chosen, neighboursOf)));
