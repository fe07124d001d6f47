// Whose endings Pagefind takes off the words of a bundle: bundles that agree share one engine in the page.
import type { Language } from "../model.ts";

/**
 * The language that the words of a bundle are stemmed for. Words of the Arabic script carry keys of their own and are
 * never left to Pagefind, so a bundle of theirs is stemmed for whatever other language the site has.
 * @param languages all languages of the site, in any order
 * @example stemmingLanguage("ar", ["ar", "en"]) // "en"
 */
export function stemmingLanguage(language: Language, languages: readonly Language[]): Language {
  if (!isOfArabicScript(language)) return language;
  const [other = language] = languages.filter((each) => !isOfArabicScript(each)).sort();
  return other;
}

/** @example isOfArabicScript("fa") // true */
export const isOfArabicScript = (language: Language): boolean => new Intl.Locale(language).maximize().script === "Arab";
