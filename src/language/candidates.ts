// Every place of a text where a form of a name stands, before guards and overlaps are judged.
import { followsDeterminer, isArticle } from "./articles.ts";
import type { NameForm } from "./name-forms.ts";
import type { NameTrie } from "./name-trie.ts";
import { visitNameStarts } from "./proclitics.ts";
import { hasCapitals, hasOtherMarks, marksOf } from "./spelling.ts";
import type { ReadText } from "./surroundings.ts";
import { hashOf, hashRange, isFolded, isJoiner } from "./tokens.ts";

/** The forms that words lead to. */
export type NameLookup = NameTrie<NameForm>;

/** A form found in a text; `first` and `last` are its words, `particle` what is written to its front. */
export interface Candidate {
  readonly form: NameForm;
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly particle: string;
}

/** Where a name begins in its first word, with letters that the particle before it swallowed. */
interface Opening {
  readonly start: number;
  readonly restored: string;
  readonly particle: string;
}

/** Finds the forms of a trie in a text, in order of their first word. */
export function findCandidates(read: ReadText, trie: NameLookup): readonly Candidate[] {
  const { text, tokens, rules, slots } = read;
  const found: Candidate[] = [];
  const path: number[] = [];
  let at = 0;
  let end = 0;
  const tryFrom = (start: number, restored: string, particle: string): void => {
    const hash = hashRange(text, start, end, rules.characters, hashOf(restored));
    const node = trie.mayBegin(hash) ? trie.next(0, hash) : -1;
    if (node < 0) return;
    path.push(at);
    walk(read, trie, node, path, { start, restored, particle }, found);
    path.pop();
  };
  for (; at < tokens.count; at++) {
    const start = tokens.starts[at] ?? 0;
    end = tokens.ends[at] ?? 0;
    if (trie.mayBegin(tokens.hashes[at] ?? 0)) tryFrom(start, "", "");
    if ((slots[text.charCodeAt(start)] ?? -1) >= 0) visitNameStarts(text, start, end, slots, rules, tryFrom);
  }
  return found;
}

/** Follows a name word by word; `path` holds the words passed, articles left out. */
function walk(
  read: ReadText,
  trie: NameLookup,
  node: number,
  path: number[],
  opening: Opening,
  found: Candidate[],
): void {
  for (const form of trie.formsAt(node)) {
    const candidate = candidateOf(read, form, path, opening);
    if (candidate) found.push(candidate);
  }
  const { tokens } = read;
  let at = (path[path.length - 1] ?? 0) + 1;
  if (at >= tokens.count) return;
  let next = trie.next(node, tokens.hashes[at] ?? 0);
  if (next < 0 && isArticle(read.text, tokens, at, read.rules)) {
    at++;
    next = trie.next(node, tokens.hashes[at] ?? 0);
  }
  if (next < 0) return;
  path.push(at);
  walk(read, trie, next, path, opening, found);
  path.pop();
}

/** The form as it stands in the text, if its words, signs, capitals and marks are all right. */
function candidateOf(read: ReadText, form: NameForm, path: readonly number[], opening: Opening): Candidate | undefined {
  const { text, tokens, rules } = read;
  for (let place = 0; place < path.length; place++)
    if (!isRightWord(read, form, path, place, opening)) return undefined;
  const first = path[0] ?? 0;
  const last = path[path.length - 1] ?? first;
  if (form.needsDeterminer && !followsDeterminer(text, tokens, first, rules)) return undefined;
  const end = tokens.ends[last] ?? 0;
  const hasArticle = form.hasArticle && first > 0 && isArticle(text, tokens, first - 1, rules);
  const start = hasArticle ? (tokens.starts[first - 1] ?? 0) : opening.start;
  return { form, start, end, first: hasArticle ? first - 1 : first, last, particle: opening.particle };
}

/** True when one word of the text is the word of the form in the same place, and joined to the one before. */
function isRightWord(
  read: ReadText,
  form: NameForm,
  path: readonly number[],
  place: number,
  opening: Opening,
): boolean {
  const { text, tokens, rules } = read;
  const word = form.words[place];
  const at = path[place] ?? 0;
  const start = place === 0 ? opening.start : (tokens.starts[at] ?? 0);
  const end = tokens.ends[at] ?? 0;
  if (word === undefined) return false;
  if (!isFolded(text, start, end, word.folded, place === 0 ? opening.restored : "", rules.characters)) return false;
  if (word.capitals !== "none" && !read.anyCase && !hasCapitals(text.slice(start, end), word.capitals)) return false;
  if (word.marks && hasOtherMarks(word.marks, marksOf(text.slice(start, end), rules))) return false;
  return place === 0 || isJoined(read, path[place - 1] ?? 0, at, word.separator);
}

/** True when two words stand together: only joiners between them (and around an article), or the label's own sign. */
function isJoined({ text, tokens, rules }: ReadText, from: number, to: number, separator: string): boolean {
  for (let at = from; at < to; at++) {
    const end = tokens.ends[at] ?? 0;
    const start = tokens.starts[at + 1] ?? end;
    if (!isJoiner(text, end, start, rules) && !(separator !== "" && text.slice(end, start) === separator)) return false;
  }
  return true;
}
