// Numbers as readers of a language write them, and the plural they ask for.
import type { Language } from "../model.ts";
import { numberFormat, pluralRules } from "./intl.ts";

/** CLDR numbering systems a site may choose for a language. */
export type Digits = "latn" | "arab";

/**
 * A number with the language's grouping, in the site's digits.
 * @example formatNumber(12345, "ar", "arab") // "١٢٬٣٤٥"
 */
export function formatNumber(value: number, locale: Language, digits: Digits = "latn"): string {
  return numberFormat(locale, digits).format(value);
}

/**
 * The CLDR plural category of a count; Arabic has all six.
 * @example pluralCategory("ar", 11) // "many"
 * @see Unicode Technical Standard #35 part 3, section 5 (language plural rules)
 */
export function pluralCategory(language: Language, count: number): Intl.LDMLPluralRule {
  return pluralRules(language).select(count);
}

/** The same text with its digits 0–9 in the site's digits. */
export function withDigits(text: string, digits: Digits): string {
  if (digits === "latn") return text;
  return text.replace(/\d/gu, (digit) => String.fromCharCode(arabicZero + Number(digit)));
}

const arabicZero = 0x0660; // ٠
