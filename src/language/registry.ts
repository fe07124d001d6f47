// The languages that have rules of their own; any other tag gets the default ones.
import type { Language } from "../model.ts";
import { arabic } from "./ar.ts";
import { defaultRules } from "./default.ts";
import { english } from "./en.ts";
import { persian } from "./fa.ts";
import type { LanguageRules } from "./rules.ts";

export const languages = [arabic, english, persian] as const satisfies readonly LanguageRules[];

const rulesOf: ReadonlyMap<Language, LanguageRules> = new Map(languages.map((rules) => [rules.tag, rules]));

/** The rules for a BCP 47 tag: its own, its primary language's ("ar-SY" → "ar"), or the default. */
export function languageRules(tag: Language): LanguageRules {
  return rulesOf.get(tag) ?? rulesOf.get(tag.split("-")[0] ?? tag) ?? defaultRules(tag);
}
