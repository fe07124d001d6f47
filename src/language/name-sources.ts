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
  const add = (name: string, rank: Rank): void =>
    visitSpellings({ entry, name, rank, spelling: "written" }, rules, tokens, visit);
  const labels = spokenNames(entry.label[language] ?? "", true);
  const timed = (entry.names ?? []).flatMap(({ name }) => name[language] ?? []);
  const aliases = [...(entry.aliases[language] ?? []), ...timed].flatMap((name) => spokenNames(name, false));
  for (const name of labels) add(name, "label");
  for (const name of aliases) add(name, "alias");
  const guards = (entry.guards ?? []).filter((guard) => guard.language === language);
  if (guards.length === 0) return;
  // A guard's form may lack the mark that decides («عمان» for «عمّان»): where the entry has the name, its spelling stays.
  const named = new Set([...labels, ...aliases].map((name) => normaliseWith(rules, name)));
  for (const { form } of guards) if (!named.has(normaliseWith(rules, form))) add(form, "guard");
}

const digit = /\p{Nd}/u;

function visitSpellings(source: NameSource, rules: LanguageRules, tokens: Tokens, visit: NameVisitor): void {
  const { name } = source;
  const path = namePath(name, rules, tokens);
  if (path.length === 0) return;
  visit(path, source);
  if (rules.joinsWords && path.length > 1) {
    let hash = hashSeed;
    for (let at = 0; at < tokens.count; at++) {
      hash = hashRange(name, tokens.starts[at] ?? 0, tokens.ends[at] ?? 0, rules.characters, hash);
    }
    visit([hash], { ...source, spelling: "joined" });
  }
  if (!digit.test(name) && !rules.mayVary.test(name)) return;
  const words = nameWords(name, rules, tokens).map((at) => wordAt(name, rules, tokens, at));
  const numbered = withNumberMoved(words);
  const variants = rules.variants(words);
  for (const spelling of numbered.length === words.length ? variants : [...variants, numbered]) {
    visit(
      spelling.map((word) => hashOf(word)),
      { ...source, spelling },
    );
  }
}

/** The hashes of a name's words. */
const namePath = (name: string, rules: LanguageRules, tokens: Tokens): readonly number[] =>
  nameWords(name, rules, tokens).map((at) => tokens.hashes[at] ?? 0);

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
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1] ?? "", words[at + 1] ?? ""];
    if (number.test(word) && letters.test(before)) return [];
    if (number.test(after) && letters.test(word)) return [word + after];
    const parts = lettersAndNumber.exec(word);
    return parts === null ? [word] : [parts[1] ?? "", parts[2] ?? ""];
  });
}
