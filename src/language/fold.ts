// The search form of text: folded character by character, with or without a map back to the original.
import type { Language } from "../model.ts";
import { apostrophe, type CharacterTable, expanded, invisible, lastClass, mark } from "./characters.ts";
import { plainSigns } from "./punctuation.ts";
import { languageRules } from "./registry.ts";
import type { LanguageRules } from "./rules.ts";

/** Folded text; `offsets[i]` is the UTF-16 offset in the original of the unit `i`, and one more for the end. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/**
 * Folds a text: case, marks, tatweel and invisible characters gone, letter variants one letter, digits 0–9, quotation
 * marks, hyphens and spaces plain. Length may change; use `foldWithMap` when positions matter.
 * @example fold("ar", "الحَرَس") // "الحرس"
 */
export function fold(language: Language, text: string): string {
  const table = languageRules(language).characters;
  let folded = "";
  for (let index = 0; index < text.length; index++) folded += foldUnit(table, text.charCodeAt(index));
  return folded;
}

/** `fold` with the offset in the original of each folded unit. */
export function foldWithMap(language: Language, text: string): FoldedText {
  const table = languageRules(language).characters;
  const offsets: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const piece = foldUnit(table, text.charCodeAt(index));
    for (let unit = 0; unit < piece.length; unit++) offsets.push(index);
    folded += piece;
  }
  offsets.push(text.length);
  return { text: folded, offsets };
}

/**
 * The form in which two names are compared: folded words with one space between, without any other sign.
 * @example normalise("en", "Al-Qa’ida") // "al qaida"
 * @example normalise("en", "U.S. Navy") // "us navy"
 */
export function normalise(language: Language, text: string): string {
  return normaliseWith(languageRules(language), text);
}

/** `normalise` for rules that are at hand. */
export function normaliseWith(rules: LanguageRules, text: string): string {
  const table = rules.characters;
  const { codes } = table;
  const source = text.replace(dottedLetters, (letters) => letters.replaceAll(".", ""));
  let words = "";
  let isParted = false;
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    const code = codes[unit] ?? 0;
    if (code === mark || code === invisible || code === apostrophe) continue;
    if (code === 0) {
      isParted = true;
      continue;
    }
    if (isParted && words !== "") words += " ";
    isParted = false;
    words += code === expanded ? (table.expansions.get(unit) ?? "") : String.fromCharCode(code);
  }
  return words;
}

/** Letters with a stop after each, as in "U.S." and "U.S": the stops are no part of the name. */
const dottedLetters = /(?<![\p{L}\p{N}])(?:\p{Lu}\.){1,}(?:\p{Lu}(?![\p{L}\p{N}])\.?)/gu;

function foldUnit(table: CharacterTable, unit: number): string {
  const code = table.codes[unit] ?? 0;
  if (code > lastClass) return String.fromCharCode(code);
  if (code === mark || code === invisible) return "";
  if (code === expanded) return table.expansions.get(unit) ?? "";
  return plainSigns.get(unit) ?? String.fromCharCode(unit);
}
