// What languages are called.
import { languageNames } from "../language/intl.ts";
import type { Language } from "../model.ts";
import type { Plural } from "./text.ts";
import { stringsOf } from "./translator.ts";

/** The name of a language in the language of the interface: ours where we have one, else the CLDR's. */
export function languageName(language: Language, speaking: Language): string {
  const strings: Readonly<Record<string, string | Plural>> = stringsOf[speaking] ?? {};
  const ours = strings[`language.${language}`];
  return typeof ours === "string" ? ours : nameIn(speaking, language);
}

/** The name that a language gives itself: "العربية", "English". */
export const ownName = (language: Language): string => nameIn(language, language);

function nameIn(speaking: Language, language: Language): string {
  return languageNames(speaking).of(language) ?? language;
}
