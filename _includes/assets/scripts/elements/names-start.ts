// The share of a reading that is known: loaded where something is, else when a word is first set.
import { wordEvent, wordsThatAre } from "../lib/words.ts";

/** @param panel the who-and-what panel */
export function namesWhenKnown(panel: HTMLElement): void {
  const start = async () => {
    const { namesFirst } = await import("./names-first.ts");
    namesFirst(panel);
  };
  if (wordsThatAre("known").length > 0) start();
  else document.addEventListener(wordEvent, start, { once: true });
}
