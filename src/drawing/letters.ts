// How the words of figures are set: their faces and sizes, how wide they come out, their outlines.
import { madeOnce } from "../made-once.ts";
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
  // Nothing joins or is kerned over a space, and most lines are made of words that were measured before.
  const wordWidth = madeOnce((word: string, face: Setting["face"], direction: Direction) => {
    return typeset(word, facesOf[face], direction).width;
  });
  return {
    size({ text, style, direction }) {
      const { face, size } = settingOf({ text, style });
      const words = text.split(" ");
      const width = words.reduce((sum, word) => sum + (word === "" ? 0 : wordWidth(word, face, direction)), 0);
      const spaces = (words.length - 1) * wordWidth(" ", face, direction);
      return { width: (width + spaces) * size, above: extents[face].above * size, below: extents[face].below * size };
    },
    outline({ text, style, direction }, left, baseline) {
      const { face, size } = settingOf({ text, style });
      return linePath(typeset(text, facesOf[face], direction), size, { x: left, y: baseline });
    },
  };
}
