// The point of a grid that is nearest to the middle of an area and will do.
import type { Extent } from "./planar.ts";

/**
 * Asks the points of a grid, in squares around the middle until none farther out can be nearer than one that will do.
 * @param step from one point to the next, as the grid begins in the west and the south
 * @param will what is found at a point; undefined where it will not do
 */
export function nearest<T>(
  { west, south, east, north }: Extent,
  step: number,
  will: (x: number, y: number) => T | undefined,
): T | undefined {
  const [across, down] = [Math.floor((east - west) / step), Math.floor((north - south) / step)];
  const [middleX, middleY] = [Math.round(across / 2), Math.round(down / 2)];
  const farthest = Math.max(middleX, middleY, across - middleX, down - middleY);
  let [found, least]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  // A point of the next square is at least so many steps, less the half by which the middle may miss the grid, away.
  for (let reach = 0; reach <= farthest && (reach - 0.5) * step <= least; reach += 1) {
    for (const [column, row] of square(middleX, middleY, reach)) {
      if (column < 0 || row < 0 || column > across || row > down) continue;
      const [x, y] = [west + column * step, south + row * step];
      const distance = Math.hypot(x - (west + east) / 2, y - (south + north) / 2);
      if (distance >= least) continue;
      const here = will(x, y);
      if (here !== undefined) [found, least] = [here, distance];
    }
  }
  return found;
}

/** The points of a square's sides, from west to east, and from south to north. */
function* square(middleX: number, middleY: number, reach: number): Generator<readonly [column: number, row: number]> {
  for (let column = -reach; column <= reach; column += 1) {
    const isSide = Math.abs(column) === reach;
    for (let row = -reach; row <= reach; row += isSide ? 1 : 2 * reach) yield [middleX + column, middleY + row];
  }
}
