// What a name of the glossary must look like in a text: letters, capitals, marks, signs between its words, guards.
import type { Language } from "../model.ts";
import { isOptionalArticle } from "./articles.ts";
import { type CompiledGuard, compileGuard } from "./guards.ts";
import { isDeterminer, type MatchableEntry, type NameSource, nameWords, type Rank, wordAt } from "./name-sources.ts";
import type { LanguageRules } from "./rules.ts";
import { type Capitals, capitalsOf, marksOf } from "./spelling.ts";
import { createTokens, isJoiner, type Tokens } from "./tokens.ts";

/** One word of a form. */
export interface NameWord {
  readonly folded: string;
  readonly capitals: Capitals;
  /** The marks on each folded letter, when the label is written with any. */
  readonly marks: readonly string[] | undefined;
  /** The label's signs before the word where they are more than a space or a hyphen; else "". */
  readonly separator: string;
}

export interface NameForm {
  readonly entry: string;
  /** Without a leading determiner and without articles that may be missing. */
  readonly words: readonly NameWord[];
  /** A leading article that belongs to the mention when the text has it. */
  readonly hasArticle: boolean;
  /** The label begins with a determiner that must stand in the text, outside the mention. */
  readonly needsDeterminer: boolean;
  readonly rank: Rank | "variant";
  /** True when the entry is linked only where its author writes the link. */
  readonly isExplicit: boolean;
  /** Empty when the form is nobody's homograph. */
  readonly guards: readonly CompiledGuard[];
}

/** Gives the form of each name, made when first asked for. */
export function createFormReader(language: Language, rules: LanguageRules): (source: NameSource) => NameForm {
  const tokens = createTokens();
  const forms = new Map<NameSource, NameForm>();
  const guards = new Map<MatchableEntry, GuardsOfForm>();
  return (source) => {
    const known = forms.get(source);
    if (known !== undefined) return known;
    const own = guards.get(source.entry) ?? guardsByForm(source.entry, language, rules, tokens);
    guards.set(source.entry, own);
    const form = readForm(source, own, rules, tokens);
    forms.set(source, form);
    return form;
  };
}

/** The guards of an entry by the words of the form they are about. */
type GuardsOfForm = ReadonlyMap<string, readonly CompiledGuard[]>;

function guardsByForm(entry: MatchableEntry, language: Language, rules: LanguageRules, tokens: Tokens): GuardsOfForm {
  const byForm = new Map<string, readonly CompiledGuard[]>();
  for (const guard of entry.guards ?? []) {
    if (guard.language !== language) continue;
    const key = phrase(writtenWords(guard.form, rules, tokens));
    byForm.set(key, [...(byForm.get(key) ?? []), compileGuard(guard, rules)]);
  }
  return byForm;
}

function readForm(
  { entry, name, rank, spelling }: NameSource,
  guardsOf: GuardsOfForm,
  rules: LanguageRules,
  tokens: Tokens,
): NameForm {
  const written = writtenWords(name, rules, tokens);
  const needsDeterminer = tokens.count > 1 && isDeterminer(name, rules, tokens);
  const first = needsDeterminer ? 1 : 0;
  const hasArticle = first < tokens.count - 1 && isOptionalArticle(name, tokens, first, rules);
  return {
    entry: entry.id,
    words: spelling === "written" ? written : respelled(written, spelling),
    hasArticle,
    needsDeterminer,
    rank: spelling === "written" ? rank : "variant",
    isExplicit: entry.autolink === "explicit",
    guards: guardsOf.get(phrase(written)) ?? [],
  };
}

/** The folded words with one space between. */
const phrase = (words: readonly NameWord[]): string => words.map(({ folded }) => folded).join(" ");

function writtenWords(name: string, rules: LanguageRules, tokens: Tokens): readonly NameWord[] {
  return nameWords(name, rules, tokens).map((at, place) => {
    const text = name.slice(tokens.starts[at], tokens.ends[at]);
    const marks = marksOf(text, rules);
    return {
      folded: wordAt(name, rules, tokens, at),
      capitals: capitalsOf(text),
      marks: marks.some(Boolean) ? marks : undefined,
      separator: place === 0 ? "" : separatorBefore(name, tokens, at, rules),
    };
  });
}

/** The words of another spelling, with the capitals of the written one where its words are longer or shorter only. */
function respelled(written: readonly NameWord[], spelling: "joined" | readonly string[]): readonly NameWord[] {
  const words = spelling === "joined" ? [written.map(({ folded }) => folded).join("")] : spelling;
  return words.map((folded) => {
    const root = written.find((word) => folded.startsWith(word.folded) || word.folded.startsWith(folded));
    return { folded, capitals: root?.capitals ?? "none", marks: undefined, separator: "" };
  });
}

function separatorBefore(text: string, tokens: Tokens, at: number, rules: LanguageRules): string {
  const from = tokens.ends[at - 1] ?? 0;
  const to = tokens.starts[at] ?? from;
  return isJoiner(text, from, to, rules) ? "" : text.slice(from, to);
}
