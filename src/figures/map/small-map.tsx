// The small map of one place: where it lies, among the other places of the glossary.
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
  const all = mappedPlaces(setting.library, setting.language);
  const place = all.find(({ entry }) => entry.id === id);
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
  const dots = dotsOf(
    panel,
    all.filter((other) => other !== place),
  );
  const countries = all.filter((other) => other.standing === "area");
  const laid = layoutPanel(
    { ...panel, covered: dots.map(boxOfDot) },
    isCountry ? [place, ...countries] : countries,
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

interface Dot {
  readonly place: MappedPlace;
  readonly x: number;
  readonly y: number;
}

/** The other places, without their names: each leads to its page and is named where a pointer rests on it. */
function dotsOf(panel: Panel, places: readonly MappedPlace[]): Dot[] {
  return places
    .filter(({ standing }) => standing !== "area")
    .map((place) => {
      const [x, y] = projected(panel, degreesOf(place));
      return { place, x: rounded(x), y: rounded(y) };
    })
    .filter((dot) => isInside(boxOfDot(dot), panel, margin))
    .slice(0, mostDots);
}

const boxOfDot = (dot: Dot): Box => boxAround(dot, { width: 2 * dotRadius, height: 2 * dotRadius });
