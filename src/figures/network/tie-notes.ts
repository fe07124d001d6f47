// What is said on the line of a tie: that it is claimed, and when it held.
import { type Box, isInside, type Line, overlap, type Size } from "../boxes.ts";
import { relationYears } from "../dates.ts";
import type { FigureSetting } from "../figure.ts";
import { boxOf, type PlacedWords } from "../words.tsx";
import type { Tie } from "./tie.ts";
import { pointAlong } from "./tie-line.tsx";

/** The words of a tie's line; undefined when there is nothing to say beyond its form. */
export function tieNote(setting: FigureSetting, { relations, isClaimed }: Tie): string | undefined {
  const dates = relations.flatMap(({ relation }) => relationYears(setting, relation) ?? []);
  const said = [...(isClaimed ? [setting.t("relation.claimed")] : []), ...new Set(dates)];
  return said.length === 0 ? undefined : said.join(" · ");
}

/** Where along a line its words are tried, the middle first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** How far above and below the line they are tried, in units of the drawing. */
const shifts = [0, -12, 12, -22, 22];
const room = 2;

export interface PlacedNote {
  readonly tie: Tie;
  readonly words: PlacedWords;
}

/**
 * The words of lines at places where they touch no box of `taken` and none another; a line whose words fit nowhere goes
 * without, and has them in the table alone.
 */
export function placeNotes(
  setting: FigureSetting,
  lines: readonly (Line & { readonly tie: Tie; readonly text: string })[],
  taken: readonly Box[],
  frame: Size,
): PlacedNote[] {
  const filled = [...taken];
  return lines.flatMap(({ tie, text, from, to }) => {
    for (const shift of shifts) {
      for (const share of shares) {
        const { x, y } = pointAlong(from, to, share);
        const common = { text, language: setting.language, style: "note", anchor: "middle" } as const;
        const words: PlacedWords = { ...common, x, y: y + 4 + shift };
        const box = boxOf(setting.letters, words);
        if (!isInside(box, frame) || filled.some((other) => overlap(box, other, room))) continue;
        filled.push(box);
        return [{ tie, words }];
      }
    }
    return [];
  });
}
