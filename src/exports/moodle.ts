// The glossary for Moodle's activity of that name: one file a language, whose concepts link themselves in a course.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../derive/localised.ts";
import type { Language, Library } from "../model.ts";
import type { ExportFormat } from "./export-format.ts";
import { indentedXmlFile } from "./indented-xml.ts";
import { conceptsOf } from "./moodle/concepts.ts";
import { glossaryEntry, htmlFormat } from "./moodle/glossary-entry.ts";
import { entriesById } from "./names.ts";

const pathOf = (language: Language) => `data/moodle/glossary.${language}.xml`;

const structural: ReadonlySet<string> = new Set(
  ["GLOSSARY", "INFO", "ENTRIES", "ENTRY", "ALIASES", "ALIAS"].concat("CATEGORIES", "CATEGORY"),
);

const entriesPerPage = 20;

/** @see Moodle, mod/glossary/lib.php (`glossary_generate_export_file`) and mod/glossary/import.php */
export const moodle: ExportFormat = {
  id: "moodle",
  name: "Moodle",
  title: { ar: "مسرد لمقرّر", en: "a course glossary" },
  audience: {
    ar: "للمدرّسين: يُستورد في نشاط «المسرد» في Moodle، فتُربط الأسماء في نصوص المقرّر من تلقاء نفسها.",
    en: "For teachers: imported into Moodle’s Glossary activity, it links the names in a course by itself.",
  },
  mediaTypes: { ".xml": "application/xml" },
  paths: ({ languages }) => languages.map(pathOf),
  write(library, path) {
    const language = library.languages.find((each) => path === pathOf(each)) ?? "";
    return indentedXmlFile(x("GLOSSARY", {}, glossaryInfo(library, language)), structural);
  },
};

/** The settings of a new glossary, then its entries. */
function glossaryInfo(library: Library, language: Language): Element {
  const { site, languages } = library;
  const words = (values: typeof site.title) => localised(values, language, languages)?.value ?? "";
  const concepts = conceptsOf(library, language);
  return x(
    "INFO",
    {},
    x("NAME", words(site.title)),
    x("INTRO", words(site.description)),
    x("INTROFORMAT", htmlFormat),
    x("ALLOWDUPLICATEDENTRIES", "0"),
    x("DISPLAYFORMAT", "dictionary"),
    x("SHOWSPECIAL", "1"),
    x("SHOWALPHABET", "1"),
    x("SHOWALL", "1"),
    x("ALLOWCOMMENTS", "0"),
    x("USEDYNALINK", "1"),
    x("DEFAULTAPPROVAL", "1"),
    x("GLOBALGLOSSARY", "0"),
    x("ENTBYPAGE", String(entriesPerPage)),
    x(
      "ENTRIES",
      entriesById(library.entries).flatMap((entry) => {
        const names = concepts.get(entry.id);
        return names === undefined ? [] : [glossaryEntry(library, entry, names, language)];
      }),
    ),
  );
}
