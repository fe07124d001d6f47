// What stands below a drawing in its file: the meaning of its signs, then title, source and caveat.
import type { ComponentChildren } from "preact";
import { settingOf } from "../../drawing/letters.ts";
import { wrap } from "../../drawing/wrap.ts";
import type { FigureSetting, MadeFigure } from "../../figures/figure.ts";
import { drawWords, lineOf } from "../../figures/words.tsx";
import { directionOf } from "../../language/direction.ts";

interface FootSubject extends Pick<MadeFigure, "captions" | "signs"> {
  readonly title: string;
}

/** A line of words at a distance from the start, with the sign that it explains. */
interface FootLine {
  readonly text: string;
  readonly sign?: ComponentChildren;
  /** From the start of the line to the words. */
  readonly start: number;
  /** Of the baseline, from the top of the foot. */
  readonly baseline: number;
}

export interface FootLayout {
  readonly lines: readonly FootLine[];
  readonly height: number;
}

const padding = 12;
const lead = 1.7;
const mostLines = 5;
const sign = { width: 28, height: 16, gap: 6 };
const betweenSigns = 22;

/** @param width of the drawing */
export function footOf(setting: FigureSetting, { title, captions, signs }: FootSubject, width: number): FootLayout {
  const { letters, language } = setting;
  const measure = (text: string) => letters.size(lineOf({ text, language, style: "note" })).width;
  const step = settingOf({ text: title, style: "note" }).size * lead;
  const lines: FootLine[] = [];
  let [start, row] = [padding, 0];
  const baseline = () => padding + (row + 0.75) * step;
  for (const { drawing, text } of signs) {
    const length = sign.width + sign.gap + measure(text);
    if (start > padding && start + length > width - padding) [start, row] = [padding, row + 1];
    lines.push({ text, sign: drawing, start: start + sign.width + sign.gap, baseline: baseline() });
    start += length + betweenSigns;
  }
  if (signs.length > 0) row += 1;
  const words = [`${title}.`, ...captions].join(" ");
  for (const text of wrap(words, width - 2 * padding, mostLines, measure).lines) {
    lines.push({ text, start: padding, baseline: baseline() });
    row += 1;
  }
  return { lines, height: 2 * padding + row * step };
}

interface FootProps {
  readonly setting: FigureSetting;
  readonly foot: FootLayout;
  readonly width: number;
  /** Where the drawing ends. */
  readonly top: number;
}

/** Lines begin at the right where the language does. */
export const Foot = ({ setting, foot, width, top }: FootProps) => {
  const { language } = setting;
  const isRightToLeft = directionOf(language) === "rtl";
  return (
    <>
      {foot.lines.map(({ text, sign: drawing, start, baseline }) => {
        const x = isRightToLeft ? width - start : start;
        const left = isRightToLeft ? x + sign.gap : x - sign.gap - sign.width;
        return (
          <>
            {drawing !== undefined && <g transform={`translate(${left} ${top + baseline - 12})`}>{drawing}</g>}
            {drawWords(setting, {
              text,
              language,
              style: "note",
              anchor: isRightToLeft ? "end" : "start",
              x,
              y: top + baseline,
            })}
          </>
        );
      })}
    </>
  );
};
