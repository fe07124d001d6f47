// Long lists in parts, one a page.

/** From `start` up to `end` of a list. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How many parts of at most `most` items a list of `length` items has; one, though empty, for no items. */
export const partCount = (length: number, most: number): number => Math.max(1, Math.ceil(length / most));

/** The items of a part, numbered from 1. All parts but the last are full. */
export function stretchOf(part: number, length: number, most: number): Stretch {
  const start = Math.min((part - 1) * most, length);
  return { start, end: Math.min(start + most, length) };
}

/** Lines of one group: from `start` up to `end` of its own. */
export interface Piece extends Stretch {
  /** Its index among the groups. */
  readonly group: number;
}

/**
 * Groups of lines in parts: a group stands whole in one part unless it is longer than a further part, in which case it
 * begins where there is room. There is always a first part, which may be empty.
 * @param lengths of the groups, in lines
 * @param most how many lines the first part may have, and each further one
 */
export function partsOfGroups(
  lengths: readonly number[],
  most: { readonly first: number; readonly further: number },
): readonly (readonly Piece[])[] {
  const parts: Piece[][] = [[]];
  let room = most.first;
  for (const [group, length] of lengths.entries()) {
    for (let start = 0; start < length; ) {
      const left = length - start;
      const last = parts.at(-1);
      const fitsLater = left > room && left <= most.further && last !== undefined && last.length > 0;
      if (last === undefined || room === 0 || fitsLater) {
        parts.push([]);
        room = most.further;
        continue;
      }
      const end = start + Math.min(left, room);
      last.push({ group, start, end });
      room -= end - start;
      start = end;
    }
  }
  return parts;
}
