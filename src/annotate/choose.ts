// Which of the names in a text are given brackets.
import { certainty } from "../language/index.ts";
import type { Suggestion } from "./suggestion.ts";

export interface ChoiceOptions {
  /** Every mention of an entry, not only its first. */
  readonly every: boolean;
  /** Only names of this entry. */
  readonly only?: string;
  /** An entry that is not linked: the text is its own. */
  readonly self?: string;
}

/** Names that need no editor's eye: sure, and of one entry alone. */
export const isCertain = ({ confidence, candidates }: Suggestion): boolean =>
  confidence >= certainty && candidates.length === 1;

/** Names that brackets may stand around, of the entries that are wanted. */
export function openNames(names: readonly Suggestion[], { only, self }: ChoiceOptions): readonly Suggestion[] {
  return names.filter(
    ({ entry, candidates, annotated, brackets, derived }) =>
      !annotated &&
      !derived &&
      brackets !== "none" &&
      entry !== self &&
      (only === undefined || candidates.includes(only)),
  );
}

/**
 * The certain names: of each entry in each language the first, unless the text mentions it already, or every one.
 * @param names all that stand in the text, annotated or not
 */
export function chooseCertain(names: readonly Suggestion[], options: ChoiceOptions): readonly Suggestion[] {
  const seen = mentionedIn(names);
  return openNames(names, options).filter((name) => {
    if (!isCertain(name) || (!options.every && seen.has(keyOf(name)))) return false;
    seen.add(keyOf(name));
    return true;
  });
}

/** The entries that a text mentions already, by language. */
export function mentionedIn(names: readonly Suggestion[]): Set<string> {
  return new Set(names.filter(({ annotated }) => annotated).map(keyOf));
}

export const keyOf = ({ entry, language }: Pick<Suggestion, "entry" | "language">): string => `${language} ${entry}`;
