// Values of an entry that a schema cannot judge: dates and their order, coordinates.
import { entryTypes } from "../entry-types/index.ts";
import { parseEdtf } from "../language/edtf.ts";
import type { Problem } from "../model.ts";
import { problem } from "../problem.ts";
import type { DocumentFile } from "./document.ts";
import type { EntryFields } from "./entry-schema.ts";

const begins = ["born", "founded", "launched"] as const;
const ends = ["died", "dissolved", "ended"] as const;

/** Dates that are no dates, and things that end before they begin. */
export function dateProblems({ fields }: DocumentFile<EntryFields>): Problem[] {
  const problems: Problem[] = [];
  const check = (value: string | undefined, ...path: readonly PropertyKey[]) => {
    if (value === undefined || parseEdtf(value) !== undefined) return;
    problems.push(problem("date/invalid", fields.at(...path), `«${value}» is no date.`));
  };
  const { data } = fields;
  for (const [key, value] of Object.entries(data.dates)) check(value, "dates", key);
  data.designations.forEach((item, index) => {
    check(item.date, "designations", index, "date");
    if (item.date !== undefined) return;
    const by = Object.values(item.by)[0] ?? "";
    problems.push(
      problem("designation/undated", fields.at("designations", index, "by"), `The designation by «${by}» has no date.`),
    );
  });
  data.sources.forEach((item, index) => {
    check(item.date, "sources", index, "date");
  });
  data.names.forEach((item, index) => {
    check(item.from, "names", index, "from");
    check(item.until, "names", index, "until");
  });
  const order = (from: string | undefined, until: string | undefined, ...path: readonly PropertyKey[]) => {
    const start = from === undefined ? undefined : parseEdtf(from)?.earliest;
    const end = until === undefined ? undefined : parseEdtf(until)?.latest;
    if (start !== undefined && end !== undefined && start > end) {
      problems.push(problem("date/order", fields.at(...path), `It ends (${until}) before it begins (${from}).`));
    }
  };
  for (const begin of begins) for (const end of ends) order(data.dates[begin], data.dates[end], "dates", end);
  data.names.forEach((item, index) => {
    order(item.from, item.until, "names", index, "until");
  });
  data.relations.forEach((item, index) => {
    const text = (key: string) => (item[key] === undefined ? undefined : String(item[key]));
    order(text("from"), text("until"), "relations", index, "until");
  });
  return problems;
}

/** Coordinates that no place can have, or of an entry that is no place. */
export function coordinateProblems({ fields }: DocumentFile<EntryFields>, type: string): Problem[] {
  const { coordinates } = fields.data;
  if (coordinates === undefined) return [];
  const row = entryTypes.find((item) => item.id === type);
  if (row !== undefined && !row.located) {
    return [
      problem(
        "place/coordinates",
        fields.at("coordinates"),
        `An entry of type ${type} has no coordinates.`,
        "Delete them, or move the file to glossary/places/.",
      ),
    ];
  }
  const { latitude, longitude } = coordinates;
  const isSwapped = Math.abs(longitude) <= furthest.latitude && Math.abs(latitude) <= furthest.longitude;
  const hint = isSwapped ? "Latitude and longitude seem to be swapped." : undefined;
  return (["latitude", "longitude"] as const).flatMap((key) => {
    const degrees = coordinates[key];
    if (Math.abs(degrees) <= furthest[key]) return [];
    const value = Number.isNaN(degrees) ? "not a number" : degrees;
    return problem("place/coordinates", fields.at("coordinates", key), `${key} is ${value}.`, hint);
  });
}

/** Degrees from the equator and from Greenwich. */
const furthest = { latitude: 90, longitude: 180 } as const;
