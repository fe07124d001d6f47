// The shape of each type of entry (SPEC §8): square, diamond, disc, double line.
import type { Element } from "xast";
import { x } from "xastscript";

type Shape = (left: number, top: number, size: number) => Element[];

const shapes: Readonly<Record<string, Shape>> = {
  organisation: (left, top, size) => {
    const inset = size * 0.08;
    return [x("rect", { x: left + inset, y: top + inset, width: size - 2 * inset, height: size - 2 * inset })];
  },
  place: (left, top, size) => {
    const half = size / 2;
    return [x("path", { d: `M${left + half} ${top}l${half} ${half}l${-half} ${half}l${-half} ${-half}z` })];
  },
  person: (left, top, size) => [x("circle", { cx: left + size / 2, cy: top + size / 2, r: size / 2 })],
  term: (left, top, size) =>
    [0.24, 0.6].map((at) => x("rect", { x: left, y: top + size * at, width: size, height: size * 0.18 })),
};

/** The shape in a square box; nothing for a type that has none. */
export function typeShape(type: string, left: number, top: number, size: number): Element[] {
  return shapes[type]?.(left, top, size) ?? [];
}
