// How many of a text's mentions should be underlined at first.
import type { Version } from "../model.ts";

/** Above this many mentions in a hundred words, only the first of each entry is (SPEC §3.5). */
const crowded = 12;

export function defaultDensity({ mentions, words }: Version): "first" | "every" {
  return words > 0 && (mentions.length / words) * 100 > crowded ? "first" : "every";
}
