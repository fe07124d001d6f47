// Arabic: spelling variants, particles written to the word, the article, declension, nisba.
import { arabicLetters } from "./arabic-letters.ts";
import { characterTable } from "./characters.ts";
import { latinLetters, modifierApostrophes } from "./latin-letters.ts";
import type { LanguageRules, Neighbour } from "./rules.ts";

export const arabic: LanguageRules = {
  tag: "ar",
  direction: "rtl",
  characters: characterTable({ ...arabicLetters, ...latinLetters }, modifierApostrophes),
  alphabet: Array.from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي"),
  unsorted: /^[اٱ]ل/u,
  sortedWhole: new Set([
    "الله",
    "التزام",
    "التحاق",
    "التفاف",
    "التقاء",
    "التهاب",
    "التماس",
    "التباس",
    "التصاق",
    "الياس",
  ]),
  // س is written to verbs only and a name is none, so «سحلب» is not «حلب».
  proclitics: [["أ"], ["و", "ف"], ["ب", "ك", "ل"]],
  // «للحرس» is ل and «الحرس», «للاذقية» is ل and «اللاذقية»; «للبنان» needs nothing restored.
  contractions: [
    { after: "ل", before: "ل", restore: "ا" },
    { after: "ل", before: "ل", restore: "ال" },
  ],
  attachedArticle: "ال",
  attachedPrepositions: new Set(["ب", "ل"]),
  prepositions: new Set(["في", "من", "لدي", "ضمن", "عن", "علي", "الي", "داخل"]),
  articles: new Set(),
  spacedArticles: new Set(),
  determiners: new Set(),
  hasPossessive: false,
  joinsWords: true,
  mayVary: /[ويیب]ن(?!\p{L})|بن[ويى](?!\p{L})|[أا]ب[وياى](?!\p{L})|ذو(?!\p{L})|عبد/u,
  variants: arabicVariants,
  cueForms: (word) => declensions(word),
  derivations: nisbas,
  isCommonWord,
};

/** Words that change with their case: the five nouns, and «بن», which is «ابن» at the start of a line. */
const casesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ابو: ["ابو", "ابي", "ابا"],
    ابي: ["ابي", "ابو", "ابا"],
    ابا: ["ابا", "ابو", "ابي"],
    بنو: ["بنو", "بني"],
    بني: ["بني", "بنو"],
    ذو: ["ذو", "ذي", "ذا"],
    بن: ["بن", "ابن"],
    ابن: ["ابن", "بن"],
  }),
);
/** Least number of letters before «ون» or «ين» that makes them a plural's ending and not part of the root. */
const shortestStem = 4;
const soundPlural = /^(.+)(?:ون|ين)$/u;
const constructPlural = /^(.+)[وي]$/u;

function arabicVariants(words: readonly string[]): readonly (readonly string[])[] {
  const abd = words.some((word) => word.startsWith("عبد")) ? abdJoined(words) : [];
  return [...declined(words).slice(1), ...abd];
}

/** A name of many plurals is looked for in this many combinations of cases at most. */
const mostDeclined = 16;

/** A name in all its cases, the one given first. */
function declined(words: readonly string[]): readonly (readonly string[])[] {
  return words.reduce<readonly (readonly string[])[]>(
    (starts, word) => {
      const forms = (words.length > 1 ? casesOf.get(word) : undefined) ?? plurals(word);
      if (starts.length * forms.length > mostDeclined) return starts.map((start) => [...start, word]);
      return starts.flatMap((start) => forms.map((form) => [...start, form]));
    },
    [[]],
  );
}

/** «عبد الرحمن» and «عبدالرحمن» are one name. */
function abdJoined(words: readonly string[]): readonly (readonly string[])[] {
  const apart = words.flatMap((word) => (/^عبدال./u.test(word) ? ["عبد", word.slice(3)] : [word]));
  const at = words.indexOf("عبد");
  const next = words[at + 1];
  const together = at >= 0 && next ? [...words.slice(0, at), `عبد${next}`, ...words.slice(at + 2)] : words;
  return [apart, together].filter((form) => form.length !== words.length);
}

function plurals(word: string): readonly string[] {
  const stem = soundPlural.exec(word)?.[1] ?? "";
  if (bareLength(stem) < shortestStem) return [word];
  return word.endsWith("ون") ? [word, `${stem}ين`] : [word, `${stem}ون`];
}

/** A cue in its other cases and as a dual: «مقاتلي» and «مقاتلو», «قياديين» and «قياديون», «مدينة» and «مدينتي». */
function declensions(word: string): readonly string[] {
  const stem = constructPlural.exec(word)?.[1] ?? "";
  if (bareLength(stem) >= shortestStem) return [word, word.endsWith("و") ? `${stem}ي` : `${stem}و`];
  if (word.length < shortestStem) return [word];
  return [...plurals(word), word.endsWith("ه") ? `${word.slice(0, -1)}تي` : `${word}ي`];
}

const bareLength = (word: string): number => (word.startsWith("ال") ? word.length - 2 : word.length);

/** «سوريا» → سوري، سورية، سوريون …, each with and without «ال». */
function nisbas(word: string): readonly string[] {
  const bare = word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;
  const stem = bare.replace(/(?:يا|يه|ا|ه)$/u, "");
  if (stem.length < 2 || stem.endsWith("ي")) return [];
  return ["", "ه", "ون", "ين", "ات", "ان", "تين"].flatMap((end) => [`${stem}ي${end}`, `ال${stem}ي${end}`]);
}

const tanwin = /\u064b/u;
/** Words that end in alef without being an indefinite noun in the accusative: particles, adverbs, short verbs. */
const notAccusative = new Set(
  (
    "كما اما فيما مما عما ربما انما بينما عندما حينما كلما طالما مثلما حيثما اينما قلما سيما لاسيما دائما هنا هذا لهذا " +
    "ايضا خصوصا عموما تحديدا حاليا لاحقا سابقا مجددا اولا ثانيا اخيرا شمالا جنوبا شرقا غربا دعا غزا"
  ).split(" "),
);

/**
 * «سوريًا» and «رجلا سوريا» are the adjective in the accusative, not the country; «صحيفة سورية» likewise.
 * Only names in «يا» and «ية» can be taken for one.
 */
function isCommonWord(word: Neighbour, before: () => Neighbour | undefined): boolean {
  const [isAlef, isFeminine] = [word.folded.endsWith("يا"), word.text.endsWith("ية")];
  if (word.folded.endsWith("ا") && tanwin.test(word.text)) return true;
  if (!isAlef && !isFeminine) return false;
  const noun = before();
  if (noun === undefined || noun.folded.startsWith("ال") || noun.folded.startsWith("لل")) return false;
  return isAlef ? isAccusative(noun) : noun.text.endsWith("ة") && noun.folded.length > 3;
}

function isAccusative({ text, folded }: Neighbour): boolean {
  if (!folded.endsWith("ا") || text.endsWith("ى")) return false;
  if (tanwin.test(text)) return true;
  const isVerb = /(?:ها|وا)$/u.test(folded) || (folded.endsWith("نا") && !folded.startsWith("م"));
  return folded.length > 3 && !isVerb && !notAccusative.has(folded.replace(/^[وف]/u, "")) && !notAccusative.has(folded);
}
