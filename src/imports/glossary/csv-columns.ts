// The columns of a spreadsheet of entries: what each means in an entry's front matter.
import { entryTypes } from "../../entry-types/index.ts";
import type { Language } from "../../model.ts";

export interface CsvColumn {
  readonly name: string;
  /** The field it fills; `id` and `type` name the file. */
  readonly path: readonly string[];
  /** `list` is separated by bars and added to what is there. */
  readonly kind: "id" | "type" | "text" | "list" | "number";
}

/** Between the names in a cell. */
export const namesSeparator = "|";

/** Every column that is known, for the languages of a site. */
export function csvColumns(languages: readonly Language[]): readonly CsvColumn[] {
  const localised = (name: string, field: string, kind: CsvColumn["kind"]): readonly CsvColumn[] =>
    languages.map((language) => ({ name: `${name}_${language}`, path: [field, language], kind }));
  const single = (kind: CsvColumn["kind"], path: readonly string[], name = path.at(-1) ?? ""): CsvColumn => ({
    name,
    path,
    kind,
  });
  const dates = [...new Set(entryTypes.flatMap((type) => Object.keys(type.dates)))];
  return [
    { name: "id", path: [], kind: "id" },
    { name: "type", path: [], kind: "type" },
    ...localised("label", "label", "text"),
    ...localised("alias", "aliases", "list"),
    single("text", ["transliteration"]),
    single("text", ["romanisation"]),
    ...localised("definition", "definition", "text"),
    single("text", ["kind"]),
    ...localised("admin", "admin", "text"),
    ...dates.map((date) => single("text", ["dates", date])),
    single("number", ["coordinates", "latitude"]),
    single("number", ["coordinates", "longitude"]),
    single("text", ["coordinates", "precision"]),
    ...["wikidata", "geonames", "viaf"].map((authority) => single("text", ["sameAs", authority])),
    ...localised("note", "note", "text"),
  ];
}
