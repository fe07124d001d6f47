// Boxes spread over the whole of a frame.
import type { Size } from "../boxes.ts";
import type { MovableBox } from "./separate.ts";

/** Crowded parts open and empty ones close, but who is above or beside whom stays. */
export function spread(boxes: readonly MovableBox[], frame: Size): void {
  const across = evened(
    boxes.map(({ x, width }) => ({ middle: x, size: width })),
    frame.width,
  );
  const down = evened(
    boxes.map(({ y, height }) => ({ middle: y, size: height })),
    frame.height,
  );
  for (const [index, box] of boxes.entries()) {
    box.x = across[index] ?? box.x;
    box.y = down[index] ?? box.y;
  }
}

/** Half of where each would stand if all were stretched alike, half of where it would if all stood at equal distances. */
function evened(boxes: readonly { readonly middle: number; readonly size: number }[], room: number): number[] {
  const sorted = boxes.map(({ middle }) => middle).sort((one, other) => one - other);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const ranks = Math.max(sorted.length - 1, 1);
  return boxes.map(({ middle, size }) => {
    const stretched = last === first ? 0.5 : (middle - first) / (last - first);
    const ranked = last === first ? 0.5 : sorted.indexOf(middle) / ranks;
    return size / 2 + ((stretched + ranked) / 2) * (room - size);
  });
}
