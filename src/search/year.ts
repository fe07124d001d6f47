// The year that readings are filtered by. The index keeps it with the kind of a page: one filter is one file less.

/** @example yearOf("2023-07-24") // "2023" */
export const yearOf = (published: string): string => published.slice(0, 4);

const seam = "/";

/** @example kindOfYear("reading", "2023") // "reading/2023" */
export const kindOfYear = (kind: string, year: string): string => kind + seam + year;

/** The kind and the year, "" of pages without one. */
export function kindAndYear(value: string): { readonly kind: string; readonly year: string } {
  const [kind = "", year = ""] = value.split(seam);
  return { kind, year };
}
