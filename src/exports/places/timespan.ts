// An EDTF date as the Linked Places Format bounds a time.
import { parseEdtf } from "../../language/index.ts";

export type Bound = { readonly in: string } | { readonly earliest?: string; readonly latest?: string };

/**
 * A whole date stands as it is; a doubtful or open one by its earliest and latest day.
 * @example boundOf("1979-05") // { in: "1979-05" }
 * @example boundOf("198X") // { earliest: "1980-01-01", latest: "1989-12-31" }
 */
export function boundOf(date: string | undefined): Bound | undefined {
  if (date === undefined) return undefined;
  if (/^-?\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date)) return { in: date };
  const parsed = parseEdtf(date);
  if (parsed?.earliest === undefined && parsed?.latest === undefined) return undefined;
  return { earliest: parsed.earliest, latest: parsed.latest };
}
