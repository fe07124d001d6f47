// The last steps of every layout of a network: lines run clear of boxes, and boxes stand apart.
import type { Size } from "../boxes.ts";
import { rounded } from "../words.tsx";
import { clearLines } from "./clear-lines.ts";
import { keepInside, type MovableBox, pushApart, separate } from "./separate.ts";

/** What a layout needs of an entry: the box of its shape with its label, and its type. */
export interface Boxed extends Size {
  readonly id: string;
  readonly type: string;
}

/** Ids of two entries. */
export interface Link {
  readonly from: string;
  readonly to: string;
}

export interface Layout {
  /** Centres of the boxes. */
  readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
  readonly frame: Size;
}

/** The links whose entries both have a box. */
export function linesBetween<Box extends Boxed & MovableBox>(boxes: readonly Box[], links: readonly Link[]) {
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  return links.flatMap(({ from, to }) => {
    const [source, target] = [boxOf.get(from), boxOf.get(to)];
    return source === undefined || target === undefined ? [] : [{ source, target }];
  });
}

/** No two boxes overlap in the end and none leaves the frame, which may come back higher. */
export function settle(
  boxes: readonly (Boxed & MovableBox)[],
  links: readonly Link[],
  frame: Size,
  rounds: number,
): Layout {
  const lines = linesBetween(boxes, links);
  for (let round = 0; round < rounds; round += 1) {
    clearLines(boxes, lines);
    pushApart(boxes, frame, 0.5);
    keepInside(boxes, frame);
  }
  const grown = separate(boxes, frame);
  return { places: new Map(boxes.map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }])), frame: grown };
}
