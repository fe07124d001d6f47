// The shape of each type of entry (SPEC §8): square, diamond, disc, double line.
import { rounded, xy } from "./words.tsx";

/** Paths around a point, for shapes of a given width. */
const outlines: Readonly<Record<string, (x: number, y: number, size: number) => string>> = {
  organisation: (x, y, size) => `M${xy(x - size * 0.42, y - size * 0.42)}${box(size * 0.84, size * 0.84)}`,
  place: (x, y, size) =>
    `M${xy(x, y - size / 2)}l${xy(size / 2, size / 2)}l${xy(-size / 2, size / 2)}l${xy(-size / 2, -size / 2)}z`,
  person: (x, y, size) =>
    `M${xy(x - size / 2, y)}a${xy(size / 2, size / 2)} 0 1 0 ${xy(size, 0)}a${xy(size / 2, size / 2)} 0 1 0 ${xy(-size, 0)}z`,
  term: (x, y, size) =>
    [-0.3, 0.08].map((up) => `M${xy(x - size / 2, y + size * up)}${box(size, size * 0.22)}`).join(""),
};

interface TypeShapeProps {
  readonly type: string;
  /** The middle of the shape. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** Takes its colour from a parent of the type's class; a type without a shape of its own has the square. */
export const TypeShape = ({ type, x, y, size }: TypeShapeProps) => (
  <path class="shape" d={(outlines[type] ?? outlines.organisation)?.(x, y, size)} />
);

const box = (width: number, height: number) => `h${rounded(width)}v${rounded(height)}h${rounded(-width)}z`;
