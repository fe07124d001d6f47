// What ties two entries: relations of the glossary, or paragraphs in which both stand.
import type { Relation } from "../../model.ts";
import type { TieGroup } from "./relation-groups.ts";

/** A paragraph of a reading: the id of its row. */
export interface Passage {
  readonly reading: string;
  readonly row: string;
}

/** A relation with the entry at which it was typed. */
export interface TypedRelation {
  readonly entry: string;
  readonly relation: Relation;
}

export interface Tie {
  readonly from: string;
  readonly to: string;
  readonly group: TieGroup;
  /** How many relations, or paragraphs: the width of the line. */
  readonly weight: number;
  /** Whether it rests on a claim alone. */
  readonly isClaimed: boolean;
  /** None of entries that only stand together. */
  readonly relations: readonly TypedRelation[];
}

/** One key for a pair of entries, whichever comes first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);
