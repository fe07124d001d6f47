// From when to when an EDTF value reaches, in years, and how sure that is.
import { type Edtf, type EdtfDate, parseEdtf } from "../../language/index.ts";

/** In years with fractions: 2022.5 is the middle of 2022. What is open or unknown has no bound. */
export interface Span {
  readonly start?: number;
  readonly end?: number;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  /** Uncertain, approximate, not given to the year, or without a known bound. */
  readonly isFuzzy: boolean;
}

/**
 * Undefined for a value that is no EDTF.
 * @example spanOf("198X") // { start: 1980, end: 1990, isFuzzy: true, … }
 */
export function spanOf(edtf: string): Span | undefined {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return undefined;
  const { earliest, latest, isOpenStart, isOpenEnd } = parsed;
  return {
    start: earliest === undefined ? undefined : yearsOf(earliest),
    end: latest === undefined ? undefined : yearsOf(latest) + dayLength,
    isOpenStart,
    isOpenEnd,
    isFuzzy: isFuzzy(parsed),
  };
}

/** A day or a month that is not given makes a date longer, not less sure: it is drawn as long as it may be. */
function isFuzzy({ value, kind, start, end }: Edtf): boolean {
  const isUnknown = kind === "interval" && (value.startsWith("/") || value.endsWith("/"));
  const isVague = (date: EdtfDate | undefined) =>
    date !== undefined && (date.isUncertain || date.isApproximate || date.year.includes("X"));
  return isUnknown || isVague(start) || isVague(end);
}

const dayLength = 1 / 365;
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** To about a day: leap days are not counted. */
function yearsOf(day: string): number {
  const [, year = "0", month = "1", date = "1"] = /^(-?\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return Number(year) + ((daysBefore[Number(month) - 1] ?? 0) + Number(date) - 1) * dayLength;
}
