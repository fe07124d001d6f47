// Words to outlines: the order of two directions in a line, a face for each character, shaping.
import bidiFactory from "bidi-js";
import type { Element } from "xast";
import { x } from "xastscript";
import type { Face } from "./faces.ts";

export type Direction = "ltr" | "rtl";

/** A line of text as glyphs, one em being one unit, its origin at the left end of the baseline. */
export interface TypesetLine {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** A glyph of a face; `left` and `up` in ems from the origin of the line. */
export interface PlacedGlyph {
  readonly face: Face;
  readonly id: number;
  readonly left: number;
  readonly up: number;
}

/** Characters of one direction and one face, as UTF-16 offsets in the line. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly direction: Direction;
  readonly face: Face;
}

type HarfBuzz = typeof import("harfbuzzjs");
export type Typesetter = (line: string, faces: readonly Face[], direction: Direction) => TypesetLine;

/**
 * Shapes lines by OpenType with HarfBuzz, after the Unicode Bidirectional Algorithm (UAX #9). SVG renderers outside
 * browsers do neither for a line of both directions, which is why the words reach them as outlines.
 */
export async function createTypesetter(): Promise<Typesetter> {
  const harfBuzz = await import("harfbuzzjs");
  const bidi = bidiFactory();
  return (line, faces, direction) => {
    const levels = bidi.getEmbeddingLevels(line, direction);
    const order = bidi.getReorderedIndices(line, levels);
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    for (const run of visualRuns(line, order, levels.levels, faces)) {
      const { face } = run;
      const shaped = shapeRun(harfBuzz, line, run);
      for (const { id, left, up } of shaped.glyphs)
        glyphs.push({ face, id, left: width + left / face.unitsPerEm, up: up / face.unitsPerEm });
      width += shaped.advance / face.unitsPerEm;
    }
    return { width, glyphs };
  };
}

/** The runs of a line from left to right. */
function visualRuns(
  line: string,
  order: readonly number[],
  levels: Uint8Array,
  faces: readonly Face[],
): readonly Run[] {
  const faceOf = facesOf(line, faces);
  const runs: Run[] = [];
  for (const index of order) {
    const direction = (levels[index] ?? 0) % 2 === 1 ? "rtl" : "ltr";
    const face = faceOf[index];
    const last = runs.at(-1);
    if (face === undefined) continue;
    const continues = last?.direction === direction && last.face === face;
    if (continues && direction === "ltr" && index === last.end) runs[runs.length - 1] = { ...last, end: index + 1 };
    else if (continues && direction === "rtl" && index === last.start - 1)
      runs[runs.length - 1] = { ...last, start: index };
    else runs.push({ start: index, end: index + 1, direction, face });
  }
  return runs;
}

/** A face for each UTF-16 unit: the one before it when that has the character, else the first that has, else the first. */
function facesOf(line: string, faces: readonly Face[]): readonly (Face | undefined)[] {
  const chosen: (Face | undefined)[] = [];
  let current = faces[0];
  for (const character of line) {
    const codePoint = character.codePointAt(0) ?? 0;
    const has = (face: Face) => face.font.nominalGlyph(codePoint) !== undefined;
    const keepsFace = current !== undefined && /[\p{P}\p{M}\p{Z}\p{Cf}]/u.test(character) && has(current);
    if (!keepsFace) current = faces.find(has) ?? faces[0];
    for (let unit = 0; unit < character.length; unit += 1) chosen.push(current);
  }
  return chosen;
}

interface Glyph {
  readonly id: number;
  /** In font units from the run's left end. */
  readonly left: number;
  readonly up: number;
}

function shapeRun(harfBuzz: HarfBuzz, line: string, { start, end, direction, face }: Run) {
  const buffer = new harfBuzz.Buffer();
  buffer.addText(line, start, end - start);
  buffer.setDirection(direction === "rtl" ? harfBuzz.Direction.RTL : harfBuzz.Direction.LTR);
  buffer.guessSegmentProperties();
  harfBuzz.shape(face.font, buffer);
  const positions = buffer.getGlyphPositions();
  const glyphs: Glyph[] = [];
  let advance = 0;
  for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
    const position = positions[index];
    if (position === undefined) continue;
    glyphs.push({ id: codepoint, left: advance + position.xOffset, up: position.yOffset });
    advance += position.xAdvance;
  }
  return { advance, glyphs };
}

/** The outlines of a line, one em being one unit. */
export function glyphElements({ glyphs }: TypesetLine): Element[] {
  return glyphs.map(({ face, id, left, up }) => {
    const scale = 1 / face.unitsPerEm;
    const transform = `translate(${round(left)} ${round(-up)}) scale(${scale} ${-scale})`;
    return x("path", { transform, d: face.font.glyphToPath(id) });
  });
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
