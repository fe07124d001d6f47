// Words of a text as numbers: where each begins and ends, and a hash of its folded letters.
import { apostrophe, type CharacterTable, expanded, invisible, lastClass, mark } from "./characters.ts";
import { isHyphen, isSpace } from "./punctuation.ts";
import type { LanguageRules } from "./rules.ts";

/**
 * Column-wise words of one text; only the first `count` places of each array are filled. A matcher makes one and
 * fills it again for each text, since making arrays costs more than reading a text does.
 */
export interface Tokens {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  hashes: Int32Array;
}

const firstCapacity = 1024;

export const createTokens = (capacity = firstCapacity): Tokens => ({
  count: 0,
  starts: new Int32Array(capacity),
  ends: new Int32Array(capacity),
  hashes: new Int32Array(capacity),
});

/** FNV-1a, 32 bits, over UTF-16 units. */
export const hashSeed = 0x811c9dc5 | 0;
const hashPrime = 0x01000193;

const letterS = 0x73;
const stop = 0x2e; // .
const colon = 0x3a; // :
const slash = 0x2f; // /
const underscore = 0x5f; // _

/** Letters each followed by a stop: "U.S." and "U.S" are one word. */
const dottedLetters = /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}])\.?)?/uy;
const address = /:\/\/[^\s<>()«»“”"]*/uy;

/**
 * Parts a text into words, written over those in `tokens`: letters and digits with their marks. A possessive 's is
 * left out, stops between single capitals are left in, and the rest of a web address after its scheme is no word.
 */
export function tokenise(text: string, rules: LanguageRules, tokens: Tokens): void {
  const { codes, expansions } = rules.characters;
  const { length } = text;
  // A word has one letter at least and one sign after it.
  if (tokens.starts.length <= length >> 1) Object.assign(tokens, createTokens(length));
  const { starts, ends, hashes } = tokens;
  let count = 0;
  let index = 0;
  while (index < length) {
    let unit = text.charCodeAt(index);
    let code = codes[unit] ?? 0;
    if (code <= lastClass && code !== expanded) {
      if (unit === colon && text.charCodeAt(index + 1) === slash) index = skip(address, text, index);
      index++;
      continue;
    }
    const start = index;
    let end = index;
    let hash = hashSeed;
    for (;;) {
      if (code > lastClass) {
        hash = Math.imul(hash ^ code, hashPrime);
        end = index + 1;
      } else if (code === mark) {
        end = index + 1;
      } else if (code === expanded) {
        hash = hashOf(expansions.get(unit) ?? "", hash);
        end = index + 1;
      } else if (code !== invisible && !(code === apostrophe && isInnerApostrophe(text, index, rules))) break;
      index++;
      if (index >= length) break;
      unit = text.charCodeAt(index);
      code = codes[unit] ?? 0;
    }
    if (code === apostrophe && rules.hasPossessive && index < length) index = possessiveEnd(text, index, codes);
    else if (end === start + 1 && text.charCodeAt(end) === stop) {
      index = dottedEnd(text, start, end);
      if (index > end) hash = hashRange(text, start, index, rules.characters);
      end = index;
    }
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    count++;
  }
  tokens.count = count;
}

/** The hash that `tokenise` gives a word whose folded letters are `folded`, going on from `seed`. */
export function hashOf(folded: string, seed: number = hashSeed): number {
  let hash = seed;
  for (let index = 0; index < folded.length; index++) hash = Math.imul(hash ^ folded.charCodeAt(index), hashPrime);
  return hash;
}

/** The hash of the folded letters between two offsets of a text, going on from `seed`. */
export function hashRange(text: string, start: number, end: number, table: CharacterTable, seed = hashSeed): number {
  let hash = seed;
  for (let index = start; index < end; index++) {
    const code = table.codes[text.charCodeAt(index)] ?? 0;
    if (code > lastClass) hash = Math.imul(hash ^ code, hashPrime);
    else if (code === expanded) hash = hashOf(table.expansions.get(text.charCodeAt(index)) ?? "", hash);
  }
  return hash;
}

/** The folded letters between two offsets of a text. */
export function foldedRange(text: string, start: number, end: number, table: CharacterTable): string {
  let folded = "";
  for (let index = start; index < end; index++) {
    const code = table.codes[text.charCodeAt(index)] ?? 0;
    if (code > lastClass) folded += String.fromCharCode(code);
    else if (code === expanded) folded += table.expansions.get(text.charCodeAt(index)) ?? "";
  }
  return folded;
}

/**
 * True when only what may stand inside a name is between two words: spaces (no line end), tatweel, invisible
 * characters, one hyphen or underscore without spaces, a possessive.
 */
export function isJoiner(text: string, from: number, to: number, rules: LanguageRules): boolean {
  const { codes } = rules.characters;
  let index = (codes[text.charCodeAt(from)] ?? 0) === apostrophe ? possessiveEnd(text, from, codes) : from;
  if (index === from && (codes[text.charCodeAt(from)] ?? 0) === apostrophe) index++;
  let spaces = 0;
  let hyphens = 0;
  for (; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (isSpace(unit)) spaces++;
    else if (isHyphen(unit) || unit === underscore) hyphens++;
    else if (codes[unit] !== invisible && codes[unit] !== mark) return false;
  }
  return hyphens === 0 ? spaces > 0 : hyphens === 1 && spaces === 0;
}

/** Offset after the s of a possessive whose apostrophe stands at `index`; `index` itself when there is none. */
function possessiveEnd(text: string, index: number, codes: Uint16Array): number {
  if (codes[text.charCodeAt(index + 1)] !== letterS) return index;
  const after = codes[text.charCodeAt(index + 2)] ?? 0;
  return index + 2 < text.length && (after > lastClass || after === expanded) ? index : index + 2;
}

function isInnerApostrophe(text: string, index: number, rules: LanguageRules): boolean {
  const { codes } = rules.characters;
  const next = index + 1 < text.length ? (codes[text.charCodeAt(index + 1)] ?? 0) : 0;
  if (next <= lastClass && next !== expanded) return false;
  return !rules.hasPossessive || possessiveEnd(text, index, codes) === index;
}

/** Where letters with a stop after each end; `end`, the end of the first letter, when there is only one. */
function dottedEnd(text: string, start: number, end: number): number {
  const last = skip(dottedLetters, text, start);
  return last > end + 1 ? last : end;
}

/** Where a sticky pattern ends that matches at `index`; `index` when it does not. */
function skip(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

/** True when the folded letters between two offsets, after the letters in `restored`, are the word. */
export function isFolded(
  text: string,
  start: number,
  end: number,
  word: string,
  restored: string,
  table: CharacterTable,
): boolean {
  if (!word.startsWith(restored)) return false;
  let place = restored.length;
  for (let index = start; index < end; index++) {
    const code = table.codes[text.charCodeAt(index)] ?? 0;
    if (code > lastClass) {
      if (word.charCodeAt(place) !== code) return false;
      place++;
    } else if (code === expanded) {
      const letters = table.expansions.get(text.charCodeAt(index)) ?? "";
      if (!word.startsWith(letters, place)) return false;
      place += letters.length;
    }
  }
  return place === word.length;
}
