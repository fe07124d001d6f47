// The axis of a timeline: its years above and below, a thin line at each, a double one where the scale changes.
import { yearsIn } from "../dates.ts";
import type { FigureSetting } from "../figure.ts";
import { drawWords, lineOf, type PlacedWords } from "../words.tsx";
import { marksOf, type Piece, type Scale } from "./scale.ts";
import type { Way } from "./way.ts";

interface AxisProps {
  readonly setting: FigureSetting;
  readonly scale: Scale;
  readonly way: Way;
  /** Between which heights the lines run; the years stand outside. */
  readonly top: number;
  readonly bottom: number;
  /** Least distance of a year from one where the scale changes. */
  readonly room: number;
}

/** Heights above the lines and below them that the axis needs. */
export const axisHeights = { above: 24, below: 40 };
const doubled = 2;

export const Axis = ({ setting, scale, way, top, bottom, room }: AxisProps) => {
  const marks = marksOf(scale, room);
  const years = marks.map(({ year }) => ({ text: yearWords(setting, year), x: way.at(scale.at(year)) }));
  const words = (text: string, x: number, y: number): PlacedWords => {
    return { text, x, y, language: setting.language, style: "note", anchor: "middle" };
  };
  return (
    <g class="axis">
      {marks.map(({ year, isBreak }) => {
        const x = way.at(scale.at(year));
        const lines = isBreak ? [x - doubled, x + doubled] : [x];
        return <path class={isBreak ? "break" : "year"} d={lines.map((at) => `M${at} ${top}V${bottom}`).join("")} />;
      })}
      {[top - 8, bottom + 15].map((y) => years.map(({ text, x }) => drawWords(setting, words(text, x, y))))}
      {scale.pieces.length > 1 &&
        scale.pieces.flatMap((piece) => {
          const text = setting.t("figure.timeline.step", { n: piece.step });
          return fits(setting, piece, text)
            ? [drawWords(setting, words(text, way.at(piece.start + piece.length / 2), bottom + 32))]
            : [];
        })}
    </g>
  );
};

export function yearWords(setting: FigureSetting, year: number): string {
  const digits = String(Math.abs(year)).padStart(4, "0");
  return yearsIn(setting, year < 0 ? `-${digits}` : digits);
}

function fits({ letters, language }: FigureSetting, { length }: Piece, text: string): boolean {
  return letters.size(lineOf({ text, language, style: "note" })).width < length - 6;
}
