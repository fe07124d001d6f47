// Ids for things that have none of their own but a name.
import { createHash } from "node:crypto";

/**
 * A UUID of version 8 made of a name with SHA-256: the same name gives the same one.
 * @see RFC 9562, section 5.8
 */
export function nameUuid(name: string): string {
  const digits = createHash("sha256").update(name).digest("hex");
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return `${parts.join("-")}-${digits.slice(20, 32)}`;
}
