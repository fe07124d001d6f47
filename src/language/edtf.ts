// EDTF, levels 0 and 1: reading and validating a date value.
import { dayCount, earliestDay, latestDay } from "./edtf-bounds.ts";
import type { EdtfDate } from "./edtf-date.ts";

/** A parsed value. `earliest` and `latest` are ISO 8601 days; absent where the interval is open or unknown. */
export interface Edtf {
  readonly value: string;
  readonly kind: "date" | "interval";
  /** The date, or where the interval begins; absent when that is open (`..`) or unknown. */
  readonly start?: EdtfDate;
  readonly end?: EdtfDate;
  readonly isOpenStart: boolean;
  readonly isOpenEnd: boolean;
  readonly earliest?: string;
  readonly latest?: string;
  /** False when any part is uncertain, approximate or unspecified, or a bound is unknown. */
  readonly certain: boolean;
}

/**
 * Parses an EDTF value; undefined when it is malformed or names a day that does not exist.
 * @example parseEdtf("198X")?.latest // "1989-12-31"
 * @see ISO 8601-2:2019, Annex A; Library of Congress, EDTF specification, levels 0 and 1
 */
export function parseEdtf(value: string): Edtf | undefined {
  const sides = value.split("/");
  if (sides.length > 2) return undefined;
  return sides.length === 2 ? parseInterval(value, sides[0] ?? "", sides[1] ?? "") : parseSingle(value);
}

const pattern =
  /^(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX|XXXX)|Y-?[1-9]\d{4,})(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?(?<qualifier>[?~%])?$/u;
const time = /T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/u;
const firstSeason = 21;
const lastSeason = 24;

function parseSingle(value: string): Edtf | undefined {
  const isTimed = time.test(value);
  const start = parseDate(value.replace(time, ""));
  if (start === undefined || (isTimed && start.day === undefined)) return undefined;
  const bounds = { earliest: earliestDay(start), latest: latestDay(start) };
  return {
    value,
    kind: "date",
    start,
    end: start,
    isOpenStart: false,
    isOpenEnd: false,
    ...bounds,
    certain: isCertain(start),
  };
}

function parseInterval(value: string, from: string, until: string): Edtf | undefined {
  const start = parseDate(from);
  const end = parseDate(until);
  const isOpenStart = from === "..";
  const isOpenEnd = until === "..";
  if ((start === undefined && !isOpenStart && from !== "") || (end === undefined && !isOpenEnd && until !== ""))
    return undefined;
  if (start === undefined && end === undefined) return undefined;
  const earliest = start && earliestDay(start);
  const latest = end && latestDay(end);
  if (earliest !== undefined && latest !== undefined && isBefore(latest, earliest)) return undefined;
  const certain = [start, end].every((date) => date === undefined || isCertain(date)) && from !== "" && until !== "";
  return { value, kind: "interval", start, end, isOpenStart, isOpenEnd, earliest, latest, certain };
}

function parseDate(text: string): EdtfDate | undefined {
  const groups = pattern.exec(text)?.groups;
  if (groups?.year === undefined) return undefined;
  const { year, month, day, qualifier } = groups;
  if (year.startsWith("Y") && month !== undefined) return undefined;
  if (year.includes("X") && month !== undefined && month !== "XX") return undefined;
  if (month === "XX" && day !== undefined && day !== "XX") return undefined;
  if (month !== undefined && month !== "XX" && !isMonth(Number(month), day)) return undefined;
  if (day !== undefined && day !== "XX" && !isDay(year, Number(month), Number(day))) return undefined;
  return {
    year,
    month,
    day,
    isUncertain: qualifier === "?" || qualifier === "%",
    isApproximate: qualifier === "~" || qualifier === "%",
  };
}

const isMonth = (month: number, day: string | undefined): boolean =>
  (month >= 1 && month <= 12) || (month >= firstSeason && month <= lastSeason && day === undefined);

const isDay = (year: string, month: number, day: number): boolean => day >= 1 && day <= dayCount(Number(year), month);

const isCertain = (date: EdtfDate): boolean =>
  !date.isUncertain && !date.isApproximate && ![date.year, date.month, date.day].some((part) => part?.includes("X"));

/** Order of two ISO days, years before 0 and after 9999 included. */
function isBefore(one: string, other: string): boolean {
  const [oneYear, otherYear] = [Number.parseInt(one, 10), Number.parseInt(other, 10)];
  return oneYear === otherYear ? one < other : oneYear < otherYear;
}
