// The keys of a word of the Arabic script: what it is indexed and looked for under, whatever its particles and endings.

/** A stem with the root that its other forms are likely to share. */
export interface WordKey {
  readonly stem: string;
  readonly root: string;
}

const arabicWord = /^[\u0620-\u064a\u066e-\u06d3]/;

/** True of a word that begins with a letter of the Arabic script: other words are left to Pagefind. */
export const isArabicWord = (word: string): boolean => arabicWord.test(word);

/** Particles with «ال», which «لل» holds as well. */
const definite = /^(?:[وف]?[بك]?ال|[وف]?لل)(?=.{3})/u;
/** The same before two letters; «والده» and «الله» have no article. */
const shortDefinite = /^(?:[وف]?[بك]?ال|[وف]?لل)(?!له$|(?<=^وال)د)(?=.{2}$)/u;
/** One particle, or two, that may as well be the word's own letters. */
const particles: readonly RegExp[] = [/^[وف](?=.{2})/u, /^[وف]?[بكل](?=.{2})/u];

/** Endings with the least number of letters that must stay before them. */
const endings: readonly (readonly [ending: string, least: number])[] = [
  ["هما", 3],
  ["تان", 3],
  ["تين", 3],
  ["هم", 3],
  ["هن", 4],
  ["ها", 3],
  ["كم", 4],
  ["نا", 4],
  ["وا", 3],
  ["ات", 2],
  ["ان", 4],
  ["ون", 4],
  ["ين", 4],
  ["يه", 3],
  ["ته", 3],
  ["ه", 2],
  ["ا", 4],
  ["و", 4],
  ["ي", 3],
];
const mostEndings = 2;
const weakLetters = /[اويء]/gu;
/** Fewer letters are shared by words that have nothing to do with each other. */
export const shortestRoot = 3;

/**
 * The keys of a folded word: the likeliest first, then what it would be if its first letters were particles.
 * @see Larkey, Ballesteros and Connell, "Light stemming for Arabic information retrieval" (2007)
 * @example wordKeys("والقوات").map(({ stem }) => stem) // ["قو"]
 * @example wordKeys("بقافله").map(({ stem }) => stem) // ["بقافل", "قافل"]
 */
export function wordKeys(folded: string): readonly WordKey[] {
  const stems = new Set(bareWords(folded).map(stemOf));
  return [...stems].map(stemKey);
}

/** A word without what may be particles, the likeliest first. */
function bareWords(folded: string): readonly string[] {
  const bare = folded.replace(definite, "");
  if (bare !== folded) return [bare];
  const short = folded.replace(shortDefinite, "");
  if (short !== folded) return [short];
  return [folded, ...particles.map((particle) => folded.replace(particle, ""))];
}

/** The key of a stem that is known. */
export const stemKey = (stem: string): WordKey => ({ stem, root: rootOf(stem) });

function stemOf(word: string): string {
  let stem = word;
  for (let count = 0; count < mostEndings; count++) {
    const found = endings.find(([ending, least]) => stem.endsWith(ending) && stem.length - ending.length >= least);
    if (found === undefined) break;
    stem = stem.slice(0, -found[0].length);
  }
  return stem;
}

/** The plural of a word whose last two letters are one: «أطباء» of «طبيب». */
const doubledPlural = /^ا(.)(.)اء$/u;

/** A word that writes its last two letters as one: «سد», whose plural is «سدود». */
const doubledWord = /^([^اويء])([^اويء])$/u;

/**
 * The letters that stay in a broken plural: «قوافل» and «قافلة» are both «قفل». Where too few would be left, only alef
 * goes: «خيمة» and «خيام» are «خيم».
 */
function rootOf(stem: string): string {
  for (const doubled of [doubledPlural, doubledWord]) if (doubled.test(stem)) return stem.replace(doubled, "$1$2$2");
  const root = stem.replace(weakLetters, "");
  if (root.length >= shortestRoot) return root;
  const longer = stem.replace(/[اء]/gu, "");
  return longer.length > 1 ? longer : stem;
}
