// Words that may be of another language than the page's.
import { languageRules } from "../../src/language/registry.ts";
import type { Language } from "../../src/model.ts";

export interface Words {
  readonly language: Language;
  readonly text: string;
}

/** `lang` and `dir` for an element whose text is in `language`, on a page in the language `page`: none when they agree. */
export function inLanguage(language: Language, page: Language): { lang?: Language; dir?: "ltr" | "rtl" } {
  return language === page ? {} : { lang: language, dir: languageRules(language).direction };
}
