// Which language a file is in: by its name, else by its script.
import type { Language } from "../model.ts";

/**
 * The language of a file.
 * @param file its path; `index.ar.md` says it
 * @param text what is counted where the name says nothing
 * @param languages those of the site; the first is taken where no letter speaks for another
 */
export function fileLanguage(file: string, text: string, languages: readonly Language[]): Language {
  const named = /(?:^|[/\\])index\.([\w-]+)\.md$/.exec(file)?.[1];
  if (named !== undefined && languages.includes(named)) return named;
  let [best = "en"] = languages;
  let most = 0;
  for (const language of languages) {
    const count = text.match(lettersOf(language))?.length ?? 0;
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** The letters of the script a language is most likely written in. */
function lettersOf(language: Language): RegExp {
  const script = new Intl.Locale(language).maximize().script ?? "Latn";
  return new RegExp(`\\p{Script=${scriptNames.get(script) ?? script}}`, "gu");
}

/** Scripts that CLDR names by a set of which Unicode knows the parts. */
const scriptNames: ReadonlyMap<string, string> = new Map([
  ["Hans", "Han"],
  ["Hant", "Han"],
  ["Jpan", "Han"],
  ["Kore", "Hangul"],
]);
