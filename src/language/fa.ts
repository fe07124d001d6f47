// Persian: its own letters, plural and ezafe endings written to the end of a name, no attached article.
import { arabicLetters } from "./arabic-letters.ts";
import { characterTable } from "./characters.ts";
import { defaultRules } from "./default.ts";
import { latinLetters, modifierApostrophes } from "./latin-letters.ts";
import type { LanguageRules } from "./rules.ts";

/** Letters that Persian keeps apart from those Arabic writes instead. */
const own = "پچژگ";
const letters = Object.entries(arabicLetters).filter(([variant]) => !own.includes(variant));

export const persian: LanguageRules = {
  ...defaultRules("fa"),
  // Folded to Arabic's kaf and yeh, as Arabic keyboards type them; the index below shows Persian's own.
  characters: characterTable({ ...Object.fromEntries(letters), ...latinLetters }, modifierApostrophes),
  alphabet: Array.from("ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهي"),
  prepositions: new Set(["در", "از", "به", "با", "بر"]),
  // «ایرانی», «سوری»: an adjective of a country or town, only ever offered on request.
  derivations: (word) =>
    word.endsWith("ه")
      ? [`${word.slice(0, -1)}ي`]
      : word.endsWith("ا")
        ? [`${word}يي`, `${word.slice(0, -1)}ي`]
        : [`${word}ي`],
};
