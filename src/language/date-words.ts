// The words of dates, by language: months in the Levantine and the international way, seasons, "about", "since".
import type { Language } from "../model.ts";

export interface DateWords {
  /** The twelve months; `regional` are those of the locales in `regionalLocales`, shown before the others. */
  readonly months: readonly string[];
  readonly regionalMonths: readonly string[];
  readonly regionalLocales: readonly Language[];
  readonly seasons: Readonly<Record<string, string>>;
  readonly day: (day: string, month: string, year: string, locale: Language) => string;
  readonly approximate: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly before: (year: string) => string;
  readonly range: (from: string, until: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly unknownStart: (date: string) => string;
  readonly unknownEnd: (date: string) => string;
  /** `decade` is 0–9, `century` the first two digits of its years (19 for the 1900s); undefined when it has no words. */
  readonly decade: (century: number, decade: number) => string | undefined;
  readonly century: (century: number) => string | undefined;
}

const arabicTens = [
  "",
  "",
  "عشرينيات",
  "ثلاثينيات",
  "أربعينيات",
  "خمسينيات",
  "ستينيات",
  "سبعينيات",
  "ثمانينيات",
  "تسعينيات",
];
/** Centuries by their number, nominative and genitive: 7th to 21st. */
const arabicCenturies: Readonly<Record<number, readonly [nominative: string, genitive: string]>> = {
  7: ["السابع", "السابع"],
  8: ["الثامن", "الثامن"],
  9: ["التاسع", "التاسع"],
  10: ["العاشر", "العاشر"],
  11: ["الحادي عشر", "الحادي عشر"],
  12: ["الثاني عشر", "الثاني عشر"],
  13: ["الثالث عشر", "الثالث عشر"],
  14: ["الرابع عشر", "الرابع عشر"],
  15: ["الخامس عشر", "الخامس عشر"],
  16: ["السادس عشر", "السادس عشر"],
  17: ["السابع عشر", "السابع عشر"],
  18: ["الثامن عشر", "الثامن عشر"],
  19: ["التاسع عشر", "التاسع عشر"],
  20: ["العشرون", "العشرين"],
  21: ["الحادي والعشرون", "الحادي والعشرين"],
};

const isBareNumber = (date: string): boolean => /^\d+$/u.test(date);

export const arabicDates: DateWords = {
  months: [
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
  ],
  regionalMonths: [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
  ],
  regionalLocales: ["ar-SY", "ar-LB", "ar-JO", "ar-PS", "ar-IQ"],
  seasons: { "21": "ربيع", "22": "صيف", "23": "خريف", "24": "شتاء" },
  day: (day, month, year) => [day, month, year].filter((part) => part !== "").join(" "),
  approximate: (date) => `نحو ${date}`,
  uncertain: (date) => `${date} (غير مؤكد)`,
  before: (year) => `${year} ق.م`,
  range: (from, until) => (isBareNumber(from) && isBareNumber(until) ? `${from}–${until}` : `من ${from} إلى ${until}`),
  since: (date) => `منذ ${date}`,
  until: (date) => `حتى ${date}`,
  unknownStart: (date) => `من تاريخ غير معروف إلى ${date}`,
  unknownEnd: (date) => `من ${date} إلى تاريخ غير معروف`,
  decade: (century, decade) => {
    const name = arabicCenturies[century + 1]?.[1];
    if (name === undefined) return undefined;
    if (decade > 1) return `${arabicTens[decade]} القرن ${name}`;
    return `العقد ${decade === 0 ? "الأول" : "الثاني"} من القرن ${name}`;
  },
  century: (century) => {
    const name = arabicCenturies[century + 1]?.[0];
    return name === undefined ? undefined : `القرن ${name}`;
  },
};

const ordinal = (value: number): string => {
  const suffixes: Readonly<Record<Intl.LDMLPluralRule, string>> = {
    one: "st",
    two: "nd",
    few: "rd",
    other: "th",
    zero: "th",
    many: "th",
  };
  return `${value}${suffixes[new Intl.PluralRules("en", { type: "ordinal" }).select(value)]}`;
};

export const englishDates: DateWords = {
  months: "January February March April May June July August September October November December".split(" "),
  regionalMonths: [],
  regionalLocales: [],
  seasons: { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" },
  day: (day, month, year, locale) => {
    if (locale === "en-US" && day !== "" && year !== "") return `${month} ${day}, ${year}`;
    return [day, month, year].filter((part) => part !== "").join(" ");
  },
  approximate: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  before: (year) => `${year} BCE`,
  range: (from, until) => (/\s/u.test(`${from}${until}`) ? `${from} to ${until}` : `${from}–${until}`),
  since: (date) => `since ${date}`,
  until: (date) => `until ${date}`,
  unknownStart: (date) => `unknown to ${date}`,
  unknownEnd: (date) => `${date} to unknown`,
  decade: (century, decade) => `${century}${decade}0s`,
  century: (century) => `${ordinal(century + 1)} century`,
};

/** Signs of EDTF itself and month names of `Intl`, for a language without words of its own. */
export function plainDates(locale: Language): DateWords {
  const names = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC", calendar: "gregory" });
  return {
    ...englishDates,
    months: Array.from({ length: 12 }, (_, month) => names.format(new Date(Date.UTC(2000, month, 1)))),
    seasons: {},
    day: (day, month, year) => [day, month, year].filter((part) => part !== "").join(" "),
    approximate: (date) => `~${date}`,
    uncertain: (date) => `${date}?`,
    before: (year) => `-${year}`,
    range: (from, until) => `${from} – ${until}`,
    since: (date) => `${date} –`,
    until: (date) => `– ${date}`,
    unknownStart: (date) => `? – ${date}`,
    unknownEnd: (date) => `${date} – ?`,
    decade: () => undefined,
    century: () => undefined,
  };
}
