// Home: words to review, shown only when there are some.
import { text } from "../lib/strings.ts";
import { type Word, words } from "../lib/words.ts";

export function homeReview(line: HTMLElement): void {
  const now = Date.now();
  const due = Object.values(words()).filter((word) => isDue(word, now)).length;
  const count = line.querySelector('[data-part="review"]');
  if (count === null || due === 0) return;
  count.textContent = text("review.words", { n: due });
  line.hidden = false;
}

/** A word that is being learnt and has no card yet, or one whose time has come. */
function isDue({ s, card }: Word, now: number): boolean {
  return s === "learning" && (card === undefined || Object.values(card).some(({ due }) => due <= now));
}
