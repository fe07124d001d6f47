// The claims of a version: what each says, where, on what ground, and how many each speaker makes.
import type { Claim, Html, Markup, Reading, Standing, Version } from "../model.ts";
import { standings } from "../standings.ts";
import { groupBy } from "./group-by.ts";

/** A claim with the block it stands in, or whose note it stands in. */
export interface PlacedClaim extends Claim {
  /** The block's number; 0 for a heading. */
  readonly blockNumber: number;
  /** The block's id, which other versions share where their blocks answer each other. */
  readonly blockId: string;
}

export interface StandingCount {
  readonly standing: Standing;
  readonly count: number;
}

/** Everything one speaker says in a version. */
export interface Speaker {
  /** Id of an entry; without one the text's author speaks, or nobody in particular: the public record. */
  readonly by?: string;
  readonly kind: "entry" | "author" | "record";
  readonly claims: readonly PlacedClaim[];
  /** In the order of `standings`, none that are absent. */
  readonly counts: readonly StandingCount[];
}

/**
 * Every claim of a version in the order of its text: what questions that sort statements or ask for their ground are
 * made of.
 */
export function claimsOf(version: Version): readonly PlacedClaim[] {
  return version.claims.map((claim) => {
    const block = version.blocks[claim.block];
    return { ...claim, blockNumber: block?.number ?? 0, blockId: block?.id ?? "" };
  });
}

/** The reading with its claims unmarked, for an assignment, which may ask who says so. Words stay as they are. */
export function withoutClaims(reading: Reading): Reading {
  const versions = Object.entries(reading.versions).map(
    ([language, version]) => [language, unmarked(version)] as const,
  );
  return { ...reading, versions: Object.fromEntries(versions) };
}

function unmarked(version: Version): Version {
  if (version.claims.length === 0) return version;
  const plain = <T extends { readonly html: Markup }>(part: T): T => ({ ...part, html: part.html.map(unmarkedPart) });
  return { ...version, claims: [], blocks: version.blocks.map(plain), notes: version.notes.map(plain) };
}

function unmarkedPart(part: Markup[number]): Markup[number] {
  return typeof part !== "string" && part.kind === "claim" ? ("<span>" as Html) : part;
}

/** How many claims have each standing: firmest first, none that are absent. */
export function standingCounts(claims: readonly Claim[]): readonly StandingCount[] {
  return standings.flatMap((standing) => {
    const count = claims.filter((claim) => claim.standing === standing).length;
    return count === 0 ? [] : [{ standing, count }];
  });
}

/** Who speaks in a claim. */
export function speakerKind({ by, standing }: Pick<Claim, "by" | "standing">): Speaker["kind"] {
  return by !== undefined ? "entry" : standing === "record" ? "record" : "author";
}

const kindOrder: readonly Speaker["kind"][] = ["entry", "author", "record"];

/** Who says what: entries first, those that say most before the others; then the author; the public record last. */
export function speakersOf(version: Version): readonly Speaker[] {
  const grouped = groupBy(claimsOf(version), (claim) => claim.by ?? `:${speakerKind(claim)}`);
  const rank = ({ kind }: Speaker) => kindOrder.indexOf(kind);
  return [...grouped.values()]
    .flatMap((claims): Speaker[] => {
      const [first] = claims;
      return first === undefined
        ? []
        : [{ by: first.by, kind: speakerKind(first), claims, counts: standingCounts(claims) }];
    })
    .sort((one, other) => rank(one) - rank(other) || other.claims.length - one.claims.length);
}
