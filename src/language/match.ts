// Names of a glossary found in running text: one matcher for suggesting, checking, the concordance and search.
import type { Language } from "../model.ts";
import { type Candidate, findCandidates, type NameLookup } from "./candidates.ts";
import { derivedTrie, findDerived } from "./derived.ts";
import { createFormReader, type NameForm } from "./name-forms.ts";
import { type MatchableEntry, type NameSource, visitNames } from "./name-sources.ts";
import { createNameTrie, type NameTrie } from "./name-trie.ts";
import { procliticSlots } from "./proclitics.ts";
import { languageRules } from "./registry.ts";
import { type Match, selectMatches } from "./select.ts";
import type { ReadText } from "./surroundings.ts";
import { createTokens, tokenise } from "./tokens.ts";
import { type Context, judge } from "./verdict.ts";

export interface MatchOptions {
  /** Offer entries and forms that only an author may link, too. */
  readonly explicit?: boolean;
  /** Offer relational adjectives, too; they come with `derived: true`. */
  readonly derived?: boolean;
  /** The text is what a reader searches for: capitals count for nothing, and a form that is a common word needs no cue. */
  readonly query?: boolean;
  /** Ids of entries linked elsewhere in the same reading, when the text is only a part of it. */
  readonly linked?: Iterable<string>;
}

export interface Matcher {
  /** The names in a text, in its order, none overlapping. */
  readonly find: (text: string, options?: MatchOptions) => readonly Match[];
}

/**
 * Compiles the names of a glossary in one language.
 * @example createMatcher(entries, "ar").find("وللحرس الثوري") // [{ start: 2, end: 13, entry: "irgc", … }]
 */
export function createMatcher(entries: Iterable<MatchableEntry>, language: Language): Matcher {
  const rules = languageRules(language);
  const slots = procliticSlots(rules);
  const tokens = createTokens();
  const trie = createNameTrie<NameSource>();
  const sources: NameSource[] = [];
  for (const entry of entries) {
    visitNames(entry, language, rules, tokens, (hashes, source) => {
      trie.add(hashes, source);
      sources.push(source);
    });
  }
  const formOf = createFormReader(language, rules);
  const names: NameLookup = { ...trie, formsAt: createFormsAt(trie, formOf) };
  let derivations: NameLookup | undefined;
  return {
    find: (text, options = {}) => {
      tokenise(text, rules, tokens);
      const read: ReadText = { text, tokens, rules, slots, anyCase: options.query ?? false };
      const matches = decide(read, findCandidates(read, names), options);
      if (!options.derived) return matches;
      derivations ??= derivedTrie(sources.map(formOf), rules);
      return [...matches, ...findDerived(read, derivations, matches)].sort((one, other) => one.start - other.start);
    },
  };
}

/** The forms of a node, read when it is first met. */
function createFormsAt(trie: NameTrie<NameSource>, formOf: (source: NameSource) => NameForm): NameLookup["formsAt"] {
  const formsOf = new Map<number, readonly NameForm[]>();
  return (node) => {
    const known = formsOf.get(node);
    if (known !== undefined) return known;
    const forms = trie.formsAt(node).map(formOf);
    formsOf.set(node, forms);
    return forms;
  };
}

/** Judges twice where a form depends on what else the text names: first without, then with the mentions found. */
function decide(read: ReadText, candidates: readonly Candidate[], options: MatchOptions): readonly Match[] {
  if (candidates.length === 0) return [];
  const elsewhere = new Set(options.linked);
  const select = (found: readonly Match[]): readonly Match[] => {
    const firstEnd = new Map<string, number>();
    for (const { entry, end } of found) if (!firstEnd.has(entry)) firstEnd.set(entry, end);
    const context: Context = {
      explicit: options.explicit ?? false,
      query: options.query ?? false,
      isLinked: (entry) => elsewhere.has(entry) || firstEnd.has(entry),
      isLinkedBefore: (entry, offset) => elsewhere.has(entry) || (firstEnd.get(entry) ?? offset + 1) <= offset,
    };
    const judged = candidates.map((candidate) => ({ candidate, verdict: judge(read, candidate, context) }));
    return selectMatches(read.text, judged);
  };
  const first = select([]);
  return candidates.some(dependsOnReading) ? select(first) : first;
}

const dependsOnReading = ({ form }: Candidate): boolean =>
  form.guards.some((guard) => guard.mode === "context" || guard.mode === "after-full-name" || guard.orAfterFullName);
