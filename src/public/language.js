// Folding, names, words, sorting, dates and the matcher, as `hashiya/language`: bundled when it is first imported.
import { bundleEngine, engineFolder } from "../bundle.js";

const { url } = await bundleEngine("src/language/index.ts", engineFolder);
export const {
  alphabet,
  compareLabels,
  countWords,
  createMatcher,
  createNameIndex,
  directionOf,
  fold,
  foldWithMap,
  formatDate,
  formatNumber,
  indexLetter,
  languageRules,
  languages,
  normalise,
  parseEdtf,
  pluralCategory,
  segment,
} = await import(url);
