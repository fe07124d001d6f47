// Places that lie too close together to be marked one by one.
import type { MappedPlace } from "./places.ts";

/** A mark to be made: one place, or several around the first, which is the most mentioned. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly places: readonly MappedPlace[];
}

const firstCell = 24;
const cellGrowth = 1.5;

/**
 * At most `limit` spots: those that share a cell of a grid become one, where the first of them lies, and the cells grow
 * until there are few enough.
 * @param spots the most mentioned first
 */
export function gathered(spots: readonly Spot[], limit: number): readonly Spot[] {
  let found = spots;
  for (let cell = firstCell; found.length > limit; cell *= cellGrowth) found = inCells(spots, cell);
  return found;
}

function inCells(spots: readonly Spot[], cell: number): readonly Spot[] {
  const spotIn = new Map<string, Spot>();
  for (const spot of spots) {
    const key = `${Math.floor(spot.x / cell)} ${Math.floor(spot.y / cell)}`;
    const known = spotIn.get(key);
    spotIn.set(key, known === undefined ? spot : joined(known, spot));
  }
  return [...spotIn.values()];
}

/** The second spot's places at the first. */
export function joined(one: Spot, other: Spot): Spot {
  return { ...one, places: [...one.places, ...other.places] };
}
