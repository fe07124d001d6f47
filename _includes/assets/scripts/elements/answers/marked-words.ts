// mark: the words of the text are buttons that mark them, one by one with the keyboard or a touch, many by selecting.
import type { StudentMark } from "../../../../../src/assignment-model.ts";
import { text } from "../../lib/strings.ts";
import { joinMarks, readWords, showWords, standingMark, type TextWord } from "../../lib/text-words.ts";
import type { AnswerControl } from "./answer-control.ts";
import { roveWords } from "./rove-words.ts";
import { selectedWords } from "./selected-words.ts";

export function markedWords(fieldset: HTMLElement): AnswerControl<readonly StudentMark[]> {
  const root = fieldset.querySelector<HTMLElement>("[data-mark]");
  const counter = fieldset.querySelector<HTMLElement>("[data-mark-count]");
  const words = root ? readWords(root) : [];
  const marked = new Set<TextWord>();
  const marks = () => joinMarks(words.filter((word) => marked.has(word)));
  const draw = () => {
    for (const { element } of words) element.setAttribute("aria-pressed", "false");
    for (const { element } of marked) element.setAttribute("aria-pressed", "true");
    if (counter) counter.textContent = text("assignment.marked", { n: marks().length });
  };
  /** Marks the words, or frees them where all are marked. */
  const toggle = (touched: readonly TextWord[]) => {
    if (touched.length === 0) return;
    const isMarked = touched.every((word) => marked.has(word));
    for (const word of touched) isMarked ? marked.delete(word) : marked.add(word);
    draw();
    fieldset.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const press = (word: TextWord) => toggle(wholeOf(word, words));
  if (root) {
    showWords(root, words);
    roveWords(root, words, {
      press,
      extend: (from, to) => toggle([from, to].filter((word) => !marked.has(word))),
    });
    selectedWords(root, words, { toggle, press });
  }
  draw();
  return {
    value: marks,
    show(value = []) {
      marked.clear();
      const standing = value.flatMap((mark) => standingMark(mark, words) ?? []);
      for (const word of words) if (standing.some((mark) => covers(mark, word))) marked.add(word);
      draw();
    },
  };
}

/** A word of a mention stands for the whole mention. */
function wholeOf(word: TextWord, words: readonly TextWord[]): readonly TextWord[] {
  return word.mention === undefined ? [word] : words.filter(({ mention }) => mention === word.mention);
}

function covers(mark: StudentMark, { block, language, start, end }: TextWord): boolean {
  const isHere = mark.block === block && (mark.language ?? document.documentElement.lang) === language;
  return isHere && mark.start < end && mark.end > start;
}
