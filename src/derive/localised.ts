// One value of a localised fact for a page in a given language.
import type { Language, Localized } from "../model.ts";

/** The value in `language`, else in the first of `languages` that has one, with the language it is in. */
export function localised<T>(
  values: Localized<T>,
  language: Language,
  languages: readonly Language[],
): { readonly language: Language; readonly value: T } | undefined {
  for (const candidate of [language, ...languages, ...Object.keys(values)]) {
    const value = values[candidate];
    if (value !== undefined) return { language: candidate, value };
  }
  return undefined;
}
