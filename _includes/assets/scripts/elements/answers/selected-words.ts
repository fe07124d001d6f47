// The pointer among words: a press on one marks it, a selection over several marks them all.
import type { TextWord } from "../../lib/text-words.ts";

interface Acts {
  press(word: TextWord): void;
  /** Marks the words, or frees them where all are marked. */
  toggle(words: readonly TextWord[]): void;
}

export function selectedWords(root: HTMLElement, words: readonly TextWord[], acts: Acts): void {
  let isSelecting = false;
  root.addEventListener("pointerup", () => {
    const range = rangeIn(root);
    isSelecting = range !== undefined;
    if (range === undefined) return;
    acts.toggle(words.filter(({ element }) => isIn(range, element)));
    getSelection()?.removeAllRanges();
  });
  root.addEventListener("click", ({ target }) => {
    const word = words.find(({ element }) => element === target);
    if (word && !isSelecting) acts.press(word);
    isSelecting = false;
  });
}

/** What is selected, where it begins and ends in the text. */
function rangeIn(root: HTMLElement): Range | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return root.contains(range.commonAncestorContainer) ? range : undefined;
}

/** Whether a range reaches into a word: touching its edge is not enough. */
function isIn(range: Range, { firstChild }: HTMLElement): boolean {
  if (firstChild === null) return false;
  const word = document.createRange();
  word.setStart(firstChild, 0);
  word.setEnd(firstChild, firstChild.textContent?.length ?? 0);
  const endsAfter = range.compareBoundaryPoints(Range.START_TO_END, word) > 0;
  return endsAfter && range.compareBoundaryPoints(Range.END_TO_START, word) < 0;
}
