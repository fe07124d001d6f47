// Which of a site's languages a text is in, by its script; among those of one script, by what the document says.
import type { Language } from "../model.ts";

/** @returns nothing where the text is in a script that none of the languages has */
export function textLanguage(
  text: string,
  languages: readonly Language[],
  said: string | undefined,
): Language | undefined {
  const sample = text.slice(0, 20_000);
  const lettersOf = new Map(languages.map((language) => [language, countLetters(sample, scriptOf(language))]));
  const most = Math.max(...lettersOf.values());
  const all = sample.match(/\p{L}/gu)?.length ?? 0;
  if (all > 0 && most * 2 < all) return undefined;
  const likely = languages.filter((language) => lettersOf.get(language) === most);
  return likely.find((language) => language === said || said?.startsWith(`${language}-`)) ?? likely[0];
}

/** ISO 15924: "Arab", "Latn". */
const scriptOf = (language: Language): string => new Intl.Locale(language).maximize().script ?? "Latn";

/** Scripts that Unicode has under other names than a language's writing system. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Hans: ["Hani"],
  Hant: ["Hani"],
  Jpan: ["Hani", "Hira", "Kana"],
  Kore: ["Hang", "Hani"],
};

function countLetters(text: string, script: string): number {
  const names = (parts[script] ?? [script]).map((name) => `\\p{Script=${name}}`);
  return text.match(new RegExp(`(?=\\p{L})[${names.join("")}]`, "gu"))?.length ?? 0;
}
