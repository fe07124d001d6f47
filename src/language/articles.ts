// Articles and determiners in front of a name's words: "al-", "ez-", "the".
import { isHyphen } from "./punctuation.ts";
import type { LanguageRules } from "./rules.ts";
import { foldedRange, isJoiner, type Tokens } from "./tokens.ts";

/** No article has more letters. */
const longestArticle = 3;

/** In a text, an article that a name may or may not have: hyphenated ("ez-Zor") or before a space ("Al Qaeda"). */
export function isArticle(text: string, tokens: Tokens, at: number, rules: LanguageRules): boolean {
  const start = tokens.starts[at] ?? 0;
  const end = tokens.ends[at] ?? 0;
  if (rules.articles.size === 0 || end - start > longestArticle || at + 1 >= tokens.count) return false;
  const word = foldedRange(text, start, end, rules.characters);
  if (!rules.articles.has(word)) return false;
  const next = tokens.starts[at + 1] ?? 0;
  if (next === end + 1 && isHyphen(text.charCodeAt(end))) return true;
  return rules.spacedArticles.has(word) && isJoiner(text, end, next, rules);
}

/** In a label, an article that may be missing from a text: not the "Al" of "Al Gore", which is a word of its own. */
export function isOptionalArticle(label: string, tokens: Tokens, at: number, rules: LanguageRules): boolean {
  if (!isArticle(label, tokens, at, rules)) return false;
  const end = tokens.ends[at] ?? 0;
  const word = label.slice(tokens.starts[at], end);
  return isHyphen(label.charCodeAt(end)) || word === word.toLowerCase();
}

/** True when a determiner stands before a word, a space away. */
export function followsDeterminer(text: string, tokens: Tokens, at: number, rules: LanguageRules): boolean {
  if (at === 0) return false;
  const start = tokens.starts[at - 1] ?? 0;
  const end = tokens.ends[at - 1] ?? 0;
  const isNear = isJoiner(text, end, tokens.starts[at] ?? end, rules);
  return isNear && rules.determiners.has(foldedRange(text, start, end, rules.characters));
}
