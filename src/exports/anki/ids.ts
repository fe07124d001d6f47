// Numbers and names of Anki's things, made from what they stand for, so that they never change.
import { createHash } from "node:crypto";

/** Anki takes ids for moments in milliseconds; these lie between 2001 and 2014. */
const firstId = 1e12;
const idCount = 4e11;
const hexDigitsOfSafeInteger = 13;
const guidLength = 12;
const checksumDigits = 8;

const sha1 = (text: string) => createHash("sha1").update(text).digest();

/** A number for a name; ids of different names differ but by a chance of one in 400 thousand million. */
export function idOf(name: string): number {
  return firstId + (Number.parseInt(sha1(name).toString("hex").slice(0, hexDigitsOfSafeInteger), 16) % idCount);
}

/** `idOf` for many names: where two meet, the later takes the next free number. */
export function idsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  for (const name of names) {
    let id = idOf(name);
    while (taken.has(id)) id += 1;
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

/** The name by which Anki knows a note again when a package is imported once more. */
export function guidOf(entry: string): string {
  return sha1(`hashiya entry ${entry}`).toString("base64url").slice(0, guidLength);
}

/** Anki's checksum of a note's first field, taken of its text without markup, by which it finds duplicates. */
export function fieldChecksum(text: string): number {
  return Number.parseInt(sha1(text).toString("hex").slice(0, checksumDigits), 16);
}
