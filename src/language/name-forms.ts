// The forms in which a matcher looks for an entry's names: words to find, and what each must look like.

import type { Entry, Guard, Language } from "../model.ts";
import { isOptionalArticle } from "./articles.ts";
import { type CompiledGuard, compileGuard } from "./guards.ts";
import { labelVariants } from "./label.ts";
import type { LanguageRules } from "./rules.ts";
import { type Capitals, capitalsOf, marksOf } from "./spelling.ts";
import { foldedRange, isJoiner, type Tokens, tokenise } from "./tokens.ts";

/** What the matcher reads of an entry. */
export type MatchableEntry = Pick<Entry, "id" | "label" | "aliases"> & Partial<Entry>;

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
  readonly rank: Rank;
  /** True when the entry is linked only where its author writes the link. */
  readonly isExplicit: boolean;
  /** Empty when the form is nobody's homograph. */
  readonly guards: readonly CompiledGuard[];
}

/** Where a form comes from. */
export type Rank = "label" | "alias" | "guard" | "variant";

/** Every form of an entry in a language: label, aliases, timed names, guarded forms, with variants; `tokens` is scratch. */
export function nameForms(
  entry: MatchableEntry,
  language: Language,
  rules: LanguageRules,
  tokens: Tokens,
): readonly NameForm[] {
  const forms: NameForm[] = [];
  const isExplicit = entry.autolink === "explicit";
  const guards = (entry.guards ?? []).filter((guard) => guard.language === language);
  const guardsOf = guardsByForm(guards, rules, tokens);
  const add = (name: string | undefined, rank: Rank): void => {
    if (!name) return;
    const { words, hasArticle, needsDeterminer } = writtenName(name, rules, tokens);
    if (words.length === 0) return;
    const own = guardsOf.size === 0 ? unguarded : (guardsOf.get(joined(words)) ?? unguarded);
    forms.push({ entry: entry.id, words, hasArticle, needsDeterminer, rank, isExplicit, guards: own });
  };
  for (const name of labelVariants(entry.label[language] ?? "")) add(name, "label");
  for (const name of entry.aliases[language] ?? []) add(name, "alias");
  for (const { name } of entry.names ?? []) add(name[language], "alias");
  // A guard's form may lack the mark that decides («عمان» for «عمّان»): where the entry has the name, its spelling stays.
  const named = new Set(guards.length === 0 ? [] : forms.map(({ words }) => joined(words)));
  for (const { form } of guards) if (!named.has(joined(writtenName(form, rules, tokens).words))) add(form, "guard");
  const written = forms.length;
  for (let at = 0; at < written; at++) pushVariants(forms, forms[at], rules);
  return forms;
}

const unguarded: readonly CompiledGuard[] = [];

/** The folded words with one space between. */
const joined = (words: readonly NameWord[]): string => words.map(({ folded }) => folded).join(" ");

/** The guards of an entry by the words of the form they are about. */
function guardsByForm(
  guards: readonly Guard[],
  rules: LanguageRules,
  tokens: Tokens,
): ReadonlyMap<string, readonly CompiledGuard[]> {
  const byForm = new Map<string, readonly CompiledGuard[]>();
  for (const guard of guards) {
    const key = joined(writtenName(guard.form, rules, tokens).words);
    byForm.set(key, [...(byForm.get(key) ?? []), compileGuard(guard, rules)]);
  }
  return byForm;
}

function pushVariants(forms: NameForm[], form: NameForm | undefined, rules: LanguageRules): void {
  if (form === undefined) return;
  for (const words of rules.variants(form.words.map(({ folded }) => folded))) {
    forms.push({ ...form, rank: "variant", words: words.map(plainWord) });
  }
  if (!form.words.some(({ folded }) => digit.test(folded))) return;
  const numbered = withNumberMoved(form.words);
  if (numbered.length !== form.words.length) forms.push({ ...form, rank: "variant", words: numbered });
}

const plainWord = (folded: string): NameWord => ({ folded, capitals: "none", marks: undefined, separator: "" });

const digit = /\d/u;
const number = /^\d+$/u;
const letters = /^\p{L}+$/u;
const lettersAndNumber = /^(\p{L}+)(\d+)$/u;

/** "MQ-9" as "MQ9", "F16" as "F 16"; the same words when letters and a number do not meet. */
function withNumberMoved(words: readonly NameWord[]): readonly NameWord[] {
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1]?.folded ?? "", words[at + 1]?.folded ?? ""];
    if (number.test(word.folded) && letters.test(before)) return [];
    if (number.test(after) && letters.test(word.folded))
      return [{ ...word, folded: word.folded + after, marks: undefined }];
    const parts = lettersAndNumber.exec(word.folded);
    if (parts === null) return [word];
    return [{ ...word, folded: parts[1] ?? "", marks: undefined }, plainWord(parts[2] ?? "")];
  });
}

/** What a name's spelling asks of the text. */
function writtenName(
  name: string,
  rules: LanguageRules,
  tokens: Tokens,
): Pick<NameForm, "words" | "hasArticle" | "needsDeterminer"> {
  tokenise(name, rules, tokens);
  const words: NameWord[] = [];
  let needsDeterminer = false;
  let hasArticle = false;
  for (let at = 0; at < tokens.count; at++) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? 0;
    const folded = foldedRange(name, start, end, rules.characters);
    const isLast = at === tokens.count - 1;
    if (at === 0 && !isLast && rules.determiners.has(folded)) needsDeterminer = true;
    else if (!isLast && isOptionalArticle(name, tokens, at, rules)) hasArticle ||= words.length === 0;
    else {
      const text = name.slice(start, end);
      const separator = words.length === 0 ? "" : separatorBefore(name, tokens, at, rules);
      const marks = text.length === folded.length ? undefined : marksOf(text, rules);
      words.push({ folded, capitals: capitalsOf(text), marks: marks?.some(Boolean) ? marks : undefined, separator });
    }
  }
  return { words, hasArticle, needsDeterminer };
}

function separatorBefore(text: string, tokens: Tokens, at: number, rules: LanguageRules): string {
  const from = tokens.ends[at - 1] ?? 0;
  const to = tokens.starts[at] ?? from;
  return isJoiner(text, from, to, rules) ? "" : text.slice(from, to);
}
