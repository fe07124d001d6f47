// The keyboard among words: one stop for Tab, arrows in the direction of reading, lines up and down, Space to mark.
import type { TextWord } from "../../lib/text-words.ts";

interface Acts {
  press(word: TextWord): void;
  /** Marks on from a word to its neighbour. */
  extend(from: TextWord, to: TextWord): void;
}

/** Gives the keyboard the words of `root` as one group; a press with the pointer moves the stop there. */
export function roveWords(root: HTMLElement, words: readonly TextWord[], acts: Acts): void {
  const wordAt = new Map<EventTarget | null, TextWord>(words.map((word) => [word.element, word]));
  let current = words[0];
  if (current) current.element.tabIndex = 0;
  const stopAt = (word: TextWord) => {
    if (current) current.element.tabIndex = -1;
    word.element.tabIndex = 0;
    current = word;
  };
  root.addEventListener("focusin", ({ target }) => {
    const word = wordAt.get(target);
    if (word) stopAt(word);
  });
  root.addEventListener("keydown", (event) => {
    const word = wordAt.get(event.target);
    if (word === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === " " || event.key === "Enter") {
      event.preventDefault();
      acts.press(word);
      return;
    }
    const next = nextWord(event.key, word, words);
    if (next === undefined) return;
    event.preventDefault();
    if (event.shiftKey && next !== word) acts.extend(word, next);
    next.element.focus();
  });
}

/** Where a key leads; undefined for a key that leads nowhere. */
function nextWord(key: string, word: TextWord, words: readonly TextWord[]): TextWord | undefined {
  const at = words.indexOf(word);
  const isRightToLeft = getComputedStyle(word.element).direction === "rtl";
  const step = key === (isRightToLeft ? "ArrowLeft" : "ArrowRight") ? 1 : -1;
  switch (key) {
    case "ArrowLeft":
    case "ArrowRight":
      return words[at + step] ?? word;
    case "ArrowDown":
      return wordInLine(word, words.slice(at + 1)) ?? word;
    case "ArrowUp":
      return wordInLine(word, words.slice(0, at).reverse()) ?? word;
    case "Home":
      return words.find(({ block, language }) => block === word.block && language === word.language);
    case "End":
      return words.findLast(({ block, language }) => block === word.block && language === word.language);
    default:
      return undefined;
  }
}

/** Of the nearest line that `others` reach, the word that stands over or under `word`. */
function wordInLine(word: TextWord, others: readonly TextWord[]): TextWord | undefined {
  const from = word.element.getBoundingClientRect();
  const middle = from.x + from.width / 2;
  const boxes = others.map((other) => ({ other, box: other.element.getBoundingClientRect() }));
  const first = boxes.find(({ box }) => box.top >= from.bottom - 1 || box.bottom <= from.top + 1);
  if (first === undefined) return undefined;
  const line = boxes.filter(({ box }) => box.top < first.box.bottom - 1 && box.bottom > first.box.top + 1);
  const distance = ({ box }: { readonly box: DOMRect }) => Math.abs(box.x + box.width / 2 - middle);
  return line.reduce((best, each) => (distance(each) < distance(best) ? each : best), first).other;
}
