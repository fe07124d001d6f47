// The words of the texts, without their places: what a query without any result is compared with.
import { restKey } from "./shards.ts";
import { skeleton } from "./skeleton.ts";

/** Shorter and longer words are not kept. */
export const shortestKept = 3;
export const longestKept = 24;
const hasLetter = /\p{L}/u;

/** Words worth guessing, by the skeleton under which they are kept and by what follows its first letter. */
export function vocabulary(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const wordsOf = new Map<string, string[]>();
  for (const word of [...words].sort()) {
    if (word.length < shortestKept || word.length > longestKept || !hasLetter.test(word)) continue;
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
