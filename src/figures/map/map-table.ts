// The facts of a map as a table.
import { coordinatesText, precisionText } from "../../derive/coordinates.ts";
import { mentioningReadings } from "../../derive/mentioning-readings.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import { compareLabels } from "../../language/index.ts";
import type { FigureCell, FigureRow, FigureSetting, FigureTable } from "../figure.ts";
import { titleOf } from "../label-lines.ts";
import { mostReadings, withMore } from "../named-readings.ts";
import type { MappedPlace } from "./places.ts";

/** The drawing of a map weighs more than that of a network. */
const mostRows = 30;

/** @param places the most mentioned first */
export function mapTable(setting: FigureSetting, places: readonly MappedPlace[]): FigureTable {
  const { t, language } = setting;
  const compare = compareLabels(language);
  const listed = places.slice(0, mostRows).sort((one, other) => compare(one.label, other.label));
  const href = setting.glossaryHref();
  return {
    caption: t("map.tableCaption"),
    columns: [
      t("figure.column.place"),
      t("figure.column.kind"),
      t("figure.column.position"),
      t("figure.column.mentions"),
      t("figure.column.readings"),
    ],
    rows: listed.map((place) => rowOf(setting, place)),
    rest: places.length > mostRows && href !== undefined ? { href, text: t("map.rest") } : undefined,
  };
}

function rowOf(setting: FigureSetting, place: MappedPlace): FigureRow {
  const { language, t } = setting;
  const { entry, label, mentions } = place;
  const kind = entryTypeById.get(entry.type)?.kinds[entry.kind ?? ""]?.[language];
  return {
    entries: [entry.id],
    cells: [
      [{ text: label, language: place.language, href: setting.entryHref(entry.id), entry: entry.id }],
      kind === undefined ? [] : [{ text: kind }],
      [{ text: positionOf(setting, place) }],
      [{ text: t("number", { n: mentions }) }],
      readingsOf(setting, entry.id),
    ],
  };
}

function positionOf({ library, language, t }: FigureSetting, { point }: MappedPlace): string {
  const position = coordinatesText(point, language, library.site, t);
  const precision = precisionText(point.precision, t);
  return precision === undefined ? position : t("map.position.with", { position, precision });
}

function readingsOf(setting: FigureSetting, id: string): FigureCell {
  const all = mentioningReadings(setting.library, id);
  const named = all
    .slice(0, mostReadings)
    .map(({ reading }) => ({ ...titleOf(setting, reading), href: setting.readingHref(reading.slug) }));
  return withMore(setting, named, all.length, id);
}
