// What a reader knows, seen on the page of a reading: mentions of known words carry `data-known`, and two keys say how
// well the word is known whose card is open or whose mention has the focus.
import { isShortcut } from "../lib/keyboard.ts";
import { elementsOf, mentionOf } from "../lib/mentions.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import { changedBy, setState, stateOf, type WordState, wordEvent, wordsThatAre } from "../lib/words.ts";

/** By the place of the key, so that it is the same one on a keyboard of Arabic letters. */
const stateOfKey: Readonly<Record<string, WordState>> = { KeyK: "known", KeyL: "learning" };

/** @param openCard the mention whose card is open */
export function knownWords(openCard: () => HTMLElement | undefined): void {
  for (const entry of wordsThatAre("known")) mark(entry);
  document.addEventListener(wordEvent, (event) => {
    for (const entry of changedBy(event)) mark(entry);
  });
  document.addEventListener("keydown", (event) => {
    const state = stateOfKey[event.code];
    const entry = (openCard() ?? mentionOf(event))?.dataset.entry;
    if (state === undefined || entry === undefined || event.shiftKey || !isShortcut(event)) return;
    event.preventDefault();
    toggleState(entry, state);
    report(text(`words.state.${stateOf(entry)}`, { word: nameOf(entry) }));
  });
}

/** Sets a word's state, or takes it back when it is that already. */
export function toggleState(entry: string, state: WordState): void {
  if (!setState([entry], stateOf(entry) === state ? "new" : state)) report(text("notKept"));
}

function mark(entry: string): void {
  const isKnown = stateOf(entry) === "known";
  for (const mention of elementsOf(entry, "a.mention")) mention.toggleAttribute("data-known", isKnown);
}

function nameOf(entry: string): string {
  return document.querySelector(`#g-${CSS.escape(entry)} [data-part="label"]`)?.textContent ?? entry;
}
