// The outlines of a line of words as one path.
import { madeOncePer } from "../made-once.ts";
import type { Face } from "./faces.ts";
import type { TypesetLine } from "./typeset.ts";

type Point = readonly [x: number, y: number];

/**
 * One path of steps from point to point: the same glyph gives the same steps wherever it stands, which is what makes
 * a drawing with many words small when it is compressed.
 * @param size of the em, in units of the drawing
 * @param origin the left end of the baseline, in units of the drawing
 */
export function linePath({ glyphs }: TypesetLine, size: number, origin: { readonly x: number; readonly y: number }) {
  return glyphs
    .map(({ face, id, left, up }) => {
      const steps = stepsOf(face, id, size);
      return steps === "" ? "" : `M${round(origin.x + left * size)} ${round(origin.y - up * size)}${steps}`;
    })
    .join("");
}

const stepsOf = madeOncePer((face: Face, glyph: number, size: number) =>
  glyphSteps(face.font.glyphToPath(glyph), size / face.unitsPerEm),
);

/** A face's own paths have absolute commands with pairs of numbers, upwards positive; every part ends with a Z. */
function glyphSteps(path: string, scale: number): string {
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)]
    .map(([, command = "", numbers = ""]) => {
      if (command === "Z") {
        at = start;
        return "z";
      }
      const points = pointsOf(numbers, scale);
      const from = at;
      at = points.at(-1) ?? at;
      if (command === "M") start = at;
      const steps = points.flatMap(([x, y]) => [round(x - from[0]), round(y - from[1])]);
      return (
        command.toLowerCase() +
        steps
          .join(" ")
          .replaceAll(" -", "-")
          .replace(/(^|[ -])0\./g, "$1.")
      );
    })
    .join("");
}

/** Rounded before steps are taken, so that errors do not add up. */
function pointsOf(numbers: string, scale: number): Point[] {
  const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return values.flatMap((value, index) =>
    index % 2 === 1 ? [[round((values[index - 1] ?? 0) * scale), round(-value * scale)] as const] : [],
  );
}

const round = (value: number) => Math.round(value * 100) / 100;
