// Boxes moved out of the way of lines that pass by.
import { boxAround, crossesBox } from "../boxes.ts";
import type { MovableBox } from "./separate.ts";

/** How far a box moves at once from a line that runs through it, and how far the line's ends give way. */
const step = { box: 5, end: 1.5 };

/** Moves each box through which a line runs that is none of its own a step aside, to the side on which its middle is. */
export function clearLines(
  boxes: readonly MovableBox[],
  lines: readonly { readonly source: MovableBox; readonly target: MovableBox }[],
): void {
  for (const { source, target } of lines) {
    const length = Math.hypot(target.x - source.x, target.y - source.y) || 1;
    const across = { x: -(target.y - source.y) / length, y: (target.x - source.x) / length };
    for (const box of boxes) {
      if (box === source || box === target) continue;
      if (!crossesBox({ from: source, to: target }, boxAround(box, box))) continue;
      const side = (box.x - source.x) * across.x + (box.y - source.y) * across.y < 0 ? -1 : 1;
      for (const [moved, by] of [
        [box, step.box],
        [source, -step.end],
        [target, -step.end],
      ] as const) {
        moved.x += across.x * side * by;
        moved.y += across.y * side * by;
      }
    }
  }
}
