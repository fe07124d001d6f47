// The glossary as a table for spreadsheets: one entry a row, in the columns that `import` reads.
import { type CsvValue, writeCsv } from "../assignments/csv.ts";
import { type CsvColumn, csvColumns, namesSeparator } from "../imports/glossary/csv-columns.ts";
import type { Entry } from "../model.ts";
import type { ExportFormat } from "./export-format.ts";
import { entriesById, oneLine } from "./names.ts";

const path = "data/csv/glossary.csv";

/** @see RFC 4180; SPEC §12.6 for cells that a spreadsheet would compute */
export const csv: ExportFormat = {
  id: "csv",
  name: "CSV",
  title: { ar: "جدول", en: "a table" },
  audience: {
    ar: "لإكسل وLibreOffice وجداول Google؛ ويُعاد استيراده بعد التعديل.",
    en: "For Excel, LibreOffice and Google Sheets; it can be edited there and imported again.",
  },
  mediaTypes: { ".csv": "text/csv; charset=utf-8; header=present" },
  alternateOf: "glossary",
  paths: () => [path],
  write({ entries, languages }) {
    const columns = csvColumns(languages);
    const rows = entriesById(entries).map((entry) => columns.map((column) => cellOf(entry, column)));
    return writeCsv([columns.map(({ name }) => name), ...rows]);
  },
};

function cellOf(entry: Entry, { kind, path }: CsvColumn): CsvValue {
  if (kind === "id") return entry.id;
  if (kind === "type") return entry.type;
  const value = path.reduce<unknown>((found, key) => Object(found)[key], entry);
  if (typeof value === "number") return value;
  if (Array.isArray(value)) return value.map((name) => oneLine(String(name))).join(namesSeparator);
  return typeof value === "string" ? oneLine(value) : "";
}
