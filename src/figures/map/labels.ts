// Where the names of a panel's places stand, so that none meets another, a mark, or the frame.
import type { Letters } from "../../drawing/letters.ts";
import { type Box, boxAround, crossesBox, crossesLine, isInside, type Line, overlap, type Size } from "../boxes.ts";
import { type Anchor, boxOf, leftOf, type PlacedWords } from "../words.tsx";
import { joined, type Spot } from "./clusters.ts";

export interface Label {
  readonly words: PlacedWords;
  readonly box: Box;
  /** From the mark to the name, where it stands off. */
  readonly leader?: Line;
}

export interface LabelledSpot extends Spot {
  readonly radius: number;
  readonly label: Label;
}

export interface LabelSetting extends Size {
  readonly letters: Letters;
  /** In units of the drawing. */
  radiusOf(spot: Spot): number;
  wordsOf(spot: Spot): Pick<PlacedWords, "text" | "language" | "style">;
  /** What stands in the panel already. */
  readonly taken: readonly Box[];
}

const gap = 3;
const frameMargin = 4;
const leaderReaches = [20, 30, 42, 56, 74, 96];
const leaderDirections = 16;

/**
 * A name for every spot, the first ones first, each at the first free one of eight positions around its mark, else at
 * the end of a line. What finds no room joins the spot nearest to it, and the labelling begins anew.
 */
export function labelSpots(spots: readonly Spot[], setting: LabelSetting): readonly LabelledSpot[] {
  let left = spots;
  for (;;) {
    const { labelled, homeless } = tryLabels(left, setting);
    if (homeless === undefined || left.length < 2) return labelled;
    left = withoutRoom(left, homeless);
  }
}

function tryLabels(spots: readonly Spot[], setting: LabelSetting) {
  const marks = spots.map((spot) => boxOfMark(spot, setting.radiusOf(spot)));
  const labelled: LabelledSpot[] = [];
  const taken: Box[] = [...setting.taken];
  const leaders: Line[] = [];
  for (const [index, spot] of spots.entries()) {
    const { beneath, others } = aroundMark(marks, index);
    const label = firstOf(candidates(spot, setting, reachOf(spot, beneath)), (candidate) =>
      isFree(candidate, setting, taken, others, leaders),
    );
    if (label === undefined) return { labelled, homeless: spot };
    labelled.push({ ...spot, radius: setting.radiusOf(spot), label });
    taken.push(label.box);
    if (label.leader !== undefined) leaders.push(label.leader);
  }
  return { labelled, homeless: undefined };
}

function isFree(
  { box, leader }: Label,
  setting: LabelSetting,
  taken: readonly Box[],
  marks: readonly Box[],
  leaders: readonly Line[],
): boolean {
  if (!isInside(box, setting, frameMargin)) return false;
  if (taken.some((other) => overlap(box, other, gap)) || marks.some((mark) => overlap(box, mark, 2))) return false;
  if (leaders.some((line) => crossesBox(line, box))) return false;
  if (leader === undefined) return true;
  return (
    ![...taken, ...marks].some((other) => crossesBox(leader, other)) &&
    !leaders.some((line) => crossesLine(leader, line))
  );
}

export const boxOfMark = (spot: Spot, radius: number): Box =>
  boxAround(spot, { width: 2 * radius, height: 2 * radius });

/** The other marks of a panel: those that lie over one of them, itself included, and the rest. */
function aroundMark(marks: readonly Box[], index: number) {
  const own = marks[index];
  const meets = (mark: Box) => own !== undefined && overlap(mark, own);
  return { beneath: marks.filter(meets), others: marks.filter((mark) => !meets(mark)) };
}

/** How far the marks at a spot reach from it. */
const reachOf = ({ x, y }: Spot, marks: readonly Box[]): number =>
  Math.max(...marks.flatMap(({ left, top, right, bottom }) => [x - left, y - top, right - x, bottom - y]));

/** Most names find a place early: the farther ones are not even thought of. */
function firstOf(labels: Iterable<Label>, isWanted: (label: Label) => boolean): Label | undefined {
  for (const label of labels) if (isWanted(label)) return label;
  return undefined;
}

/** Beside first, where the eye looks; then above, below, at the corners; then ever farther off. */
function* candidates(spot: Spot, setting: LabelSetting, reach: number): Generator<Label> {
  const { x, y } = spot;
  const away = reach + gap;
  const radius = setting.radiusOf(spot);
  const corner = away * 0.75;
  const words = setting.wordsOf(spot);
  const atOrigin = boxOf(setting.letters, { ...words, anchor: "start", x: 0, y: 0 });
  const [above, below, width] = [-atOrigin.top, atOrigin.bottom, atOrigin.right];
  const middle = (above - below) / 2;
  const at = (anchor: Anchor, wordsX: number, wordsY: number, leader?: Line): Label => {
    const left = wordsX - width * leftOf[anchor];
    const box = { left, top: wordsY - above, right: left + width, bottom: wordsY + below };
    return { words: { ...words, anchor, x: wordsX, y: wordsY }, box, leader };
  };
  yield at("start", x + away, y + middle);
  yield at("end", x - away, y + middle);
  yield at("middle", x, y - away - below);
  yield at("middle", x, y + away + above);
  yield at("start", x + corner, y - corner);
  yield at("end", x - corner, y - corner);
  yield at("start", x + corner, y + corner + above * 0.8);
  yield at("end", x - corner, y + corner + above * 0.8);
  for (const length of leaderReaches) {
    for (let turn = 0; turn < leaderDirections; turn += 1) {
      const angle = (turn / leaderDirections) * 2 * Math.PI;
      const [toX, toY] = [Math.cos(angle), Math.sin(angle)];
      const anchor = Math.abs(toX) < 0.3 ? "middle" : toX > 0 ? "start" : "end";
      const lift = anchor === "middle" ? (toY > 0 ? above + 1 : -below - 1) : middle;
      const aside = anchor === "middle" ? 0 : Math.sign(toX) * 2;
      const leader: Line = {
        from: { x: x + radius * toX, y: y + radius * toY },
        to: { x: x + length * toX, y: y + length * toY },
      };
      yield at(anchor, leader.to.x + aside, leader.to.y + lift, leader);
    }
  }
}

/** The spot joins the nearest one, which keeps its place if it comes first. */
function withoutRoom(spots: readonly Spot[], homeless: Spot): readonly Spot[] {
  const others = spots.filter((spot) => spot !== homeless);
  const distance = (spot: Spot) => Math.hypot(spot.x - homeless.x, spot.y - homeless.y);
  const nearest = others.reduce((best, spot) => (distance(spot) < distance(best) ? spot : best));
  return others.map((spot) => (spot === nearest ? joined(spot, homeless) : spot));
}
