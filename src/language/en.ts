// English: apostrophes, possessives, articles taken over from Arabic, demonyms.
import { characterTable } from "./characters.ts";
import { latinLetters, modifierApostrophes } from "./latin-letters.ts";
import type { LanguageRules } from "./rules.ts";

export const english: LanguageRules = {
  tag: "en",
  direction: "ltr",
  characters: characterTable(latinLetters, `'’‘\`´′${modifierApostrophes}`),
  alphabet: Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  unsorted: /^(?:the\s+|an?\s+(?=\p{L}{2})|(?:al|el|ar|as|ash|ad|an|at|az|ez)[-‐‑]|al\s+(?=\p{Lu}))/iu,
  sortedWhole: new Set(),
  proclitics: [],
  contractions: [],
  attachedArticle: "",
  attachedPrepositions: new Set(),
  prepositions: new Set(["in", "of", "from", "for", "the", "a"]),
  articles: new Set(["al", "el", "ul", "ar", "er", "as", "es", "ash", "ad", "ed", "an", "en", "at", "et", "az", "ez"]),
  spacedArticles: new Set(["al", "el", "ul", "ar", "er", "ash", "ez", "az", "ud"]),
  determiners: new Set(["the"]),
  hasPossessive: true,
  joinsWords: false,
  mayVary: /^(?!)/u,
  variants: () => [],
  cueForms: (word) => [word],
  derivations: demonyms,
  // "US$5" is an amount.
  isCommonWord: (_word, _before, next) => next === "$",
};

/** Peoples whose names follow no ending. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  lebanon: ["lebanese"],
  turkey: ["turkish", "turk", "turks"],
  turkiye: ["turkish", "turk", "turks"],
  france: ["french"],
  britain: ["british", "briton", "britons"],
  england: ["english"],
  germany: ["german", "germans"],
  spain: ["spanish"],
  greece: ["greek", "greeks"],
  damascus: ["damascene", "damascenes"],
  egypt: ["egyptian", "egyptians"],
  afghanistan: ["afghan", "afghans"],
  kurdistan: ["kurdish", "kurd", "kurds"],
};
const plural = (words: readonly string[]): readonly string[] => words.flatMap((word) => [word, `${word}s`]);

/** "iran" → iranian, irani …: a wide net, since a demonym is only ever offered on request. */
function demonyms(word: string): readonly string[] {
  const known = irregular[word];
  if (known) return known;
  if (word.length < 4) return [];
  if (word.endsWith("a")) return plural([`${word}n`, `${word.slice(0, -1)}i`]);
  if (/[iou]$/u.test(word)) return plural([`${word}an`]);
  return [...plural([`${word}i`, `${word}ian`, `${word}an`]), `${word}ese`, `${word}ite`, `${word}ites`];
}
