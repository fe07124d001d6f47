// The words of the texts, without their places: what a query without any result is compared with.

import { restKey } from "./shards.ts";
import { skeleton } from "./skeleton.ts";

const shortest = 3;
const longest = 24;
const hasLetter = /\p{L}/u;

/** Words worth guessing, by the skeleton under which they are kept and by what follows its first letter. */
export function vocabulary(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const wordsOf = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    if (word.length < shortest || word.length > longest || !hasLetter.test(word)) continue;
    const key = skeleton(word);
    const keys = [key, restKey(key)].filter((each) => each !== "");
    for (const each of keys) {
      const known = wordsOf.get(each);
      if (known) known.push(word);
      else wordsOf.set(each, [word]);
    }
  }
  return wordsOf;
}
