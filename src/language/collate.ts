// The order of labels in an index, and the letters they stand under.
import type { Language } from "../model.ts";
import { fold, normalise } from "./fold.ts";
import { languageRules } from "./registry.ts";

/** Where labels stand that begin with no letter of any alphabet. */
export const otherLetter = "#";

/**
 * Compares two labels as an index of the language does: articles and vowel marks at the start do not count, numbers
 * by value; equal labels keep a fixed order.
 * @see Unicode Technical Standard #10 (collation), through Intl.Collator
 */
export function compareLabels(language: Language): (one: string, other: string) => number {
  const collator = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const keys = new Map<string, string>();
  const keyOf = (label: string): string => {
    const known = keys.get(label);
    if (known !== undefined) return known;
    const key = sortedPart(language, label).replace(/[\p{Mn}\u0640]/gu, "");
    keys.set(label, key);
    return key;
  };
  return (one, other) => collator.compare(keyOf(one), keyOf(other)) || byUnits(one, other);
}

/**
 * The letter a label stands under: «ا» for «الإدارة» and «أسامة», "Q" for "al-Qaeda", "#" for "7al.net".
 */
export function indexLetter(language: Language, label: string): string {
  const first = fold(language, sortedPart(language, label)).match(/[\p{L}\p{N}]/u)?.[0];
  if (first === undefined || /\p{N}/u.test(first)) return otherLetter;
  return first.toLocaleUpperCase(language);
}

/** The letters of the language's index, in order. */
export function alphabet(language: Language): readonly string[] {
  return languageRules(language).alphabet;
}

/** The label from the letter that counts on. */
function sortedPart(language: Language, label: string): string {
  const rules = languageRules(language);
  const trimmed = label.replace(/^[^\p{L}\p{N}]+/u, "");
  if (rules.sortedWhole.has(normalise(language, trimmed).split(" ")[0] ?? "")) return trimmed;
  const rest = trimmed.replace(rules.unsorted, "");
  return /[\p{L}\p{N}]/u.test(rest) ? rest : trimmed;
}

const byUnits = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
