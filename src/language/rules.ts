// What a language must say about itself: the shape of `ar.ts`, `en.ts` and every further language file.
import type { Language } from "../model.ts";
import type { CharacterTable } from "./characters.ts";

/** Letters a proclitic swallows at the start of a name: after `after` and before `before`, `restore` was there. */
export interface Contraction {
  readonly after: string;
  readonly before: string;
  readonly restore: string;
}

/** A word beside a possible mention, as it was written and in its folded form. */
export interface Neighbour {
  readonly text: string;
  readonly folded: string;
}

/** One language as data. A language is one file with one of these, and one line in `registry.ts`. */
export interface LanguageRules {
  readonly tag: Language;
  readonly direction: "ltr" | "rtl";
  /** The fold of each character, see `characters.ts`. */
  readonly characters: CharacterTable;
  /** The letters an index of labels runs through, in order. */
  readonly alphabet: readonly string[];
  /** What a label's first word may wear without counting in an index («ال», "the ", "al-"). */
  readonly unsorted: RegExp;
  /** Folded labels or first words whose opening letters look like `unsorted` but are their own. */
  readonly sortedWhole: ReadonlySet<string>;
  /** Attached particles by slot: in this order, at most one of each, raw letters. */
  readonly proclitics: readonly (readonly string[])[];
  readonly contractions: readonly Contraction[];
  /** Attached definite article that a cue may wear («القيادي في حماس»), folded; empty when there is none. */
  readonly attachedArticle: string;
  /** Particles of `proclitics` that are prepositions, so that a cue before them may wear the article («القيادي بحماس»). */
  readonly attachedPrepositions: ReadonlySet<string>;
  /** Folded prepositions that may stand between a cue and a guarded form. */
  readonly prepositions: ReadonlySet<string>;
  /** Folded articles that may come and go inside a name when hyphenated ("Bashar al-Assad", "Bashar Assad"). */
  readonly articles: ReadonlySet<string>;
  /** Those of them that are no other word, so that a space after them will do ("al Qaeda"). */
  readonly spacedArticles: ReadonlySet<string>;
  /** Folded words at a label's start that stay outside a mention ("the"). */
  readonly determiners: ReadonlySet<string>;
  /** True when an apostrophe and s at a word's end stay outside a mention. */
  readonly hasPossessive: boolean;
  /** True when the words of a name may be written as one. */
  readonly joinsWords: boolean;
  /** Finds names, as written, that may have `variants`: a cheap test before the words are read. */
  readonly mayVary: RegExp;
  /** Other forms of a name, as folded words: declension, other spellings. The name itself is not repeated. */
  readonly variants: (words: readonly string[]) => readonly (readonly string[])[];
  /** Folded forms of a cue word in other cases, itself included. */
  readonly cueForms: (word: string) => readonly string[];
  /** Folded relational adjectives (nisba) of a one-word name. */
  readonly derivations: (word: string) => readonly string[];
  /**
   * True when its marks or its neighbours show that a word is an adjective or a common noun, though it looks like a
   * name; `next` is the character after it.
   */
  readonly isCommonWord: (word: Neighbour, before: () => Neighbour | undefined, next: string) => boolean;
}
