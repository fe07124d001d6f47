// The rules of a language that has no file yet: Unicode's fold, no particles, no case endings.
import type { Language } from "../model.ts";
import { arabicLetters } from "./arabic-letters.ts";
import { characterTable } from "./characters.ts";
import { latinLetters, modifierApostrophes } from "./latin-letters.ts";
import type { LanguageRules } from "./rules.ts";

const characters = characterTable({ ...arabicLetters, ...latinLetters }, modifierApostrophes);
const none: ReadonlySet<string> = new Set();

/** Alphabets by script (ISO 15924) for languages without a file; Latin is the last resort. */
const alphabets: Readonly<Record<string, string>> = {
  Arab: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
  Cyrl: "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
  Grek: "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
  Hebr: "אבגדהוזחטיכלמנסעפצקרשת",
  Latn: "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
};
const rightToLeft = new Set(["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"]);

/** A working rule set for any tag; direction and alphabet follow the script its likely subtags name. */
export function defaultRules(tag: Language): LanguageRules {
  const script = scriptOf(tag);
  return {
    tag,
    direction: rightToLeft.has(script) ? "rtl" : "ltr",
    characters,
    alphabet: Array.from(alphabets[script] ?? alphabets.Latn ?? ""),
    unsorted: /^(?!)/u,
    sortedWhole: none,
    proclitics: [],
    contractions: [],
    attachedArticle: "",
    attachedPrepositions: none,
    prepositions: none,
    articles: none,
    spacedArticles: none,
    determiners: none,
    hasPossessive: false,
    joinsWords: false,
    mayVary: /^(?!)/u,
    variants: () => [],
    cueForms: (word) => [word],
    derivations: () => [],
    isCommonWord: () => false,
  };
}

/** @see Unicode Technical Standard #35 part 1, section 4.3 (likely subtags) */
function scriptOf(tag: Language): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
}
