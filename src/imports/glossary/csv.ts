// A spreadsheet of entries: one a row.
import { nearestWord } from "../../language/nearest-word.ts";
import type { Language, Outcome, Problem } from "../../model.ts";
import { problem } from "../../problem.ts";
import { type CsvColumn, csvColumns, namesSeparator } from "./csv-columns.ts";
import { type CsvRow, cellName, columnName, readCsv } from "./csv-table.ts";
import type { GlossaryFormat, ImportedEntry, ImportedField, Place } from "./imported-entry.ts";

export const csv: GlossaryFormat = {
  id: "csv",
  extensions: [".csv"],
  code: "import/csv",
  async read(file, languages) {
    const table = await readCsv(file, new Set(csvColumns(languages).map(({ name }) => columnName(name))));
    if (table.value === undefined) return { value: undefined, problems: table.problems };
    const columns = placedColumns(table.value.header, languages);
    if (columns.problems.length > 0) return { value: undefined, problems: columns.problems };
    const entries = table.value.rows.map((row) => entryOf(row, columns.value));
    return { value: { entries, remarks: table.value.remarks }, problems: table.problems };
  },
};

/** A column of the table with its place in it. */
interface PlacedColumn extends CsvColumn {
  readonly index: number;
}

function placedColumns(header: CsvRow, languages: readonly Language[]): Outcome<readonly PlacedColumn[]> {
  const known = csvColumns(languages);
  const names = known.map(({ name }) => name);
  const columns: PlacedColumn[] = [];
  const problems: Problem[] = [];
  header.cells.forEach((cell, index) => {
    const name = columnName(cell);
    const column = known.find((one) => columnName(one.name) === name);
    const where = cellName(header.number, index);
    if (column === undefined) {
      const near = nearestWord(name, names);
      const hint = near === undefined ? `Known are ${names.join(", ")}.` : `Did you mean ${near}?`;
      problems.push(problem("import/csv", header.at(index), `«${cell}» in ${where} is no name of a column.`, hint));
    } else if (columns.some((one) => one.name === column.name)) {
      const message = `The column «${name}» stands again in ${where}.`;
      problems.push(problem("import/csv", header.at(index), message, "Delete one of the two."));
    } else columns.push({ ...column, index });
  });
  if (!columns.some(({ kind }) => kind === "id")) {
    const message = `The header lacks the column id (${cellName(header.number, 0)}).`;
    const hint = "Add it: a name of a–z, 0–9 and hyphens for each entry.";
    problems.push(problem("import/csv", header.at(0), message, hint));
  }
  return { value: columns, problems };
}

function entryOf(row: CsvRow, columns: readonly PlacedColumn[]): ImportedEntry {
  const placeOf = (column: PlacedColumn | undefined): Place => ({
    at: () => row.at(column?.index ?? 0),
    name: cellName(row.number, column?.index ?? 0, column?.name),
  });
  const cellOf = (column: PlacedColumn | undefined) => (column === undefined ? "" : (row.cells[column.index] ?? ""));
  const [id, type] = (["id", "type"] as const).map((kind) => columns.find((column) => column.kind === kind));
  const fields = columns.flatMap((column): readonly ImportedField[] => {
    const { kind, path } = column;
    if (kind === "id" || kind === "type") return [];
    const cell = cellOf(column);
    const values = kind === "list" ? cell.split(namesSeparator) : [cell];
    return [{ path, kind: kind === "list" ? "names" : kind, values, place: placeOf(column) }];
  });
  return {
    id: cellOf(id),
    idPlace: placeOf(id),
    type: cellOf(type),
    typePlace: placeOf(type),
    name: `row ${row.number}`,
    fields,
  };
}
