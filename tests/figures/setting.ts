// What figures are drawn with in tests: the real faces, links that can be told apart.
import { openLetters } from "../../src/drawing/letters.ts";
import type { FigureSetting } from "../../src/figures/figure.ts";
import type { Language, Library } from "../../src/model.ts";
import { translator } from "../../src/strings/index.ts";

const letters = await openLetters({ project: "/nowhere", engine: process.cwd() });

export function settingOf(library: Library, language: Language, words: FigureSetting["words"] = "text"): FigureSetting {
  return {
    library,
    language,
    t: translator(language, library.site),
    letters,
    words,
    entryHref: (id) => `/${language}/glossary/${id}/`,
    readingHref: (slug) => `/${language}/readings/${slug}/`,
    glossaryHref: () => `/${language}/glossary/`,
  };
}
