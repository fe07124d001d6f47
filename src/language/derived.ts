// Relational adjectives of names («الإيرانية», "Iranian"): offered on request, never mentions by themselves.
import { findCandidates, type NameLookup } from "./candidates.ts";
import type { NameForm } from "./name-forms.ts";
import { createNameTrie } from "./name-trie.ts";
import type { LanguageRules } from "./rules.ts";
import { type Match, selectMatches } from "./select.ts";
import type { ReadText } from "./surroundings.ts";
import { hashOf } from "./tokens.ts";

const derivedConfidence = 0.3;

/** The adjectives of all one-word names, except where a name is written the same. */
export function derivedTrie(forms: readonly NameForm[], rules: LanguageRules): NameLookup {
  const seen = new Set<string>();
  const trie = createNameTrie<NameForm>();
  for (const form of forms) {
    const [word] = form.words;
    if (word === undefined || form.words.length > 1 || form.isExplicit || form.guards.length > 0) continue;
    for (const derivation of rules.derivations(word.folded)) {
      const key = `${form.entry} ${derivation}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const capitals = word.capitals === "none" ? "none" : "first";
      const words = [{ folded: derivation, capitals, marks: undefined, separator: "" }] as const;
      trie.add([hashOf(derivation)], { ...form, words, hasArticle: false });
    }
  }
  return trie;
}

/** The adjectives in a text that overlap no mention. */
export function findDerived(read: ReadText, trie: NameLookup, matches: readonly Match[]): readonly Match[] {
  const judged = findCandidates(read, trie).map((candidate) => ({ candidate, verdict: derivedConfidence }));
  const taken = new Uint8Array(read.text.length);
  for (const { start, end } of matches) taken.fill(1, start, end);
  return selectMatches(read.text, judged)
    .filter(({ start, end }) => !taken.subarray(start, end).includes(1))
    .map((match) => ({ ...match, derived: true as const }));
}
