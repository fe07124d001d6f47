// Places that lie beyond the frame: named at its edge, with an arrow that points to them.
import type { Letters } from "../../drawing/letters.ts";
import { type Box, isInside, overlap } from "../boxes.ts";
import { type Anchor, boxOf, lineOf, type PlacedWords } from "../words.tsx";
import { degreesOf, type Panel, projected } from "./panel.ts";
import type { MappedPlace } from "./places.ts";

export interface BeyondLabel {
  readonly place: MappedPlace;
  readonly words: PlacedWords;
  readonly box: Box;
  /** The tip of the arrow, and the side it points to in radians. */
  readonly tip: readonly [number, number];
  readonly angle: number;
}

const inset = 7;
const arrow = 12;
const shift = 10;
const mostShifts = 30;

/** Moved along the edge until they meet nothing. A place that finds no room is left to the table. */
export function beyondLabels(
  panel: Panel,
  places: readonly MappedPlace[],
  letters: Letters,
  taken: readonly Box[],
): readonly BeyondLabel[] {
  const labels: BeyondLabel[] = [];
  for (const place of places) {
    const others = [...taken, ...labels.map(({ box }) => box)];
    const free = ways(panel, place, letters).find(
      ({ box }) => isInside(box, panel, 3) && !others.some((other) => overlap(box, other, 4)),
    );
    if (free !== undefined) labels.push(free);
  }
  return labels;
}

function* waysFrom({ width, height }: Panel, [x, y]: readonly [number, number]) {
  const [dx, dy] = [x - width / 2, y - height / 2];
  const [halfWidth, halfHeight] = [width / 2 - inset, height / 2 - inset];
  const share = Math.min(halfWidth / Math.abs(dx || 1e-9), halfHeight / Math.abs(dy || 1e-9));
  const isAtSide = halfWidth / Math.abs(dx || 1e-9) <= halfHeight / Math.abs(dy || 1e-9);
  const edge = [width / 2 + dx * share, height / 2 + dy * share] as const;
  for (let count = 0; count < mostShifts; count += 1) {
    const along = Math.ceil(count / 2) * shift * (count % 2 === 0 ? 1 : -1);
    const tip = isAtSide ? ([edge[0], edge[1] + along] as const) : ([edge[0] + along, edge[1]] as const);
    yield { tip, isAtSide, isStart: isAtSide ? dx < 0 : dy < 0, angle: Math.atan2(dy, dx) };
  }
}

function ways(panel: Panel, place: MappedPlace, letters: Letters): BeyondLabel[] {
  const words = { text: place.label, language: place.language, style: "name" } as const;
  const { above, below } = letters.size(lineOf(words));
  return [...waysFrom(panel, projected(panel, degreesOf(place)))].map(({ tip, isAtSide, isStart, angle }) => {
    const anchor: Anchor = isAtSide ? (isStart ? "start" : "end") : "middle";
    const x = isAtSide ? tip[0] + (isStart ? arrow : -arrow) : tip[0];
    const y = isAtSide ? tip[1] + (above - below) / 2 : isStart ? tip[1] + arrow + above : tip[1] - arrow - below;
    const placed = { ...words, anchor, x, y };
    const box = boxOf(letters, placed);
    const whole = {
      left: Math.min(box.left, tip[0] - 4),
      top: Math.min(box.top, tip[1] - 4),
      right: Math.max(box.right, tip[0] + 4),
      bottom: Math.max(box.bottom, tip[1] + 4),
    };
    return { place, words: placed, box: whole, tip, angle };
  });
}
