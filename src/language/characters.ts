// The fold of single characters: one table a language, from Unicode's own data and the language's overrides.

/** Classes of a character in `CharacterTable.codes`; every greater value is the folded letter or digit itself. */
export const separator = 0;
/** Dropped and not part of a word's edge: tatweel, joiners, bidi marks, soft hyphen. */
export const invisible = 1;
/** Dropped, and belonging to the letter before it: tashkeel, accents. */
export const mark = 2;
/** One character that stands for several letters (ﷲ, ﻼ, æ): see `expansions`. */
export const expanded = 3;
/** Dropped between two letters, else a separator. */
export const apostrophe = 4;

/** The last value that is a class and not a letter. */
export const lastClass = 4;

export interface CharacterTable {
  /** For each UTF-16 unit a class or the folded unit. */
  readonly codes: Uint16Array;
  readonly expansions: ReadonlyMap<number, string>;
}

const unitCount = 0x10000;
const tatweel = 0x0640;
const digitZero = 0x30;
const word = /^[\p{L}\p{N}]+$/u;
const markPattern = /\p{M}/u;
const marks = /\p{M}/gu;
const format = /\p{Cf}/u;
const digit = /\p{Nd}/u;

type Range = readonly [first: number, last: number];

/** Ranges whose characters fold; the rest stand for themselves (ideographs, Hangul) or are no letters. */
const foldingRanges: readonly Range[] = [
  [0x0000, 0x33ff],
  [0xa000, 0xabff],
  [0xf900, 0xffff],
];
const plainRanges: readonly Range[] = [
  [0x3400, 0x9fff],
  [0xac00, 0xd7a3],
];
/** Ranges where a mark is a vowel that a word cannot lose (Indic and South-East Asian scripts). */
const vowelRanges: readonly Range[] = [
  [0x0900, 0x109f],
  [0x1780, 0x17ff],
];

/**
 * The table of a language: compatibility characters decomposed, marks dropped, letters in lower case, digits of all
 * scripts as 0–9, then the overrides, each from one character to the letters it is folded to.
 * @see Unicode Standard Annex #15 (NFKD), Unicode Technical Standard #10 section 8 (searching)
 */
export function characterTable(overrides: Readonly<Record<string, string>>, apostrophes: string): CharacterTable {
  const codes = unicodeTable.codes.slice();
  const expansions = new Map(unicodeTable.expansions);
  const dropped = new Set(apostrophes);
  const replace = (text: string): string =>
    Array.from(text, (letter) => (dropped.has(letter) ? "" : (overrides[letter] ?? letter))).join("");
  for (const [code, text] of unicodeTable.expansions) setFold(codes, expansions, code, replace(text));
  const overrideOf = new Map(Object.entries(overrides).map(([letter, folded]) => [letter.charCodeAt(0), folded]));
  for (const [first, last] of foldingRanges) {
    for (let code = first; code <= last; code++) {
      const folded = overrideOf.get(codes[code] ?? separator) ?? overrideOf.get(code);
      if (folded !== undefined) setFold(codes, expansions, code, folded);
    }
  }
  for (const letter of apostrophes) codes[letter.charCodeAt(0)] = apostrophe;
  return { codes, expansions };
}

function setFold(codes: Uint16Array, expansions: Map<number, string>, code: number, folded: string): void {
  codes[code] = folded.length === 1 ? folded.charCodeAt(0) : expanded;
  if (folded.length > 1) expansions.set(code, folded);
  else expansions.delete(code);
}

function unicodeFold(): CharacterTable {
  const codes = new Uint16Array(unitCount);
  const expansions = new Map<number, string>();
  for (const [first, last] of plainRanges) for (let code = first; code <= last; code++) codes[code] = code;
  let digitsBefore = 0;
  for (const [first, last] of foldingRanges) {
    for (let code = first; code <= last; code++) {
      const text = String.fromCharCode(code);
      const isVowel = vowelRanges.some(([from, until]) => code >= from && code <= until);
      if (digit.test(text)) {
        codes[code] = digitZero + (digitsBefore++ % 10);
        continue;
      }
      digitsBefore = 0;
      if (word.test(text)) {
        const folded = isVowel ? text : foldedLetter(text);
        if (word.test(folded)) setFold(codes, expansions, code, folded);
      } else if (format.test(text)) codes[code] = invisible;
      else if (markPattern.test(text)) codes[code] = isVowel ? code : mark;
    }
  }
  // Tatweel is a letter to Unicode (Lm) and none to a reader.
  codes[tatweel] = invisible;
  return { codes, expansions };
}

const foldedLetter = (text: string): string =>
  text.normalize("NFKD").replace(marks, "").toLowerCase().normalize("NFKD").replace(marks, "");

const unicodeTable: CharacterTable = unicodeFold();
