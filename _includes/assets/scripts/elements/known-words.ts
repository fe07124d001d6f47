// Mentions of the words a reader knows carry `data-known`.
import { elementsOf } from "../lib/mentions.ts";
import { knownWords } from "../lib/words.ts";

export function markKnownWords(): void {
  for (const entry of knownWords()) {
    for (const mention of elementsOf(entry, "a.mention")) mention.setAttribute("data-known", "");
  }
}
