// Words in a drawing: as text in the page's faces, or as outlines in a file.
import { type Line, settingOf } from "../drawing/letters.ts";
import { directionOf } from "../language/direction.ts";
import type { Language } from "../model.ts";
import type { Box } from "./boxes.ts";
import type { FigureSetting } from "./figure.ts";

export type Anchor = "start" | "middle" | "end";

/** A line of words with the side of it that stands at a point: "start" is its left end, in every language. */
export interface PlacedWords {
  readonly text: string;
  readonly language: Language;
  readonly style: Line["style"];
  readonly anchor: Anchor;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

type Pen = Pick<FigureSetting, "letters" | "words" | "language">;

/** The share of a line that lies to the left of its point. */
export const leftOf: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 };

const haloWidth = 3;

export function lineOf({ text, language, style }: Pick<PlacedWords, "text" | "language" | "style">): Line {
  return { text, style, direction: directionOf(language) };
}

/** The box that placed words fill, in units of the drawing. */
export function boxOf(letters: Pen["letters"], words: PlacedWords): Box {
  const { width, above, below } = letters.size(lineOf(words));
  const left = words.x - width * leftOf[words.anchor];
  return { left, top: words.y - above, right: left + width, bottom: words.y + below };
}

/** Words with a halo of the ground's colour. In text they are isolated, so that signs stay at the end they belong to. */
export function drawWords(pen: Pen, placed: PlacedWords) {
  const { text, language, style, anchor, x, y } = placed;
  const { face, size } = settingOf(placed);
  const common = { class: `words ${style} ${face}`, "stroke-width": haloWidth };
  if (pen.words === "outlines") {
    const left = boxOf(pen.letters, placed).left;
    return <path {...common} aria-label={text} d={pen.letters.outline(lineOf(placed), left, y)} />;
  }
  const isolate = directionOf(language) === "rtl" ? "\u2067" : "\u2066";
  return (
    <text
      {...common}
      lang={language === pen.language ? undefined : language}
      font-size={size}
      text-anchor={anchor}
      x={rounded(x)}
      y={rounded(y)}
    >
      {`${isolate}${text}\u2069`}
    </text>
  );
}

/** Coordinates to a tenth of a unit. */
export const rounded = (value: number): number => Math.round(value * 10) / 10;

/** A point in the data of a path. */
export const xy = (x: number, y: number): string => `${rounded(x)} ${rounded(y)}`;
