// The consonants of a name, in one alphabet for Arabic and Latin letters: "Zawahri" and «الظواهري» are both "zhr".
import { fold } from "../language/fold.ts";

/** Folded Arabic letters; those left out are vowels or may be. */
const arabic: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["b", "ب"],
    ["t", "تطث"],
    ["g", "جغ"],
    ["h", "حهخ"],
    ["d", "دضذ"],
    ["r", "ر"],
    ["z", "زظ"],
    ["s", "سصش"],
    ["f", "ف"],
    ["k", "قك"],
    ["l", "ل"],
    ["m", "م"],
    ["n", "ن"],
  ].flatMap(([consonant = "", letters = ""]) => Array.from(letters, (letter) => [letter, consonant])),
);

/** Latin spellings of one sound, longest first, then single letters. */
const latin: readonly (readonly [RegExp, string])[] = [
  [/tch|sch|sh|ch/g, "s"],
  [/kh/g, "h"],
  [/gh|dj/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/zh/g, "z"],
  [/ph/g, "f"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/[cq]/g, "k"],
  [/x/g, "ks"],
  [/j/g, "g"],
  [/p/g, "b"],
  [/v/g, "f"],
];

/** Articles, and the words for "son of", which are spelled and left out at will. */
const articles = /^(?:al|el|ul|ar|as|ash|ad|an|at|az|ez|er|the|of|and|bin|ibn|ben|بن|ابن)$/u;
const attachedArticle = /^(?:[وف]?[بك]?ال|[وف]?لل)(?!له$)(?=.{2})/u;

/** The consonants of a word, and after which of them a vowel is written. */
export interface Sounds {
  readonly consonants: string;
  /** True at the place of each consonant that has a written vowel after it. */
  readonly vowels: readonly boolean[];
}

/** An article written as a part of its Latin word: "Alhurra", "Ezzor", "Arraqqa". */
const latinArticle = /^(?:[ae]l(?=.{3})|[ae](.)(?=\1.{2}))/;

/** A folded word without «ال», which «الله» does not have. */
export const withoutArticle = (word: string): string => word.replace(/^(?:ال|لل)(?!له$)(?=.{2})/u, "");

/** A folded word and, of a Latin word that may begin with an article, what it is without. */
export const latinForms = (word: string): readonly string[] => [...new Set([word, word.replace(latinArticle, "")])];

/**
 * The skeleton of one word, whatever its language; "" for an article or "bin". A vowel at the start counts as "a", elsewhere
 * and at the end vowels, w, y and h do not count; a doubled consonant counts once.
 * @example skeleton("al-Hasakah".split("-")[1]) // "hsk"
 */
export const skeleton = (word: string): string => sounds(word).consonants;

/** @example sounds("Jolani") // { consonants: "gln", vowels: [true, true, true] } */
export function sounds(word: string): Sounds {
  const folded = fold("ar", word).replace(/[^\p{L}\p{N}]/gu, "");
  if (articles.test(folded)) return { consonants: "", vowels: [] };
  const letters = /^[a-z]/.test(folded) ? latinSounds(folded) : arabicSounds(folded);
  let consonants = "";
  const vowels: boolean[] = [];
  for (const letter of letters) {
    if (letter === vowel) vowels.splice(-1, 1, true);
    else if (!consonants.endsWith(letter)) {
      consonants += letter;
      vowels.push(false);
    }
  }
  return { consonants, vowels };
}

/** Stands for any vowel. */
const vowel = "-";

function latinSounds(word: string): string {
  const spelled = latin.reduce((letters, [spelling, sound]) => letters.replace(spelling, sound), word);
  const rest = spelled
    .slice(1)
    .replace(/h$/, "")
    .replace(/[aeiouwy]/g, vowel);
  return (/^[aeiou]/.test(spelled) ? "a" : (spelled[0] ?? "")) + rest;
}

function arabicSounds(word: string): string {
  const bare = word.replace(attachedArticle, "");
  return Array.from(bare, (letter, place) => {
    if (place === 0 && /[اعء]/u.test(letter)) return "a";
    if (place === 0 && /[وي]/u.test(letter)) return letter === "و" ? "w" : "y";
    if (/[اوي]/u.test(letter) || (letter === "ه" && place === bare.length - 1)) return vowel;
    return /[عء]/u.test(letter) ? "" : (arabic[letter] ?? letter);
  }).join("");
}
