// A panel of a map: a part of the earth in a rectangle of the drawing.
import { type GeoIdentityTransform, geoIdentity } from "d3-geo";
import type { Box, Size } from "../boxes.ts";
import type { MappedPlace } from "./places.ts";
import { type Extent, planar } from "./planar.ts";

export interface Panel extends Size {
  /** Of its corner in the drawing. */
  readonly left: number;
  readonly top: number;
  /** From the unrolled earth to units of the panel, cut at its frame. */
  readonly projection: GeoIdentityTransform;
  /** Those it marks; other panels mark the others. */
  readonly places: readonly MappedPlace[];
  /** What another panel shows larger, in units of this one. */
  readonly inner?: Box;
  /** Where no name may stand: under another panel, over dots. */
  readonly covered?: readonly Box[];
}

export type Degrees = readonly [longitude: number, latitude: number];

const paddingShare = 0.12;
/** A map of one place shows so many degrees around it. */
const leastDegrees = 3;

export const degreesOf = ({ point }: Pick<MappedPlace, "point">): Degrees => [point.longitude, point.latitude];

/** Mercator, with all the points inside and room around them. */
export function fittedProjection(points: readonly Degrees[], size: Size, least = leastDegrees): GeoIdentityTransform {
  const { width, height } = size;
  const [x, y] = [paddingShare * width, paddingShare * height];
  const corners = points.flatMap(([longitude, latitude]) =>
    [-least / 2, least / 2].flatMap((step) => [planar(longitude + step, latitude), planar(longitude, latitude + step)]),
  );
  return geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [x, y],
        [width - x, height - y],
      ],
      { type: "MultiPoint", coordinates: corners },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/** Where a point of the earth falls in the panel, also outside of its frame. */
export function projected({ projection }: Pick<Panel, "projection">, degrees: Degrees): readonly [number, number] {
  const [x, y] = projection(planar(...degrees)) ?? [Number.NaN, Number.NaN];
  return [x, y];
}

/** The part of the unrolled earth that a panel shows. */
export function shownExtent({ projection, width, height }: Pick<Panel, "projection" | "width" | "height">): Extent {
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? [];
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? [];
  return { west, south, east, north };
}
