// The map of the glossary: every place that has a position.
import type { Reading } from "../../model.ts";
import { compareText } from "../../problem.ts";
import type { Figure, FigureSetting, MadeFigure } from "../figure.ts";
import { drawMap } from "./draw-map.tsx";
import { mapTable } from "./map-table.ts";
import { PointMark } from "./marks.tsx";
import type { Sheet } from "./panels.ts";
import { type MappedPlace, mappedPlaces, placesOfReading } from "./places.ts";
import { narrowSheet, wideSheet } from "./sheets.ts";

export const map: Figure = {
  id: "map",
  title: { ar: "خريطة الأماكن", en: "Map of places" },
  make: (setting) => glossaryMap(setting, { wide: wideSheet, narrow: narrowSheet }),
};

interface Sheets {
  readonly wide: Sheet;
  readonly narrow: Sheet;
}

/** The map of all places; undefined where none has a position. */
export function glossaryMap(setting: FigureSetting, sheets: Sheets): MadeFigure | undefined {
  const places = mappedPlaces(setting.library, setting.language);
  return places.length === 0 ? undefined : mapOf(setting, places, "map.description", sheets);
}

/** What the map of a reading shows, before it is drawn. */
export interface ReadingMap extends Pick<MadeFigure, "description" | "captions" | "signs"> {
  /** The most mentioned first. */
  readonly places: readonly MappedPlace[];
  draw(): MadeFigure;
}

/** Undefined where fewer than two places of the reading have a position. */
export function readingMap(setting: FigureSetting, reading: Reading): ReadingMap | undefined {
  const places = placesOfReading(setting.library, setting.language, reading);
  if (places.length < 2) return undefined;
  const sentence = "map.description.reading";
  return {
    places,
    description: descriptionOf(setting, places, sentence),
    captions: captions(setting),
    signs: signs(setting, places),
    draw: () => mapOf(setting, places, sentence, { wide: wideSheet, narrow: narrowSheet }),
  };
}

/** @param places the most mentioned first; at least one */
function mapOf(
  setting: FigureSetting,
  places: readonly MappedPlace[],
  sentence: "map.description" | "map.description.reading",
  sheets: Sheets,
): MadeFigure {
  return {
    description: descriptionOf(setting, places, sentence),
    wide: drawMap(setting, places, sheets.wide),
    narrow: drawMap(setting, places, sheets.narrow),
    signs: signs(setting, places),
    captions: captions(setting),
    table: mapTable(setting, places),
    entries: places.slice(0, mostCards).map(({ entry }) => entry.id),
  };
}

const captions = ({ t }: FigureSetting) => [t("map.caption.borders")];

/** Of a larger glossary the places most mentioned have cards; the marks of the others lead to their pages. */
const mostCards = 24;

function descriptionOf(
  { t }: FigureSetting,
  places: readonly MappedPlace[],
  sentence: "map.description" | "map.description.reading",
): string {
  const points = places.filter(({ standing }) => standing !== "area");
  const byLongitude = (points.length > 0 ? points : [...places]).sort(
    (one, other) => one.point.longitude - other.point.longitude || compareText(one.entry.id, other.entry.id),
  );
  const [west, east] = [byLongitude[0]?.label ?? "", byLongitude.at(-1)?.label ?? ""];
  const most = places[0]?.label ?? "";
  if (places.length === 1) return t("map.description.one", { place: most });
  return t(sentence, { places: t("count.places", { n: places.length }), west, east, most });
}

/** Only those that the map has. */
function signs({ t }: FigureSetting, places: readonly MappedPlace[]): MadeFigure["signs"] {
  const has = (standing: MappedPlace["standing"]) => places.some((place) => place.standing === standing);
  const all = [
    { when: has("exact"), text: t("map.sign.exact"), drawing: <PointMark standing="exact" x={14} y={8} radius={5} /> },
    {
      when: has("approximate"),
      text: t("map.sign.approximate"),
      drawing: <PointMark standing="approximate" x={14} y={8} radius={5.5} />,
    },
    { when: has("area"), text: t("map.sign.area"), drawing: <path class="under" d="M3 10H25" /> },
  ];
  return all.filter(({ when }) => when);
}
