// Citations in CSL-JSON, from which citation processors make every style.
import { type CitedRecord, citationFiles } from "./citations/record.ts";
import type { ExportFormat } from "./export-format.ts";

const files = citationFiles("data/csl/", ".json");

/** @see https://github.com/citation-style-language/schema, schemas/input/csl-data.json */
export const cslJson: ExportFormat = {
  id: "csl-json",
  name: "CSL-JSON",
  title: { ar: "استشهاد", en: "citations" },
  audience: {
    ar: "لـZotero وPandoc وكل أنماط الاستشهاد.",
    en: "For Zotero, Pandoc and every citation style.",
  },
  mediaTypes: { ".json": "application/vnd.citationstyles.csl+json" },
  alternateOf: "reading",
  paths: files.paths,
  readingPaths: files.readingPaths,
  write: (library, path) => `${JSON.stringify(files.recordsAt(library, path).map(itemOf), undefined, 1)}\n`,
};

/** An author may be a group, and Arabic names part in no fixed place: names are literal. */
function itemOf(record: CitedRecord) {
  const { key, kind, title, authors, translators, container, date, url, language, abstract, keywords, rights } = record;
  const names = (list: readonly string[]) => (list.length === 0 ? undefined : list.map((literal) => ({ literal })));
  return {
    id: key,
    type: kind === "reading" ? "webpage" : "entry-dictionary",
    title,
    author: names(authors),
    translator: names(translators),
    "container-title": container,
    issued: date.length === 0 ? undefined : { "date-parts": [date.map(Number)] },
    URL: url,
    language,
    abstract: abstract === "" ? undefined : abstract,
    keyword: keywords.length === 0 ? undefined : keywords.join(", "),
    note: rights,
  };
}
