// Plain data as a short text that is the same only where the data is.
import { createHash } from "node:crypto";

/** SHA-256 of what JSON tells of a value that never changes; found once for each. Maps and functions tell nothing. */
export function fingerprint(value: object): string {
  const known = found.get(value);
  if (known !== undefined) return known;
  const made = createHash("sha256").update(JSON.stringify(value)).digest("base64url");
  found.set(value, made);
  return made;
}

const found = new WeakMap<object, string>();
