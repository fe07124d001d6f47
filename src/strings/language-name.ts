// What languages are called.
import type { Language } from "../model.ts";
import { stringsOf } from "./translator.ts";

/** The name of a language in the language of the interface: ours where we have one, else the CLDR's. */
export function languageName(language: Language, speaking: Language): string {
  const ours = Object.entries(stringsOf[speaking] ?? {}).find(([key]) => key === `language.${language}`)?.[1];
  return typeof ours === "string" ? ours : nameIn(speaking, language);
}

/** The name that a language gives itself: "العربية", "English". */
export const ownName = (language: Language): string => nameIn(language, language);

function nameIn(speaking: Language, language: Language): string {
  const names = new Intl.DisplayNames([speaking, "en"], { type: "language", fallback: "code" });
  return names.of(language) ?? language;
}
