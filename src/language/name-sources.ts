// The names of an entry, and under which words each is looked for; what a name must look like is read later, when met.
import type { Entry, Language } from "../model.ts";
import { isOptionalArticle } from "./articles.ts";
import { normaliseWith } from "./fold.ts";
import { spokenNames } from "./label.ts";
import type { LanguageRules } from "./rules.ts";
import { foldedRange, hashOf, hashRange, hashSeed, type Tokens, tokenise } from "./tokens.ts";

/** What the matcher reads of an entry. */
export type MatchableEntry = Pick<Entry, "id" | "label" | "aliases"> & Partial<Entry>;

/** Where a name comes from. */
export type Rank = "label" | "alias" | "guard";

/** A name as the entry has it, and how it is spelled: as written, as one word, or in other folded words. */
export interface NameSource {
  readonly entry: MatchableEntry;
  readonly name: string;
  readonly rank: Rank;
  readonly spelling: "written" | "joined" | readonly string[];
}

/** Receives a name with the hashes of its words; the array is used again for the next one. */
export type NameVisitor = (hashes: readonly number[], source: NameSource) => void;

/** Visits every spelling of every name of an entry in a language. `tokens` is scratch. */
export function visitNames(
  entry: MatchableEntry,
  language: Language,
  rules: LanguageRules,
  tokens: Tokens,
  visit: NameVisitor,
): void {
  const labels = spokenNames(entry.label[language] ?? "", true);
  const aliases: string[] = [];
  for (const name of entry.aliases[language] ?? []) aliases.push(...spokenNames(name, false));
  for (const { name } of entry.names ?? []) aliases.push(...spokenNames(name[language] ?? "", false));
  for (const name of labels) visitSpellings(entry, name, "label", rules, tokens, visit);
  for (const name of aliases) visitSpellings(entry, name, "alias", rules, tokens, visit);
  const guards = (entry.guards ?? none).filter((guard) => guard.language === language);
  if (guards.length === 0) return;
  // A guard's form may lack the mark that decides («عمان» for «عمّان»): where the entry has the name, its spelling stays.
  const named = new Set([...labels, ...aliases].map((name) => normaliseWith(rules, name)));
  for (const { form } of guards) {
    if (!named.has(normaliseWith(rules, form))) visitSpellings(entry, form, "guard", rules, tokens, visit);
  }
}

const none: readonly never[] = [];
const digit = /\p{Nd}/u;

function visitSpellings(
  entry: MatchableEntry,
  name: string,
  rank: Rank,
  rules: LanguageRules,
  tokens: Tokens,
  visit: NameVisitor,
): void {
  const places = nameWords(name, rules, tokens);
  if (places.length === 0) return;
  visit(hashesAt(places, tokens), { entry, name, rank, spelling: "written" });
  if (rules.joinsWords && places.length > 1) {
    visit([joinedHash(name, rules, tokens)], { entry, name, rank, spelling: "joined" });
  }
  const hasDigit = digit.test(name);
  const mayVary = rules.mayVary.test(name);
  if (!hasDigit && !mayVary) return;
  const words = wordsAt(places, name, rules, tokens);
  const spellings = mayVary ? rules.variants(words) : [];
  for (const spelling of spellings) visit(hashesOf(spelling), { entry, name, rank, spelling });
  const numbered = hasDigit ? withNumberMoved(words) : words;
  if (numbered.length !== words.length) visit(hashesOf(numbered), { entry, name, rank, spelling: numbered });
}

function hashesAt(places: readonly number[], tokens: Tokens): readonly number[] {
  const hashes: number[] = [];
  for (const at of places) hashes.push(tokens.hashes[at] ?? 0);
  return hashes;
}

/** The hash of all words of a name written as one. */
function joinedHash(name: string, rules: LanguageRules, tokens: Tokens): number {
  let hash = hashSeed;
  for (let at = 0; at < tokens.count; at++) {
    hash = hashRange(name, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, rules.characters, hash);
  }
  return hash;
}

function hashesOf(words: readonly string[]): readonly number[] {
  const hashes: number[] = [];
  for (const word of words) hashes.push(hashOf(word));
  return hashes;
}

function wordsAt(places: readonly number[], name: string, rules: LanguageRules, tokens: Tokens): readonly string[] {
  const words: string[] = [];
  for (const at of places) words.push(wordAt(name, rules, tokens, at));
  return words;
}

/** A folded word of a name that was read into the tokens. */
export const wordAt = (name: string, rules: LanguageRules, tokens: Tokens, at: number): string =>
  foldedRange(name, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, rules.characters);

/**
 * Reads a name into the tokens and gives the numbers of those that a text must have: no determiner before them, no
 * article that may be missing.
 */
export function nameWords(name: string, rules: LanguageRules, tokens: Tokens): readonly number[] {
  tokenise(name, rules, tokens);
  const words: number[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const isInside = at < tokens.count - 1;
    if (at === 0 && isInside && isDeterminer(name, rules, tokens)) continue;
    if (isInside && isOptionalArticle(name, tokens, at, rules)) continue;
    words.push(at);
  }
  return words;
}

/** True when the first of the tokens is a determiner. */
export const isDeterminer = (name: string, rules: LanguageRules, tokens: Tokens): boolean =>
  rules.determiners.size > 0 && rules.determiners.has(wordAt(name, rules, tokens, 0));

const number = /^\d+$/u;
const letters = /^\p{L}+$/u;
const lettersAndNumber = /^(\p{L}+)(\d+)$/u;

/** "MQ-9" as "MQ9", "F16" as "F 16"; the same words when letters and a number do not meet. */
function withNumberMoved(words: readonly string[]): readonly string[] {
  const moved: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const after = words[at + 1] ?? "";
    if (!endsInDigit(word)) moved.push(isNumber(after) && letters.test(word) ? word + after : word);
    else if (!isNumber(word)) moved.push(...(lettersAndNumber.exec(word)?.slice(1) ?? [word]));
    else if (!letters.test(words[at - 1] ?? "")) moved.push(word);
  }
  return moved;
}

const isNumber = (word: string): boolean => endsInDigit(word) && number.test(word);

function endsInDigit(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last >= 0x30 && last <= 0x39; // 0 to 9
}
