// The first and the last day an EDTF date may mean.
import type { EdtfDate } from "./edtf-date.ts";

/** Days of a month in the proleptic Gregorian calendar (ISO 8601-1:2019, 4.2.1). */
export function dayCount(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** First months of the seasons 21–24, spring to winter, in the northern hemisphere. */
const seasonStart: Readonly<Record<string, string>> = { "21": "03", "22": "06", "23": "09", "24": "12" };

/** @example earliestDay of 198X is "1980-01-01" */
export function earliestDay({ year, month, day }: EdtfDate): string {
  const first = bareYear(year, year.startsWith("-") ? "9" : "0");
  const given = month === undefined || month === "XX" ? "01" : (seasonStart[month] ?? month);
  return `${first}-${given}-${day === undefined || day === "XX" ? "01" : day}`;
}

/** @example latestDay of 1979-02 is "1979-02-28" */
export function latestDay({ year, month, day }: EdtfDate): string {
  const last = bareYear(year, year.startsWith("-") ? "0" : "9");
  if (month === undefined || month === "XX") return `${last}-12-31`;
  const start = seasonStart[month];
  if (start === "12") return `${padYear(Number(last) + 1)}-02-${dayCount(Number(last) + 1, 2)}`;
  const final = start === undefined ? month : String(Number(start) + 2).padStart(2, "0");
  const lastDay = day === undefined || day === "XX" ? String(dayCount(Number(last), Number(final))) : day;
  return `${last}-${final}-${lastDay}`;
}

const bareYear = (year: string, digit: string): string => year.replace("Y", "").replaceAll("X", digit);

const padYear = (year: number): string =>
  year < 0 ? `-${String(-year).padStart(4, "0")}` : String(year).padStart(4, "0");
