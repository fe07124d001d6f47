// The world cut down to the neighbourhood of a panel, so that thousands of small maps need not look at all of it.
import type { MultiLineString, MultiPolygon } from "geojson";
import { type Area, type Country, type Course, worldGeography } from "./geography.ts";
import { cutAreas, cutLines, type Extent, meet } from "./planar.ts";

export interface Region {
  readonly land: MultiPolygon;
  readonly coast: MultiLineString;
  readonly borders: MultiLineString;
  readonly contestedBorders: MultiLineString;
  readonly rivers: MultiLineString;
  readonly countries: readonly (Pick<Country, "number"> & { readonly shape: MultiPolygon })[];
}

/** Regions begin and end at multiples of this, in radians: maps near one another share theirs. */
const step = 0.2;

/** All that an extent shows, and some of what is around it. */
export const regionAround = keptByExtent(cutRegion);

function keptByExtent(cut: (extent: Extent) => Region): (extent: Extent) => Region {
  const regions = new Map<string, Region>();
  return (extent) => {
    const wide = widened(extent);
    const key = Object.values(wide).join(" ");
    const region = regions.get(key) ?? cut(wide);
    regions.set(key, region);
    return region;
  };
}

function widened({ west, south, east, north }: Extent): Extent {
  const down = (value: number) => Math.floor(value / step - 0.1) * step;
  const up = (value: number) => Math.ceil(value / step + 0.1) * step;
  return { west: down(west), south: down(south), east: up(east), north: up(north) };
}

function cutRegion(extent: Extent): Region {
  const { land, coast, borders, contestedBorders, rivers, countries } = worldGeography();
  const areas = (pieces: readonly Area[]) => cutAreas(shapesIn(pieces, extent), extent);
  const lines = (pieces: readonly Course[]) => cutLines(shapesIn(pieces, extent), extent);
  return {
    land: areas(land),
    coast: lines(coast),
    borders: lines(borders),
    contestedBorders: lines(contestedBorders),
    rivers: lines(rivers),
    countries: countries
      .map(({ number, areas: pieces }) => ({ number, shape: areas(pieces) }))
      .filter(({ shape }) => shape.coordinates.length > 0),
  };
}

function shapesIn<Shape>(
  pieces: readonly { readonly shape: Shape; readonly extent: Extent }[],
  extent: Extent,
): Shape[] {
  return pieces.filter((piece) => meet(piece.extent, extent)).map(({ shape }) => shape);
}
