// An entry in a network: the shape of its type with its label below.
import { settingOf } from "../../drawing/letters.ts";
import type { Entry } from "../../model.ts";
import type { Box, Point } from "../boxes.ts";
import type { FigureSetting } from "../figure.ts";
import { type LabelLines, labelLines } from "../label-lines.ts";
import { Mark } from "../mark.tsx";
import { TypeShape } from "../type-shape.tsx";
import { drawWords } from "../words.tsx";
import type { TwoSided } from "./label-sides.ts";
import type { Boxed } from "./settle.ts";

/** An entry with the box that its shape and label fill, the room around them included. */
export interface EntryBox extends Boxed {
  readonly entry: Entry;
  readonly label: LabelLines;
}

const room = { across: 9, down: 5 };
const shapeSize = 15;
const gap = 2;

/** How far a line that leads to a shape keeps from its middle. */
export const shapeReach = shapeSize / 2 + 3;

/** @param limit width of the label's lines */
export function entryBox(setting: FigureSetting, entry: Entry, limit: number): EntryBox {
  const label = labelLines(setting, entry, limit);
  const { id, type } = entry;
  const width = Math.max(label.width, shapeSize) + 2 * room.across;
  return { id, type, entry, label, width, height: shapeSize + gap + label.lines.length * label.lead + 2 * room.down };
}

/** Where the shape and the label are, given the middle of the box. */
export function twoSided({ id, height, label }: EntryBox, { x, y }: Point): TwoSided {
  const [top, bottom] = [y - height / 2 + room.down, y + height / 2 - room.down];
  const sides = { left: x - label.width / 2, right: x + label.width / 2 };
  return {
    id,
    shape: { below: { x, y: top + shapeSize / 2 }, above: { x, y: bottom - shapeSize / 2 } },
    label: {
      below: { ...sides, top: top + shapeSize + gap, bottom },
      above: { ...sides, top, bottom: bottom - shapeSize - gap },
    },
  };
}

interface EntryMarkProps {
  readonly setting: FigureSetting;
  readonly box: EntryBox;
  readonly shape: Point;
  readonly words: Box;
}

export const EntryMark = ({ setting, box: { entry, label }, shape, words }: EntryMarkProps) => {
  const { size } = settingOf({ text: label.lines.join(" "), style: "name" });
  return (
    <Mark setting={setting} entries={[entry]}>
      <TypeShape type={entry.type} x={shape.x} y={shape.y} size={shapeSize} />
      {label.lines.map((text, line) =>
        drawWords(setting, {
          text,
          language: label.language,
          style: "name",
          anchor: "middle",
          x: shape.x,
          y: words.top + line * label.lead + size * 0.86,
        }),
      )}
    </Mark>
  );
};
