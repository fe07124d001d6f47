// The ways two entries can be tied, each drawn by a line of its own: every kind of relation belongs to one, or to none.

export type TieGroup = "belonging" | "support" | "opposition" | "place" | "knowledge" | "together";

/**
 * Kinds of relation by the line that draws them; the ids of `relations.ts`. `relatedTo` is no tie: it is an editor's
 * pointer from one page to another and says nothing of the two. Where a place lies is for the map, not for a network.
 */
const kindsOf: Readonly<Record<Exclude<TieGroup, "together">, readonly string[]>> = {
  belonging: [
    "partOf",
    "stateBodyOf",
    "memberOf",
    "ledBy",
    "leaderOf",
    "foundedBy",
    "founderOf",
    "spokespersonOf",
    "operates",
    "operatedBy",
  ],
  support: ["allyOf", "supports", "affiliatedWith", "fundedBy"],
  opposition: ["opponentOf"],
  place: ["activeIn", "basedIn", "diedIn"],
  knowledge: ["cites", "sourceFor", "uses", "broader", "narrower"],
};

/** In the order of the legend. */
export const relationGroups: readonly Exclude<TieGroup, "together">[] = [
  "belonging",
  "support",
  "opposition",
  "place",
  "knowledge",
];

const groupOfKind: ReadonlyMap<string, TieGroup> = new Map(
  relationGroups.flatMap((group) => kindsOf[group].map((kind) => [kind, group])),
);

export const noTies: readonly string[] = ["relatedTo", "locatedIn", "onRiver", "borders"];

/** The line that draws a kind of relation; undefined for a kind that is no tie. */
export const tieGroup = (kind: string): TieGroup | undefined => groupOfKind.get(kind);
