// Rectangles and lines that must not meet.

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** The box of a size around its middle. */
export const boxAround = ({ x, y }: Point, { width, height }: Size): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** @param margin how far apart they must be at least, in units of the drawing */
export function overlap(one: Box, other: Box, margin = 0): boolean {
  return (
    one.left < other.right + margin &&
    other.left < one.right + margin &&
    one.top < other.bottom + margin &&
    other.top < one.bottom + margin
  );
}

export function isInside(box: Box, frame: Size, margin = 0): boolean {
  return (
    box.left >= margin && box.top >= margin && box.right <= frame.width - margin && box.bottom <= frame.height - margin
  );
}

/**
 * Whether a line passes through a box.
 * @see Liang and Barsky, A New Concept and Method for Line Clipping (ACM Transactions on Graphics 3, 1984)
 */
export function crossesBox({ from, to }: Line, box: Box): boolean {
  // Most lines are far from most boxes.
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false;
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  let [enter, leave] = [0, 1];
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter < leave;
}

export function crossesLine(one: Line, other: Line): boolean {
  const side = ({ from, to }: Line, { x, y }: Point) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x));
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
