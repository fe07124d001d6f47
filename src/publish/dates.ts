// Dates of readings and entries in the forms that feeds and metadata ask for.

const calendarDate = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date when it is a whole or shortened ISO 8601 date without doubt; nothing for uncertain and open EDTF dates. */
export function plainDate(edtf: string | undefined): string | undefined {
  return edtf !== undefined && calendarDate.test(edtf) ? edtf : undefined;
}

/**
 * A date as RFC 3339 asks, at midnight UTC on its first day.
 * @example rfc3339("2023-07") // "2023-07-01T00:00:00Z"
 */
export function rfc3339(date: string): string | undefined {
  const parts = calendarDate.exec(date);
  if (parts === null) return undefined;
  const [, year = "", month = "01", day = "01"] = parts;
  return `${year}-${month}-${day}T00:00:00Z`;
}
