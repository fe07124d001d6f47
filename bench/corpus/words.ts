// Made-up words in two languages, as often as the words of real texts are.
import { commonly, pick } from "../../tests/support/random.ts";

export interface Words {
  /** A word of running text: the common ones far more often than the rare ones. */
  word(): string;
  /** A name that no text holds by chance; never the same twice. */
  name(): string;
}

interface Alphabet {
  /** The commonest words, the most frequent first. */
  readonly common: readonly string[];
  /** What a word is made of: patterns in which a digit stands for a letter of the root. */
  readonly patterns: readonly string[];
  readonly roots: string;
  /** Patterns of names, told apart from words by their length. */
  readonly names: readonly string[];
  readonly asName: (word: string) => string;
}

const alphabets: Readonly<Record<string, Alphabet>> = {
  ar: {
    common: "في من على إلى أن عن مع هذا هذه التي الذي كان كانت لم لا ما بين بعد قبل كل أو ثم حتى عند منذ قد".split(" "),
    patterns: "123 1ا23 م123 ت1ا2ي3 1ي2 م1ا2ي3 ال123 ال1ا23 ا1ت2ا3 ي123 1ا2و3 م1ت23 ال12ي3 است123 1و2ا3 وال123".split(
      " ",
    ),
    roots: "بتثجحخدذرزسشصضطعغفقكلمنه",
    names: ["1ا2و3ية", "1و2ا3ان", "1ي2ا3ستان", "تل 1ا2و3ة"],
    asName: (word) => word,
  },
  en: {
    common:
      "the of and to in a that was is for it with as on by at from his her they were had but not which this".split(" "),
    patterns: "1a2 1e2er 1o2ing 1i2ed 1u2e3 1a2i3 1o2e3s 1e2a3ion 1i2o3al 1a2e3ly 1u2i3y 1o2a3e".split(" "),
    roots: "bcdfghjklmnprstvwz",
    names: ["1a2u3ia", "1o2a3abad", "1e2i3estan", "tel 1o2u3a"],
    asName: (word) => word.replace(/(^| )\p{L}/gu, (letter) => letter.toUpperCase()),
  },
};

const vocabularySize = 40_000;

/** Words by their rank: the frequency of each is inverse to it (Zipf, The Psycho-Biology of Language, 1935). */
export function wordsOf(language: string, random: () => number): Words {
  const alphabet = alphabets[language];
  if (alphabet === undefined) throw new Error(`No words in ${language}`);
  const { common, patterns, roots, names, asName } = alphabet;
  const made = (pattern: string) => {
    const root = Array.from({ length: 3 }, () => pick([...roots], random));
    return pattern.replace(/[123]/g, (place) => root[Number(place) - 1] ?? "");
  };
  const vocabulary = [...common];
  while (vocabulary.length < vocabularySize) vocabulary.push(made(pick(patterns, random)));
  const given = new Set<string>();
  return {
    word: () => commonly(vocabulary, random) ?? "",
    name() {
      for (;;) {
        const name = asName(`${made(pick(names, random))} ${made(pick(names, random))}`);
        if (given.has(name)) continue;
        given.add(name);
        return name;
      }
    },
  };
}
