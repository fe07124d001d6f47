// Lists of term and meaning that Quizlet and most card programs read: one card a line, the two sides parted by a tab.
import type { Entry, Language, Library } from "../model.ts";
import type { ExportFormat } from "./export-format.ts";
import { entriesOf, hasMentions, selectionAt, selectionName, selections } from "./selection.ts";

const folder = "data/quizlet/";
const ending = (language: Language) => `.${language}.tsv`;

/** One file for each language of the term, of the whole glossary and of each reading. */
export const quizlet: ExportFormat = {
  id: "quizlet",
  name: "Quizlet",
  title: { ar: "قوائم كلمات", en: "word lists" },
  audience: {
    ar: "للطلاب: لصقٌ في Quizlet وبرامج البطاقات الأخرى.",
    en: "For students: to paste into Quizlet and other card programs.",
  },
  mediaTypes: { ".tsv": "text/tab-separated-values; charset=utf-8" },
  paths: (library) =>
    selections(library).flatMap(({ name }) => library.languages.map((language) => quizletPath(name, language))),
  readingPaths: ({ readings, languages }, slug) => {
    const reading = readings.get(slug);
    if (reading === undefined || !hasMentions(reading)) return [];
    return languages.map((language) => quizletPath(selectionName(slug), language));
  },
  write(library, path) {
    const language = library.languages.find((each) => path.endsWith(ending(each))) ?? "";
    const selection = selectionAt(library, path, folder, ending(language));
    return entriesOf(library, selection)
      .map((entry) => line(library, entry, language))
      .join("");
  },
};

/** Path below the site's root. */
export const quizletPath = (name: string, language: Language) => `${folder}${name}${ending(language)}`;

/** @example "الرقة\tRaqqa — مدينة في شمال سوريا\n" */
function line({ languages }: Library, { label, definition }: Entry, language: Language): string {
  const others = languages.filter((other) => other !== language).flatMap((other) => label[other] ?? []);
  const meaning = [...others, definition[language] ?? ""].filter((words) => words !== "").join(" — ");
  return `${oneCell(label[language] ?? "")}\t${oneCell(meaning)}\n`;
}

const oneCell = (text: string) => text.replace(/\s+/gu, " ").trim();
