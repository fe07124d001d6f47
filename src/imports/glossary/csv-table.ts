// CSV → rows of cells with their places; encoding and delimiter are found out.
import type { Outcome, Problem, Span } from "../../model.ts";
import { problem, type SourceText, sourceText, spanAt, spanOfFile } from "../../problem.ts";
import { cleanLine } from "../clean-text.ts";
import type { ImportFile } from "../reading-format.ts";
import { decodeText, encodingName } from "../source/encoding.ts";
import { mostEntries } from "./imported-entry.ts";

export interface CsvRow {
  /** From 1; the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The place of a cell, by its column from 0. */
  at(column: number): Span;
}

export interface CsvTable {
  readonly header: CsvRow;
  readonly rows: readonly CsvRow[];
  readonly remarks: readonly string[];
}

const delimiters = [",", ";", "\t"] as const;
const delimiterNames: Readonly<Record<string, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };

/** A place in a table in the words of a spreadsheet's user. */
export const cellName = (row: number, column: number, name?: string): string =>
  `row ${row}, column ${column + 1}${name === undefined ? "" : ` (${name})`}`;

/** Reads a table; every defect of its form is `import/csv` with row and column. */
export async function readCsv(file: ImportFile, known: ReadonlySet<string>): Promise<Outcome<CsvTable | undefined>> {
  const { default: papa } = await import("papaparse");
  const { text, encoding } = decodeText(file.bytes);
  const source = sourceText(file.name, text.replace(/^\uFEFF/, ""));
  const delimiter = delimiterOf(source.text, known);
  if (delimiter === undefined) return { value: undefined, problems: [headerProblem(source)] };
  const rows: CsvRow[] = [];
  const problems: Problem[] = [];
  let start = 0;
  let number = 0;
  papa.parse<string[]>(source.text, {
    delimiter,
    preview: mostEntries + 2,
    step({ data, errors, meta }) {
      number += 1;
      const offset = start;
      start = meta.cursor;
      const at = (column: number): Span => spanAt(source, cellOffset(source.text, offset, delimiter, column));
      const row: CsvRow = { number, cells: data.map(cellText), at };
      if (row.cells.every((cell) => cell === "")) return;
      const isQuoted = (column: number) => source.text[cellOffset(source.text, offset, delimiter, column)] === '"';
      problems.push(...quoteProblems(row, errors.length > 0, data, isQuoted));
      rows.push(row);
    },
  });
  const [header, ...body] = rows;
  if (header === undefined) return { value: undefined, problems: [headerProblem(source)] };
  if (body.length > mostEntries) {
    const message = `${file.name} has more than ${mostEntries} rows (row ${mostEntries + 2}, column 1).`;
    return {
      value: undefined,
      problems: [problem("import/csv", body.at(-1)?.at(0) ?? spanOfFile(file.name), message, "Split it.")],
    };
  }
  problems.push(...body.flatMap((row) => raggedProblems(row, header)));
  if (problems.length > 0) return { value: undefined, problems };
  const remarks = [
    ...(encoding === "utf-8" ? [] : [`Read as ${encodingName(encoding)}.`]),
    ...(delimiter === "," ? [] : [`Cells are separated by a ${delimiterNames[delimiter]}.`]),
  ];
  return { value: { header, rows: body, remarks }, problems: [] };
}

/** A cell as text; the apostrophe that keeps a spreadsheet from running it as a formula is no part of it. */
const cellText = (cell: string): string => cleanLine(cleanLine(cell).replace(/^'(?=\s*[=+\-@|%＝＋－＠｜％])/u, ""));

/** The delimiter that makes known columns of the first line; none where no known column stands there. */
function delimiterOf(text: string, known: ReadonlySet<string>): string | undefined {
  const line = text.split(/\r\n?|\n/).find((one) => one.trim() !== "") ?? "";
  const names = (delimiter: string): number =>
    line.split(delimiter).filter((cell) => known.has(columnName(cell.replace(/^"|"$/g, "")))).length;
  const [best = ","] = [...delimiters].sort((one, other) => names(other) - names(one));
  return names(best) === 0 ? undefined : best;
}

export const columnName = (cell: string): string => cleanLine(cell).toLowerCase().replace(/\s+/g, "_");

function headerProblem(source: SourceText): Problem {
  const message = `${source.file} has no header: row 1, column 1 is no name of a column.`;
  return problem("import/csv", spanAt(source, 0), message, "Begin with a row such as id,type,label_ar,label_en.");
}

/** A quotation mark that is never closed, or stands alone in a cell without quotes (RFC 4180, section 2). */
function quoteProblems(
  row: CsvRow,
  isBroken: boolean,
  cells: readonly string[],
  isQuoted: (column: number) => boolean,
): readonly Problem[] {
  const odd = cells.findIndex((cell, column) => (cell.match(/"/g)?.length ?? 0) % 2 === 1 && !isQuoted(column));
  if (!isBroken && odd < 0) return [];
  const column = odd < 0 ? cells.length - 1 : odd;
  const message = `A quotation mark stands alone in ${cellName(row.number, column)}.`;
  const hint = 'Put the whole cell in quotation marks and double those inside: "the ""State"" said".';
  return [problem("import/csv", row.at(column), message, hint)];
}

function raggedProblems({ number, cells, at }: CsvRow, header: CsvRow): readonly Problem[] {
  const width = header.cells.length;
  if (cells.length === width) return [];
  const column = Math.min(cells.length, width);
  const message = `Row ${number} has ${cells.length} cells, the header ${width}: ${cellName(number, column)}.`;
  return [
    problem(
      "import/csv",
      at(column),
      message,
      "Add the cells that are missing, or put text with a delimiter in quotation marks.",
    ),
  ];
}

/** The offset at which a cell of a row begins. */
function cellOffset(text: string, rowStart: number, delimiter: string, column: number): number {
  let isQuoted = false;
  let left = column;
  let at = rowStart;
  for (; left > 0 && at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') isQuoted = !isQuoted;
    else if (sign === delimiter && !isQuoted) left -= 1;
    else if ((sign === "\n" || sign === "\r") && !isQuoted) break;
  }
  return at;
}
