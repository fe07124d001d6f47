// On which side of its shape each label stands: where fewer lines run through it.
import { type Box, crossesBox, type Point } from "../boxes.ts";
import type { Link } from "./settle.ts";

export type LabelSide = "below" | "above";

/** A box that holds a shape and a label, and where both would be on either side. */
export interface TwoSided {
  readonly id: string;
  readonly shape: Readonly<Record<LabelSide, Point>>;
  readonly label: Readonly<Record<LabelSide, Box>>;
}

const passes = 2;

/**
 * Below, unless fewer lines cross labels when it stands above; one after the other, twice. Same input, same result.
 * @param lines pairs of ids
 */
export function labelSides(boxes: readonly TwoSided[], lines: readonly Link[]): ReadonlyMap<string, LabelSide> {
  const sides = new Map<string, LabelSide>(boxes.map(({ id }) => [id, "below"]));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { id } of boxes) {
      const [below, above] = (["below", "above"] as const).map((side) => crossings(boxes, lines, sides.set(id, side)));
      sides.set(id, (above ?? 0) < (below ?? 0) ? "above" : "below");
    }
  }
  return sides;
}

function crossings(boxes: readonly TwoSided[], lines: readonly Link[], sides: ReadonlyMap<string, LabelSide>): number {
  const sideOf = (id: string) => sides.get(id) ?? "below";
  const shapeOf = new Map(boxes.map(({ id, shape }) => [id, shape[sideOf(id)]]));
  const labels = boxes.map(({ id, label }) => label[sideOf(id)]);
  let count = 0;
  for (const { from, to } of lines) {
    const [one, other] = [shapeOf.get(from), shapeOf.get(to)];
    if (one === undefined || other === undefined) continue;
    for (const label of labels) if (crossesBox({ from: one, to: other }, label)) count += 1;
  }
  return count;
}
