// Boxes pushed apart until no two touch.
import type { Size } from "../boxes.ts";

/** A box by its centre; `x` and `y` are written. */
export interface MovableBox extends Size {
  x: number;
  y: number;
}

/** Less is no overlap, but what sums of fractions leave. */
const hair = 0.01;

/**
 * Pushes each pair that overlaps apart by `share` of its overlap, along the way that is shorter for the frame: in a
 * narrow one rather down than across. True when none overlapped.
 */
export function pushApart(boxes: readonly MovableBox[], frame: Size, share: number): boolean {
  let isFree = true;
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const [byX, byY] = overlap(one, other);
      if (byX <= hair || byY <= hair) continue;
      isFree = false;
      const isAcross = byX / frame.width < byY / frame.height;
      const [x, y] = isAcross ? [byX * share, 0] : [0, byY * share];
      const [toX, toY] = [one.x <= other.x ? 0.5 : -0.5, one.y <= other.y ? 0.5 : -0.5];
      one.x -= x * toX;
      other.x += x * toX;
      one.y -= y * toY;
      other.y += y * toY;
    }
  }
  return isFree;
}

/** How far two boxes lie over one another in both directions; they are apart when either is not positive. */
export const overlap = (one: MovableBox, other: MovableBox): readonly [number, number] => [
  (one.width + other.width) / 2 - Math.abs(one.x - other.x),
  (one.height + other.height) / 2 - Math.abs(one.y - other.y),
];

export function keepInside(boxes: readonly MovableBox[], { width, height }: Size): void {
  for (const box of boxes) {
    box.x = Math.min(Math.max(box.x, box.width / 2), Math.max(width - box.width / 2, box.width / 2));
    box.y = Math.min(Math.max(box.y, box.height / 2), Math.max(height - box.height / 2, box.height / 2));
  }
}

const rounds = 300;

/**
 * Moves boxes apart within the frame; where that does not succeed, boxes drop below those in their way and the frame
 * that comes back is higher. Same boxes, same result.
 */
export function separate(boxes: readonly MovableBox[], frame: Size): Size {
  for (let round = 0; round < rounds; round += 1) {
    const isFree = pushApart(boxes, frame, 0.6);
    keepInside(boxes, frame);
    if (isFree) break;
  }
  drop(boxes);
  const bottoms = boxes.map((box) => box.y + box.height / 2);
  return { width: frame.width, height: Math.ceil(Math.max(frame.height, ...bottoms)) };
}

/** From the top down: each box moves below whatever placed box it overlaps, until it overlaps none. */
function drop(boxes: readonly MovableBox[]): void {
  const placed: MovableBox[] = [];
  for (const box of [...boxes].sort((one, other) => one.y - one.height / 2 - (other.y - other.height / 2))) {
    for (;;) {
      const inTheWay = placed.find((other) => overlap(box, other).every((by) => by > hair));
      if (inTheWay === undefined) break;
      box.y = inTheWay.y + (inTheWay.height + box.height) / 2;
    }
    placed.push(box);
  }
}
