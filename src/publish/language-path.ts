// Paths of pages, without the language they are in.
import type { Language } from "../model.ts";

/**
 * What the paths of one page in several languages share; nothing for a page that stands outside the languages.
 * @example withoutLanguage("/ar/search/", ["ar", "en"]) // "/search/"
 * @example withoutLanguage("/", ["ar", "en"]) // "/", the choice of languages
 */
export function withoutLanguage(path: string, languages: readonly Language[]): string | undefined {
  if (path === "/") return path;
  const language = languages.find((candidate) => path.startsWith(`/${candidate}/`));
  return language === undefined ? undefined : path.slice(language.length + 1);
}
