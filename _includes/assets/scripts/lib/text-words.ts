// The words of a text to be marked: where they stand in their blocks, and the elements that show them.
import type { StudentMark } from "../../../../src/assignment-model.ts";
import { element } from "./element.ts";
import { wordSpans } from "./word-spans.ts";

export interface TextWord {
  readonly language: string;
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Which mention of the block it belongs to. */
  readonly mention?: Element;
  /** The whole text of the block. */
  readonly whole: string;
  /** The button that marks it. A span: a button would be one sign to the bidirectional algorithm, and words of another
   * direction would stand in the wrong order. */
  readonly element: HTMLElement;
}

/** The words of every `.mark-block` of `root`, in the order of the text. */
export function readWords(root: ParentNode): TextWord[] {
  return [...root.querySelectorAll<HTMLElement>(".mark-block[data-block]")].flatMap((holder) => {
    const whole = holder.textContent ?? "";
    const language = holder.lang || document.documentElement.lang;
    const mentions = mentionsIn(holder);
    return wordSpans(whole, language).map(({ start, end }) => ({
      language,
      block: Number(holder.dataset.block),
      start,
      end,
      text: whole.slice(start, end),
      mention: mentions.find((each) => each.start < end && each.end > start)?.element,
      whole,
      element: element("span", { role: "button", class: "word", tabindex: "-1", "aria-pressed": "false" }),
    }));
  });
}

/** Puts the words' buttons in the place of the text; what stands between them stays text. */
export function showWords(root: ParentNode, words: readonly TextWord[]): void {
  for (const holder of root.querySelectorAll<HTMLElement>(".mark-block[data-block]")) {
    const whole = holder.textContent ?? "";
    let end = 0;
    const parts: (Node | string)[] = [];
    for (const word of words.filter(({ block, language }) => isIn(holder, block, language))) {
      word.element.textContent = word.text;
      parts.push(whole.slice(end, word.start), word.element);
      end = word.end;
    }
    holder.replaceChildren(...parts, whole.slice(end));
  }
}

/** Marks of the words, those that follow one another in a block joined to one. */
export function joinMarks(words: readonly TextWord[]): StudentMark[] {
  const marks: StudentMark[] = [];
  let last: TextWord | undefined;
  for (const word of words) {
    const mark = marks.at(-1);
    const start = mark && last && follows(last, word) ? mark.start : word.start;
    if (start !== word.start) marks.pop();
    const { language, block, end, whole } = word;
    marks.push({ language, block, start, end, text: whole.slice(start, end) });
    last = word;
  }
  return marks;
}

/**
 * A mark where its words stand in the text as it is now: in their place, or in the one other place of the block that
 * has them. Undefined where an edit has taken them away.
 */
export function standingMark(mark: StudentMark, words: readonly TextWord[]): StudentMark | undefined {
  const language = mark.language ?? document.documentElement.lang;
  const whole = words.find((word) => word.block === mark.block && word.language === language)?.whole;
  if (whole === undefined) return undefined;
  if (whole.slice(mark.start, mark.end) === mark.text) return mark;
  const start = whole.indexOf(mark.text);
  const isOnly = start >= 0 && whole.indexOf(mark.text, start + 1) < 0;
  return isOnly ? { ...mark, start, end: start + mark.text.length } : undefined;
}

/** Whether nothing but space parts two words. */
function follows(word: TextWord, next: TextWord): boolean {
  const isSameBlock = word.block === next.block && word.language === next.language;
  return isSameBlock && /^\s*$/u.test(word.whole.slice(word.end, next.start));
}

function isIn(holder: HTMLElement, block: number, language: string): boolean {
  return Number(holder.dataset.block) === block && (holder.lang || document.documentElement.lang) === language;
}

function mentionsIn(
  holder: HTMLElement,
): { readonly element: Element; readonly start: number; readonly end: number }[] {
  return [...holder.querySelectorAll("[data-entry]")].map((mention) => {
    const before = document.createRange();
    before.setStart(holder, 0);
    before.setEndBefore(mention);
    const start = before.toString().length;
    return { element: mention, start, end: start + (mention.textContent ?? "").length };
  });
}
