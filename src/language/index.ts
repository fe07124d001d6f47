// Everything a language knows, for the engine, the browser and `hashiya/language`.

export { alphabet, compareLabels, indexLetter, otherLetter } from "./collate.ts";
export { type DateText, formatDate } from "./date-text.ts";
export { directionOf } from "./direction.ts";
export { boundedDistance } from "./edit-distance.ts";
export { type Edtf, parseEdtf } from "./edtf.ts";
export type { EdtfDate } from "./edtf-date.ts";
export { type FoldedText, fold, foldWithMap, normalise } from "./fold.ts";
export { labelVariants, spokenNames } from "./label.ts";
export { createMatcher, type Matcher, type MatchOptions } from "./match.ts";
export { createNameIndex, type NameCollision, type NamedEntry, type NameIndex, type NearEntry } from "./name-index.ts";
export type { MatchableEntry } from "./name-sources.ts";
export { type Digits, formatNumber, pluralCategory, withDigits } from "./numbers.ts";
export { languageRules, languages } from "./registry.ts";
export type { Contraction, LanguageRules, Neighbour } from "./rules.ts";
export type { Match } from "./select.ts";
export { certainty } from "./verdict.ts";
export { countWords, segment, type Word } from "./words.ts";
