// EDTF values as readers see them.
import type { Language } from "../model.ts";
import { arabicDates, type DateWords, englishDates, plainDates } from "./date-words.ts";
import { parseEdtf } from "./edtf.ts";
import type { EdtfDate } from "./edtf-date.ts";
import { type Digits, withDigits } from "./numbers.ts";

/** A date in words; `certain` is false when the value is about, uncertain, unspecified, unknown or no EDTF at all. */
export interface DateText {
  readonly text: string;
  readonly certain: boolean;
}

const wordsOf: Readonly<Record<Language, DateWords>> = { ar: arabicDates, en: englishDates };

/**
 * An EDTF value of level 0 or 1 in a locale's words; a value that is none comes back as it is.
 * @example formatDate("2022-01-20", "ar-SY").text // "20 كانون الثاني/يناير 2022"
 * @example formatDate("1988~", "en-GB").text // "about 1988"
 */
export function formatDate(edtf: string, dateLocale: Language, digits: Digits = "latn"): DateText {
  const parsed = parseEdtf(edtf);
  if (parsed === undefined) return { text: edtf, certain: false };
  const words = wordsOf[dateLocale.split("-")[0] ?? dateLocale] ?? plainDates(dateLocale);
  const write = (date: EdtfDate): string => dateWords(date, words, dateLocale);
  const { start, end } = parsed;
  let text = "";
  if (parsed.kind === "date" && start !== undefined) text = write(start);
  else if (start !== undefined && end !== undefined) text = rangeWords(start, end, words, dateLocale);
  else if (start !== undefined) text = (parsed.isOpenEnd ? words.since : words.unknownEnd)(write(start));
  else if (end !== undefined) text = (parsed.isOpenStart ? words.until : words.unknownStart)(write(end));
  return { text: withDigits(text, digits), certain: parsed.certain };
}

function dateWords(date: EdtfDate, words: DateWords, locale: Language): string {
  const bare = bareDate(date, words, locale);
  const about = date.isApproximate ? words.approximate(bare) : bare;
  return date.isUncertain ? words.uncertain(about) : about;
}

function bareDate({ year, month, day }: EdtfDate, words: DateWords, locale: Language): string {
  const shownYear = yearWords(year, words);
  if (month === undefined || month === "XX") return shownYear;
  const shownDay = day === undefined || day === "XX" ? "" : String(Number(day));
  return words.day(shownDay, monthName(month, words, locale), shownYear, locale);
}

function monthName(month: string, words: DateWords, locale: Language): string {
  const season = words.seasons[month];
  if (season !== undefined) return season;
  const index = Number(month) - 1;
  const name = words.months[index] ?? month;
  const regional = words.regionalMonths[index];
  return regional !== undefined && words.regionalLocales.includes(locale) ? `${regional}/${name}` : name;
}

function yearWords(year: string, words: DateWords): string {
  if (year.startsWith("-")) return words.before(String(1 - Number(year)));
  if (!year.includes("X")) return String(Number(year.replace("Y", "")));
  const century = Number(year.slice(0, 2));
  const named = year.endsWith("XX") ? words.century(century) : words.decade(century, Number(year[2]));
  const isNamed = !year.slice(0, 2).includes("X");
  return (isNamed ? named : undefined) ?? words.range(year.replaceAll("X", "0"), year.replaceAll("X", "9"));
}

/** What both ends share is said once: "20–30 January 2022". */
function rangeWords(start: EdtfDate, end: EdtfDate, words: DateWords, locale: Language): string {
  const isQualified = [start, end].some((date) => date.isApproximate || date.isUncertain);
  const isSameMonth = start.year === end.year && start.month === end.month && !isQualified;
  const hasDays = start.day !== undefined && end.day !== undefined && !`${start.day}${end.day}`.includes("X");
  if (isSameMonth && hasDays && start.month !== undefined) {
    const month = monthName(start.month, words, locale);
    const days = `${Number(start.day)}–${Number(end.day)}`;
    return words.day(days, month, yearWords(start.year, words), locale);
  }
  return words.range(dateWords(start, words, locale), dateWords(end, words, locale));
}
