// Whether two values say the same.
import { type FormValue, isList, isMap } from "./form-values.ts";

/** The order of a map's fields says nothing. */
export function isSame(one: FormValue, other: FormValue): boolean {
  if (isList(one) && isList(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (isMap(one) && isMap(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => isSame(one[key], other[key]));
  }
  return one === other;
}
