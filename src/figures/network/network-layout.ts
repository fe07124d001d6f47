// Where everything of a network stands: entries with their labels, lines, and what is said on these.
import { type Box, boxAround, type Line, type Point, type Size } from "../boxes.ts";
import type { FigureSetting } from "../figure.ts";
import { type EntryBox, entryBox, shapeReach, twoSided } from "./entry-mark.tsx";
import { forceLayout } from "./force-layout.ts";
import { labelSides } from "./label-sides.ts";
import type { Selection } from "./strongest.ts";
import { pairKey, type Tie } from "./tie.ts";
import { lineBetween } from "./tie-line.tsx";
import { type PlacedNote, placeNotes, tieNote } from "./tie-notes.ts";

/** A size of drawing: how wide it is, how high it begins, how wide a line of a label may be. */
export interface NetworkSize {
  readonly width: number;
  readonly label: number;
  /** Of the height, for each entry and for none. */
  readonly heightOf: (entries: number) => number;
  /** Gives each entry its place; the frame may come back higher. */
  readonly layout: typeof forceLayout;
}

export const wideNetwork: NetworkSize = {
  width: 1160,
  label: 128,
  heightOf: (entries) => Math.min(240 + 15 * entries, 800),
  layout: forceLayout,
};

/** For a screen of 360 pixels: higher than wide. */
export const narrowNetwork: NetworkSize = {
  width: 360,
  label: 92,
  heightOf: (entries) => 160 + 32 * entries,
  layout: forceLayout,
};

export interface NetworkLayout {
  readonly frame: Size;
  readonly marks: readonly PlacedEntry[];
  readonly lines: readonly PlacedTie[];
  /** Dates of ties, and that they are claimed. */
  readonly notes: readonly PlacedNote[];
}

interface PlacedEntry {
  readonly box: EntryBox;
  /** The middle of the box, and of the shape in it. */
  readonly at: Point;
  readonly shape: Point;
  readonly words: Box;
}

interface PlacedTie extends Line {
  readonly tie: Tie;
}

/** How far apart the lines of one pair run. */
const apart = 7;

/** No two labels, nor a label and a note, overlap; all are inside the frame. */
export function layoutNetwork(
  setting: FigureSetting,
  { entries, ties }: Selection,
  { width, label, heightOf, layout }: NetworkSize,
): NetworkLayout {
  const boxes = entries.flatMap((id) => {
    const entry = setting.library.entries.get(id);
    return entry === undefined ? [] : [entryBox(setting, entry, label)];
  });
  const { places, frame } = layout(boxes, ties, { width, height: heightOf(boxes.length) });
  const placed = boxes.flatMap((box) => {
    const at = places.get(box.id);
    return at === undefined ? [] : [{ box, at, parts: twoSided(box, at) }];
  });
  const sides = labelSides(
    placed.map(({ parts }) => parts),
    ties,
  );
  const marks = placed.map(({ box, at, parts }) => {
    const side = sides.get(box.id) ?? "below";
    return { box, at, shape: parts.shape[side], words: parts.label[side] };
  });
  const lines = placeTies(ties, marks);
  const taken = marks.map(({ box, at }) => boxAround(at, box));
  const said = lines.flatMap(({ tie, from, to }) => {
    const text = tieNote(setting, tie);
    return text === undefined ? [] : [{ tie, text, from, to }];
  });
  return { frame, marks, lines, notes: placeNotes(setting, said, taken, frame) };
}

function placeTies(ties: readonly Tie[], marks: readonly PlacedEntry[]): PlacedTie[] {
  const shapes = new Map(marks.map(({ box, shape }) => [box.id, shape]));
  const ofPair = new Map<string, number>();
  return ties.flatMap((tie) => {
    const [one, other] = [shapes.get(tie.from), shapes.get(tie.to)];
    if (one === undefined || other === undefined) return [];
    const key = pairKey(tie.from, tie.to);
    const before = ofPair.get(key) ?? 0;
    ofPair.set(key, before + 1);
    return [{ tie, ...lineBetween(one, other, shapeReach, asideOf(before)) }];
  });
}

/** The first line of a pair runs in the middle, the others on its sides in turn. */
const asideOf = (before: number): number => Math.ceil(before / 2) * apart * (before % 2 === 1 ? 1 : -1);
