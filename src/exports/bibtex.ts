// Citations for BibTeX and BibLaTeX.
import { type CitedRecord, citationFiles } from "./citations/record.ts";
import type { ExportFormat } from "./export-format.ts";

const files = citationFiles("data/bibtex/", ".bib");

export const bibtex: ExportFormat = {
  id: "bibtex",
  name: "BibTeX",
  title: { ar: "استشهاد", en: "citations" },
  audience: {
    ar: "لمن يكتب بـLaTeX: الاستشهاد بقراءة أو بمدخل.",
    en: "For those who write in LaTeX: citing a reading or an entry.",
  },
  mediaTypes: { ".bib": "application/x-bibtex" },
  alternateOf: "reading",
  paths: files.paths,
  readingPaths: files.readingPaths,
  write: (library, path) => files.recordsAt(library, path).map(entryText).join("\n"),
};

/** `@misc` is known to every style; braces around a whole value keep capitals and names as they are. */
function entryText(record: CitedRecord): string {
  const { key, title, authors, translators, container, date, url, language, abstract, keywords, rights } = record;
  const [year, month] = date;
  const literal = (name: string) => `{${escaped(name)}}`;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ["author", authors.length === 0 ? undefined : authors.map(literal).join(" and ")],
    ["translator", translators.length === 0 ? undefined : translators.map(literal).join(" and ")],
    ["title", literal(title)],
    ["howpublished", escaped(container)],
    ["year", year],
    ["month", month === undefined ? undefined : String(Number(month))],
    ["url", url.replaceAll("{", "%7B").replaceAll("}", "%7D")],
    ["langid", languageNames[language]],
    ["abstract", abstract === "" ? undefined : escaped(abstract)],
    ["keywords", keywords.length === 0 ? undefined : escaped(keywords.join(", "))],
    ["note", escaped(rights)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${lines.join("")}}\n`;
}

/** As babel and polyglossia name them. */
const languageNames: Readonly<Record<string, string | undefined>> = { ar: "arabic", en: "english", fa: "persian" };

/** Braces count even after a backslash, so they are written as commands. */
const commands: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** @example escaped("50 % of {x}") // "50 \\% of \\textbraceleft{}x\\textbraceright{}" */
export const escaped = (text: string): string =>
  text.replace(/[\\{}~^$&#_%]/g, (sign) => commands[sign] ?? `\\${sign}`);
