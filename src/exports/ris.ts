// Citations for reference managers: EndNote, Mendeley, Zotero and others read RIS.
import { type CitedRecord, citationFiles } from "./citations/record.ts";
import type { ExportFormat } from "./export-format.ts";

const files = citationFiles("data/ris/", ".ris");

export const ris: ExportFormat = {
  id: "ris",
  name: "RIS",
  title: { ar: "استشهاد", en: "citations" },
  audience: {
    ar: "لـEndNote وMendeley وبرامج المراجع.",
    en: "For EndNote, Mendeley and other reference managers.",
  },
  mediaTypes: { ".ris": "application/x-research-info-systems" },
  alternateOf: "reading",
  paths: files.paths,
  readingPaths: files.readingPaths,
  write: (library, path) => files.recordsAt(library, path).map(recordText).join(""),
};

/** A tag, two spaces, a hyphen, a space; lines end in CR LF; TY is the first and ER the last of a record. */
function recordText(record: CitedRecord): string {
  const { kind, title, authors, translators, container, date, url, language, abstract, keywords, rights } = record;
  const [year] = date;
  const lines: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", kind === "reading" ? "ELEC" : "DICT"],
    ["TI", title],
    ...authors.map((name) => ["AU", name] as const),
    ...translators.map((name) => ["A4", name] as const),
    ["T2", container],
    ["PY", year],
    ["DA", date.length === 0 ? undefined : [...date, "", ""].slice(0, 3).join("/")],
    ["LA", language],
    ["AB", abstract === "" ? undefined : abstract],
    ...keywords.map((keyword) => ["KW", keyword] as const),
    ["C1", rights],
    ["UR", url],
    ["ER", ""],
  ];
  return `${lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`])).join("")}\r\n`;
}
