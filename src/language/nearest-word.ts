// The known word an author probably meant.
import { boundedDistance } from "./edit-distance.ts";

/** The word with the least edit distance, when it is near enough to be a slip: at most a third of its letters. */
export function nearestWord(typed: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const word of known) {
    const limit = Math.max(1, Math.floor(word.length / 3));
    const distance = boundedDistance(typed.toLowerCase(), word.toLowerCase(), limit);
    if (distance !== undefined && distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}
