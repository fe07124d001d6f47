// The readings that a cell of a figure's table names.
import type { FigureCell, FigureSetting, FigureText } from "./figure.ts";

/** Of more readings a cell tells how many more there are. */
export const mostReadings = 3;

/**
 * The readings of a cell, then how many more there are, with a link to the page of the entry that lists them.
 * @param total number of all the readings, those in `named` among them
 */
export function withMore(
  { t, entryHref }: FigureSetting,
  named: readonly FigureText[],
  total: number,
  entry: string,
): FigureCell {
  const more = total - named.length;
  return more === 0 ? named : [...named, { text: t("map.more", { n: more }), href: entryHref(entry) }];
}
