// Comma-separated values that a spreadsheet opens as they are, and never as formulas (RFC 4180, SPEC §12.6).

export type CsvValue = string | number;

export type CsvSeparator = "," | ";";

/** The first of these, after spaces of any kind, makes a spreadsheet compute a text; full-width forms do too. */
const formulaStart = /^[\p{Zs}\u200B\u200E\u200F\u061C\uFEFF]*[=+\-@\t\r|%＝＋－＠｜％]/mu;

/**
 * A file with a byte order mark, by which Excel knows UTF-8; every field quoted, lines ended by CR LF. Numbers stay
 * as they are; a text that a spreadsheet would compute gets an apostrophe before it. There is no `sep=` line: with one
 * Excel no longer reads the file as UTF-8.
 * @param separator what the spreadsheets of the reader's country expect: ";" where the comma stands in numbers
 */
export function writeCsv(rows: readonly (readonly CsvValue[])[], separator: CsvSeparator = ","): string {
  const lines = rows.map((row) => row.map((value) => field(value, separator)).join(separator));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function field(value: CsvValue, separator: CsvSeparator): string {
  // Where ";" separates, the comma is the decimal point.
  if (typeof value === "number") return `"${separator === ";" ? String(value).replace(".", ",") : value}"`;
  const text = formulaStart.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
