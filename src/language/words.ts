// Words of a running text with their places.
import type { Language } from "../model.ts";
import { apostrophe, expanded, invisible, lastClass, mark } from "./characters.ts";
import { languageRules } from "./registry.ts";

/** A word; `start` and `end` are UTF-16 offsets. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text in order: runs of letters and digits with their marks; a hyphen parts, an apostrophe between
 * letters does not.
 * @example segment("en", "Iran’s MQ-9").map((word) => word.text) // ["Iran’s", "MQ", "9"]
 */
export function segment(language: Language, text: string): readonly Word[] {
  const words: Word[] = [];
  scanWords(language, text, (start, end) => words.push({ text: text.slice(start, end), start, end }));
  return words;
}

/** Number of words; the same as `segment(language, text).length`, without making them. */
export function countWords(language: Language, text: string): number {
  let count = 0;
  scanWords(language, text, () => count++);
  return count;
}

function scanWords(language: Language, text: string, visit: (start: number, end: number) => void): void {
  const { codes } = languageRules(language).characters;
  const isLetter = (index: number): boolean => {
    const code = codes[text.charCodeAt(index)] ?? 0;
    return code > lastClass || code === expanded;
  };
  let index = 0;
  while (index < text.length) {
    if (!isLetter(index)) {
      index++;
      continue;
    }
    const start = index;
    let end = index + 1;
    for (index = end; index < text.length; index++) {
      const code = codes[text.charCodeAt(index)] ?? 0;
      if (code > lastClass || code === expanded || code === mark) end = index + 1;
      else if (code === invisible) continue;
      else if (code !== apostrophe || !isLetter(index + 1)) break;
    }
    visit(start, end);
  }
}
