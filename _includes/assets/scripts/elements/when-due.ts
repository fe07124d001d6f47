// How long until something, in the words of the page's language: «in 10 minutes», «tomorrow».

const units = [
  { unit: "minute", milliseconds: 60_000, until: 90 * 60_000 },
  { unit: "hour", milliseconds: 3_600_000, until: 36 * 3_600_000 },
  { unit: "day", milliseconds: 86_400_000, until: 60 * 86_400_000 },
  { unit: "month", milliseconds: 30.44 * 86_400_000, until: 24 * 30.44 * 86_400_000 },
  { unit: "year", milliseconds: 365.25 * 86_400_000, until: Number.POSITIVE_INFINITY },
] as const;

const { lang, dataset } = document.documentElement;
const locale = `${lang}-u-nu-${dataset.digits ?? "latn"}`;
const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });

/** @example whenDue(86_400_000) // "tomorrow" */
export function whenDue(milliseconds: number): string {
  const { unit, amount } = inUnit(milliseconds);
  return relative.format(amount, unit);
}

/** @example howLong(600_000) // "10 minutes" */
export function howLong(milliseconds: number): string {
  const { unit, amount } = inUnit(milliseconds);
  return new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}

function inUnit(milliseconds: number): { unit: (typeof units)[number]["unit"]; amount: number } {
  const { unit, milliseconds: length } = units.find(({ until }) => milliseconds < until) ?? units[4];
  return { unit, amount: Math.max(1, Math.round(milliseconds / length)) };
}
