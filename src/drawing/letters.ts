// How the words of figures are set: their faces and sizes, how wide they come out, their outlines.
import type { SiteContext } from "../site-context.ts";
import { type Face, openFaces } from "./faces.ts";
import { linePath } from "./line-path.ts";
import { createTypesetter, type Direction } from "./typeset.ts";

export type TextStyle = keyof typeof textStyles;

/** By script of the text: the face, whose name is also its class, and the size of the em in units of the drawing. */
interface Setting {
  readonly face: "naskh" | "interface";
  readonly size: number;
}

/** Naskh looks smaller than Latin letters of the same size, and needs more room above and below. */
const textStyles = {
  /** Names of entries. */
  name: { arabic: { face: "naskh", size: 17 }, other: { face: "interface", size: 13 } },
  /** What stands in the background: the names of countries. */
  area: { arabic: { face: "naskh", size: 17 }, other: { face: "interface", size: 13 } },
  /** Counts, years, what is said beside a name. */
  note: { arabic: { face: "interface", size: 12 }, other: { face: "interface", size: 11.5 } },
} satisfies Readonly<Record<string, { readonly arabic: Setting; readonly other: Setting }>>;

/** Heights above and below the baseline, in ems, measured over the letters of names. */
const extents = { naskh: { above: 0.86, below: 0.46 }, interface: { above: 0.82, below: 0.28 } };

/** One line of words, about to be set. */
export interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly direction: Direction;
}

/** The size of a line, in units of the drawing. */
export interface LineSize {
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

export interface Letters {
  size(line: Line): LineSize;
  /** One path; its origin is the left end of the baseline. */
  outline(line: Line, left: number, baseline: number): string;
}

export function settingOf({ text, style }: Pick<Line, "text" | "style">): Setting {
  return textStyles[style][/\p{Script=Arabic}/u.test(text) ? "arabic" : "other"];
}

/** Opens the site's faces (the project's where it has them); the same words come out equally wide on every machine. */
export async function openLetters(folders: SiteContext["folders"]): Promise<Letters> {
  const [faces, typeset] = await Promise.all([openFaces(folders), createTypesetter()]);
  const facesOf: Record<Setting["face"], readonly Face[]> = { naskh: faces.arabicTitle, interface: faces.plain };
  const set = (line: Line) => {
    const { face, size } = settingOf(line);
    return { face, size, line: typeset(line.text, facesOf[face], line.direction) };
  };
  const measure = (line: Line) => {
    const { face, size, line: typesetLine } = set(line);
    return { width: typesetLine.width * size, above: extents[face].above * size, below: extents[face].below * size };
  };
  // Names are measured again and again while a place is sought for them.
  const sizes = new Map<string, LineSize>();
  return {
    size(line) {
      const key = `${line.style} ${line.direction} ${line.text}`;
      const size = sizes.get(key) ?? measure(line);
      sizes.set(key, size);
      return size;
    },
    outline(line, left, baseline) {
      const { size, line: typesetLine } = set(line);
      return linePath(typesetLine, size, { x: left, y: baseline });
    },
  };
}
