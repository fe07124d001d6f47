// The small map of one place: where it lies, among the other places of the glossary.
import { madeOncePer } from "../../made-once.ts";
import type { Language, Library } from "../../model.ts";
import { type Box, boxAround, isInside } from "../boxes.ts";
import type { Drawing, FigureSetting } from "../figure.ts";
import { Mark } from "../mark.tsx";
import { rounded } from "../words.tsx";
import { largestExtent } from "./country-names.ts";
import { PanelMap } from "./draw-map.tsx";
import { layoutPanel } from "./layout.ts";
import { PointMark } from "./marks.tsx";
import { degreesOf, fittedProjection, type Panel, projected } from "./panel.ts";
import { type MappedPlace, mappedPlaces } from "./places.ts";

const size = { width: 360, height: 250 };
/** How much of the world is around a place, in degrees, and around a country. */
const around = 8;
const aroundCountry = 3;
const mostDots = 60;
const dotRadius = 2;
const margin = 4;

/** Undefined for an entry that has no position. */
export function smallMap(setting: FigureSetting, id: string): Drawing | undefined {
  const { all, areas, byId } = kindsOfPlaces(setting.library, setting.language);
  const place = byId.get(id);
  if (place === undefined) return undefined;
  const isCountry = place.standing === "area";
  const corners = isCountry ? largestExtent(place) : [degreesOf(place)];
  const panel: Panel = {
    left: 0,
    top: 0,
    ...size,
    places: isCountry ? [] : [place],
    projection: fittedProjection(corners, size, isCountry ? aroundCountry : around),
  };
  const dots = dotsOf(panel, all, place);
  const laid = layoutPanel(
    { ...panel, covered: dots.map(boxOfDot) },
    isCountry ? [place, ...areas] : areas,
    false,
    setting,
  );
  return {
    ...size,
    content: (
      <PanelMap setting={setting} layout={{ panels: [] }} laid={laid}>
        {dots.map(({ place: other, x, y }) => (
          <Mark setting={setting} entries={[other.entry]} title={other.label}>
            <PointMark standing="exact" x={x} y={y} radius={dotRadius} />
          </Mark>
        ))}
      </PanelMap>
    ),
  };
}

/** Of all places, those that are countries, and each by the id of its entry; found once for the maps of a language. */
const kindsOfPlaces = madeOncePer((library: Library, language: Language) => {
  const all = mappedPlaces(library, language);
  const areas = all.filter(({ standing }) => standing === "area");
  return { all, areas, byId: new Map(all.map((place) => [place.entry.id, place])) };
});

interface Dot {
  readonly place: MappedPlace;
  readonly x: number;
  readonly y: number;
}

/** The other places, without their names: each leads to its page and is named where a pointer rests on it. */
function dotsOf(panel: Panel, places: readonly MappedPlace[], besides: MappedPlace): Dot[] {
  const dots: Dot[] = [];
  for (const place of places) {
    if (place === besides || place.standing === "area") continue;
    const [x, y] = projected(panel, degreesOf(place));
    const dot = { place, x: rounded(x), y: rounded(y) };
    if (isInside(boxOfDot(dot), panel, margin)) dots.push(dot);
    if (dots.length === mostDots) break;
  }
  return dots;
}

const boxOfDot = (dot: Dot): Box => boxAround(dot, { width: 2 * dotRadius, height: 2 * dotRadius });
