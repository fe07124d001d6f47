// What folding hides and a name may still insist on: capitals and vowel marks.
import { expanded, lastClass, mark } from "./characters.ts";
import type { LanguageRules } from "./rules.ts";

/** What a word of a label asks of the text: all capitals ("ISIS"), a first capital ("Turkey"), or nothing. */
export type Capitals = "all" | "first" | "none";

/** @example capitalsOf("MQ") // "all" */
export function capitalsOf(word: string): Capitals {
  const small = word.toLowerCase();
  if (small === word) return "none";
  let capitals = 0;
  for (let index = 0; index < word.length; index++) {
    if (word[index] !== small[index]) capitals++;
    else if (smallLetter.test(word[index] ?? "")) return isCapital(word) ? "first" : "none";
  }
  return capitals > 1 ? "all" : "first";
}

const smallLetter = /\p{Ll}/u;
const firstLetter = /\p{L}/u;

const isCapital = (word: string): boolean => {
  const letter = firstLetter.exec(word)?.[0] ?? "";
  return letter !== letter.toLowerCase();
};

export function hasCapitals(word: string, wanted: Capitals): boolean {
  if (wanted === "none") return true;
  const found = capitalsOf(word);
  return wanted === "all" ? found === "all" : found !== "none";
}

/** The marks on each folded letter of a word. */
export function marksOf(word: string, rules: LanguageRules): readonly string[] {
  const { codes, expansions } = rules.characters;
  const marks: string[] = [];
  for (let index = 0; index < word.length; index++) {
    const code = codes[word.charCodeAt(index)] ?? 0;
    if (code > lastClass) marks.push("");
    else if (code === expanded) marks.push(...Array.from(expansions.get(word.charCodeAt(index)) ?? "", () => ""));
    else if (code === mark && marks.length > 0) marks.push(`${marks.pop()}${word[index]}`);
  }
  return marks;
}

/** True when the word carries every mark the form is written with. */
export const hasMarks = (form: readonly string[], word: readonly string[]): boolean =>
  form.every((marks, letter) => {
    const written = sameLetter(form, word, letter);
    return Array.from(marks).every((sign) => written.includes(sign));
  });

/** The word's marks on a letter of the form; counted from the end, since a particle may have swallowed the first. */
const sameLetter = (form: readonly string[], word: readonly string[], letter: number): string =>
  word[letter + word.length - form.length] ?? "";

const shadda = "\u0651";
const vowels = /[\u064e-\u0650\u0652]/gu;

/**
 * True when the marks show another word: the same letter with another vowel, or a word whose vowels are written but
 * without the form's shadda («عُمان» beside «عمّان»). The last letter's marks are its case and prove nothing.
 */
export function hasOtherMarks(form: readonly string[], word: readonly string[]): boolean {
  const isVocalised = word.slice(0, -1).some((marks) => marks !== "");
  return form.slice(0, -1).some((marks, letter) => {
    const written = sameLetter(form, word, letter);
    const wanted = marks.match(vowels)?.join("");
    const found = written.match(vowels)?.join("");
    if (wanted !== undefined && found !== undefined && wanted !== found) return true;
    return isVocalised && marks.includes(shadda) && !written.includes(shadda);
  });
}
