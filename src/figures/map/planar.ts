// The earth unrolled after Mercator, on which maps are cut and scaled without any more trigonometry.
import { type GeoIdentityTransform, type GeoStream, geoIdentity, geoMercatorRaw } from "d3-geo";
import type { MultiLineString, MultiPolygon, Position } from "geojson";

/** Smaller is west and south; in radians, those of latitude stretched. */
export type Point = readonly [x: number, y: number];

export interface Extent {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const radians = Math.PI / 180;
/** Beyond it Mercator has no end. */
const mostLatitude = 85;

export function planar(longitude: number, latitude: number): [x: number, y: number] {
  const shown = Math.max(-mostLatitude, Math.min(mostLatitude, latitude));
  return geoMercatorRaw(longitude * radians, shown * radians);
}

/** The longitude and latitude of a point of the unrolled earth. */
export function degreesAt(x: number, y: number): [longitude: number, latitude: number] {
  const [longitude, latitude] = geoMercatorRaw.invert?.(x, y) ?? [0, 0];
  return [longitude / radians, latitude / radians];
}

export function extentOf(points: Iterable<Position>): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { west, south, east, north };
}

export const meet = (one: Extent, other: Extent): boolean =>
  one.west < other.east && other.west < one.east && one.south < other.north && other.south < one.north;

/** What of some areas lies within an extent. */
export function cutAreas(areas: readonly Position[][][], extent: Extent): MultiPolygon {
  return {
    type: "MultiPolygon",
    coordinates: collected({ type: "MultiPolygon", coordinates: [...areas] }, cutter(extent)),
  };
}

export function cutLines(lines: readonly Position[][], extent: Extent): MultiLineString {
  const pieces = collected({ type: "MultiLineString", coordinates: [...lines] }, cutter(extent));
  return { type: "MultiLineString", coordinates: pieces.flat() };
}

const cutter = ({ west, south, east, north }: Extent): GeoIdentityTransform =>
  geoIdentity().clipExtent([
    [west, south],
    [east, north],
  ]);

/** The areas, each a list of rings, or for lines one list of all, as a projection lets them through. */
export function collected(
  { type, coordinates }: MultiPolygon | MultiLineString,
  projection: Pick<GeoIdentityTransform, "stream">,
): Position[][][] {
  const areas: Position[][][] = [[]];
  const sink: GeoStream = {
    point: (x, y) => areas.at(-1)?.at(-1)?.push([x, y]),
    lineStart: () => areas.at(-1)?.push([]),
    lineEnd() {
      const ring = areas.at(-1)?.at(-1);
      if (type === "MultiPolygon" && ring?.[0] !== undefined) ring.push(ring[0]);
    },
    polygonStart: () => areas.push([]),
    polygonEnd: () => {},
  };
  const stream = projection.stream(sink);
  if (type === "MultiLineString") for (const line of coordinates) streamLine(line, stream);
  else for (const rings of coordinates) streamArea(rings, stream);
  return areas.filter((area) => area.length > 0);
}

function streamArea(rings: readonly Position[][], stream: GeoStream): void {
  stream.polygonStart();
  for (const ring of rings) streamLine(ring.slice(0, -1), stream);
  stream.polygonEnd();
}

function streamLine(line: readonly Position[], stream: GeoStream): void {
  stream.lineStart();
  for (const [x = 0, y = 0] of line) stream.point(x, y);
  stream.lineEnd();
}
