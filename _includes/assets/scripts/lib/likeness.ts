// How like two names or words are, 0 to 1: by letters, by how they begin, or by the sounds of two alphabets.
import { boundedDistance } from "../../../../src/language/edit-distance.ts";
import { latinForms, type Sounds, sounds } from "../../../../src/search/skeleton.ts";
import { isArabicWord, stemKey } from "../../../../src/search/word-keys.ts";

const shortestPrefix = 2;
/** A word typed in part: the more of it the better. */
const prefixLikeness = 0.85;
const prefixWeight = 0.1;
/** Words of one script with the same consonants, and with vowels after the same of them. */
const skeletonLikeness = 0.85;
const spellingLikeness = 0.5;
const nearSkeletonLikeness = 0.62;
const fewestConsonants = 2;
/** Words of one script that differ in more letters are not alike. */
const mostWrong = 5;
/** How much a name that has further words loses for them, at its end and at its start. */
const restWeight = 0.1;
const startWeight = 0.15;
/** What a vowel that one script must write and the other has not costs. */
const vowelCost = 0.08;
/** Other forms of an Arabic word differ in weak letters, which count half. */
const weakWeight = 0.5;

/** How like the words of a query are to the likest words of a name, or to the whole name; both without articles. */
export function nameLikeness(asked: readonly string[], name: readonly string[]): number {
  if (asked.length === 0 || name.length === 0) return 0;
  let best = wordLikeness(asked.join(""), name.join(""), false);
  for (let from = 0; from + asked.length <= name.length; from++) {
    const each = asked.map((word, at) => wordLikeness(word, name[from + at] ?? "", at === asked.length - 1));
    if (each.some((likeness) => likeness === 0)) continue;
    const mean = each.reduce((sum, likeness) => sum + likeness, 0) / each.length;
    const weight = from === 0 ? restWeight : startWeight;
    best = Math.max(best, mean - weight * (1 - asked.length / name.length));
  }
  return best;
}

/**
 * 0 for words that have nothing to do with each other.
 * @param isLast whether the word may be typed in part
 */
export function wordLikeness(asked: string, word: string, isLast: boolean): number {
  if (isArabicWord(asked) !== isArabicWord(word)) {
    return Math.max(...latinForms(asked).map((each) => soundLikeness(sounds(each), sounds(word), isArabicWord(word))));
  }
  const words = latinForms(word);
  return Math.max(...latinForms(asked).flatMap((one) => words.map((other) => letterLikeness(one, other, isLast))));
}

/** Words of one script. */
function letterLikeness(asked: string, word: string, isLast: boolean): number {
  if (asked === word) return 1;
  if (isLast && asked.length >= shortestPrefix && word.startsWith(asked)) {
    return prefixLikeness + (prefixWeight * asked.length) / word.length;
  }
  const wrong = boundedDistance(asked, word, mostWrong);
  if (wrong === undefined) return 0;
  const right = 1 - wrong / Math.max(asked.length, word.length);
  const byLetters = wrong <= tolerated(asked) ? right : 0;
  const [one, other] = [sounds(asked), sounds(word)];
  if (!isTelling(one.consonants) || one.consonants !== other.consonants) return byLetters;
  const isSpelling = one.vowels.every((isOpen, place) => isOpen === other.vowels[place]);
  return Math.max(
    byLetters,
    isSpelling ? spellingLikeness * right + 1 - spellingLikeness : skeletonLikeness * (0.5 + 0.5 * right),
  );
}

/** True of a skeleton that says something; what it begins with may be a vowel. */
const isTelling = (consonants: string): boolean => consonants.replace(/^[awy]/, "").length >= fewestConsonants;

/** Number of wrong letters that a word may have: three Arabic letters say as much as four Latin ones. */
const tolerated = (word: string): number => (word.length < (isArabicWord(word) ? 3 : 4) ? 0 : word.length < 7 ? 1 : 2);

/** Words of two scripts: the more consonants they share, the better. */
function soundLikeness(asked: Sounds, word: Sounds, isArabic: boolean): number {
  const [one, other] = [asked.consonants, word.consonants];
  if (isTelling(one) && one === other) {
    const missing = isArabic ? missingVowels(word, asked) : missingVowels(asked, word);
    return skeletonLikeness * (0.55 + Math.min(one.length, 4) * 0.1125) - vowelCost * missing;
  }
  const isNear = one.length > 3 && other.length > 3 && boundedDistance(one, other, 1) !== undefined;
  return isNear ? nearSkeletonLikeness : 0;
}

/** Arabic writes long vowels, which Latin letters must show; Latin letters show every vowel at the end. */
function missingVowels({ vowels: arabic }: Sounds, { vowels: latin }: Sounds): number {
  const isOpen = latin.at(-1) === true && arabic.at(-1) !== true;
  return arabic.filter((isLong, place) => isLong && latin[place] !== true).length + (isOpen ? 1 : 0);
}

/** How like two stems of one root are: forms of a word differ in few of its weak letters. 0 where they share none. */
export function formLikeness(stem: string, other: string): number {
  if (stemKey(stem).root !== stemKey(other).root) return 0;
  const distance = boundedDistance(stem, other, mostWrong) ?? mostWrong;
  return 1 - (weakWeight * distance) / Math.max(stem.length, other.length);
}
