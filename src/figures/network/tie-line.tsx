// The line of a tie: each group has a form of its own, a dashed line is a claim, its width is its weight.
import type { Line, Point } from "../boxes.ts";
import { rounded, xy } from "../words.tsx";
import type { TieGroup } from "./relation-groups.ts";

export interface LineProps extends Line {
  readonly group: TieGroup;
  readonly isClaimed: boolean;
  readonly weight: number;
}

const widest = 6;
const barLength = 11;
const barGap = 4;
const ringSize = 3.5;

/** Width of a line: that of a single relation or paragraph, and a little more for each further one. */
const widthOf = (weight: number): number => Math.min(1.3 + (weight - 1) * 0.45, widest);

/** What a group's line has besides the stroke: two bars across it, a ring on it. */
const signs: Readonly<Partial<Record<TieGroup, (middle: Point, along: Point) => string>>> = {
  opposition: (middle, along) =>
    [-barGap / 2, barGap / 2]
      .map((shift) => {
        const at = { x: middle.x + along.x * shift, y: middle.y + along.y * shift };
        const across = { x: -along.y * barLength, y: along.x * barLength };
        return `M${xy(at.x - across.x / 2, at.y - across.y / 2)}l${xy(across.x, across.y)}`;
      })
      .join(""),
  knowledge: ({ x, y }) =>
    `M${xy(x - ringSize, y)}a${ringSize} ${ringSize} 0 1 0 ${2 * ringSize} 0a${ringSize} ${ringSize} 0 1 0 ${-2 * ringSize} 0z`,
};

export const TieLine = ({ from, to, group, isClaimed, weight }: LineProps) => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const sign = signs[group]?.(pointAlong(from, to, 0.5), along);
  const d = `M${xy(from.x, from.y)}L${xy(to.x, to.y)}`;
  const width = widthOf(weight);
  return (
    <g class={`tie ${group}${isClaimed ? " tie-claimed" : ""}`}>
      <path class="tie-line" d={d} stroke-width={rounded(group === "support" ? width + 2.7 : width)} />
      {group === "support" && <path class="tie-core" d={d} stroke-width={1.6} />}
      {sign !== undefined && <path class="tie-sign" d={sign} />}
    </g>
  );
};

/** @param share of the way, from 0 to 1 */
export const pointAlong = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** A line between two shapes: shortened at both ends, and moved aside when it is not the only one of its pair. */
export function lineBetween(one: Point, other: Point, reach: number, aside: number): Line {
  const length = Math.hypot(other.x - one.x, other.y - one.y) || 1;
  const along = { x: (other.x - one.x) / length, y: (other.y - one.y) / length };
  const kept = Math.min(reach, length / 3);
  const shifted = (point: Point, by: number): Point => ({
    x: point.x + along.x * by - along.y * aside,
    y: point.y + along.y * by + along.x * aside,
  });
  return { from: shifted(one, kept), to: shifted(other, -kept) };
}
