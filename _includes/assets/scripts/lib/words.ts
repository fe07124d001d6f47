// The words a reader says they know, kept on this device: `{"<entry>": {s: "new|learning|known", t: <epoch>}}`.
import { isRecord, readStore, writeStore } from "./store.ts";

export function isKnown(entry: string): boolean {
  const word = readStore("words")[entry];
  return isRecord(word) && word.s === "known";
}

/** Ids of the entries marked as known. */
export function knownWords(): string[] {
  return Object.entries(readStore("words"))
    .filter(([, word]) => isRecord(word) && word.s === "known")
    .map(([entry]) => entry);
}

/** Marks a word as known, or as being learnt again; what else is kept of it stays. False when it cannot be kept. */
export function keepKnown(entry: string, known: boolean): boolean {
  const words = readStore("words");
  const word = words[entry];
  words[entry] = { ...(isRecord(word) ? word : {}), s: known ? "known" : "learning", t: Date.now() };
  return writeStore("words", words);
}
