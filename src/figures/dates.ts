// Dates in figures: in full, and by their years alone.
import { dateIn, whenIn } from "../derive/dates.ts";
import { type EdtfDate, formatDate, parseEdtf } from "../language/index.ts";
import type { Relation } from "../model.ts";
import type { FigureSetting } from "./figure.ts";

type Page = Pick<FigureSetting, "library" | "language">;

export const fullDate = ({ library, language }: Page, edtf: string): string => dateIn(library.site, language, edtf);

export const relationDates = ({ library, language }: Page, relation: Relation): string | undefined =>
  whenIn(library.site, language, relation);

/** When a relation held, to the year. */
export function relationYears({ library, language }: Page, { from, until, at }: Relation): string | undefined {
  const [start, end, day] = [from, until, at].map((date) => (date === undefined ? undefined : toYears(date)));
  return whenIn(library.site, language, { from: start, until: end, at: day });
}

/** An EDTF value in words, to the year. */
export function yearsIn({ library: { site }, language }: Page, edtf: string): string {
  return formatDate(toYears(edtf), site.dateLocale[language] ?? language, site.digits[language]).text;
}

/**
 * An EDTF value cut down to its years, with their qualifiers; a value that is none stays as it is.
 * @example toYears("2022-01-20/2022-01-30") // "2022"
 * @example toYears("1985-06~/..") // "1985~/.."
 */
export function toYears(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return edtf;
  const [from = "", until = ""] = edtf.split("/");
  const start = parsed.start === undefined ? from : yearOf(parsed.start);
  if (parsed.kind === "date") return start;
  const end = parsed.end === undefined ? until : yearOf(parsed.end);
  return start === end ? start : `${start}/${end}`;
}

function yearOf({ year, isUncertain, isApproximate }: EdtfDate): string {
  if (isUncertain && isApproximate) return `${year}%`;
  return year + (isUncertain ? "?" : "") + (isApproximate ? "~" : "");
}
