// On which side of its shape each label stands: where fewer lines run through it.
import type { Box } from "../words.tsx";
import type { Point } from "./tie-line.tsx";

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
export function labelSides(
  boxes: readonly TwoSided[],
  lines: readonly { readonly from: string; readonly to: string }[],
): ReadonlyMap<string, LabelSide> {
  const sides = new Map<string, LabelSide>(boxes.map(({ id }) => [id, "below"]));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { id } of boxes) {
      const [below, above] = (["below", "above"] as const).map((side) => crossings(boxes, lines, sides.set(id, side)));
      sides.set(id, (above ?? 0) < (below ?? 0) ? "above" : "below");
    }
  }
  return sides;
}

function crossings(
  boxes: readonly TwoSided[],
  lines: readonly { readonly from: string; readonly to: string }[],
  sides: ReadonlyMap<string, LabelSide>,
): number {
  const sideOf = (id: string) => sides.get(id) ?? "below";
  const shapeOf = new Map(boxes.map(({ id, shape }) => [id, shape[sideOf(id)]]));
  const labels = boxes.map(({ id, label }) => label[sideOf(id)]);
  let count = 0;
  for (const { from, to } of lines) {
    const [one, other] = [shapeOf.get(from), shapeOf.get(to)];
    if (one === undefined || other === undefined) continue;
    for (const label of labels) if (runsThrough(one, other, label)) count += 1;
  }
  return count;
}

/**
 * Whether a line runs through a box.
 * @see Liang and Barsky, A New Concept and Method for Line Clipping (ACM Transactions on Graphics 3, 1984)
 */
export function runsThrough(from: Point, to: Point, { left, top, right, bottom }: Box): boolean {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const edges = [
    [-x, from.x - left],
    [x, right - from.x],
    [-y, from.y - top],
    [y, bottom - from.y],
  ] as const;
  let [enters, leaves] = [0, 1];
  for (const [towards, distance] of edges) {
    if (towards === 0) {
      if (distance < 0) return false;
    } else if (towards < 0) enters = Math.max(enters, distance / towards);
    else leaves = Math.min(leaves, distance / towards);
  }
  return enters < leaves;
}
