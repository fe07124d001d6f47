// Rectangles and lines that must not meet.
import type { Box } from "../words.tsx";

export interface Line {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

export function overlap(one: Box, other: Box, margin = 0): boolean {
  return (
    one.left < other.right + margin &&
    other.left < one.right + margin &&
    one.top < other.bottom + margin &&
    other.top < one.bottom + margin
  );
}

export function isInside(
  box: Box,
  frame: { readonly width: number; readonly height: number },
  margin: number,
): boolean {
  return (
    box.left >= margin && box.top >= margin && box.right <= frame.width - margin && box.bottom <= frame.height - margin
  );
}

/** Whether a line passes through a box (Liang and Barsky's clipping). */
export function crossesBox({ from, to }: Line, box: Box): boolean {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from[0] - box.left],
    [dx, box.right - from[0]],
    [-dy, from[1] - box.top],
    [dy, box.bottom - from[1]],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

export function crossesLine(one: Line, other: Line): boolean {
  const side = ({ from, to }: Line, [x, y]: readonly [number, number]) =>
    Math.sign((to[0] - from[0]) * (y - from[1]) - (to[1] - from[1]) * (x - from[0]));
  return side(one, other.from) * side(one, other.to) < 0 && side(other, one.from) * side(other, one.to) < 0;
}

/** Whether a point lies in an area given by its rings: an odd number of their sides is to the west of it. */
export function hasPoint(
  rings: readonly (readonly (readonly number[])[])[],
  [x, y]: readonly [number, number],
): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let at = 1; at < ring.length; at += 1) {
      const [[fromX = 0, fromY = 0] = [], [toX = 0, toY = 0] = []] = [ring[at - 1], ring[at]];
      if (fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX) isIn = !isIn;
    }
  }
  return isIn;
}
