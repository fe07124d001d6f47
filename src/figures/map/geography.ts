// Land, countries and rivers of the world, unrolled.
import { createRequire } from "node:module";
import type { Feature, Geometry, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { madeOnce } from "../../made-once.ts";
import { isContested } from "./contested-borders.ts";
import { type Extent, extentOf } from "./planar.ts";
import { riverLines } from "./river-lines.ts";
import { unrolledArea, unrolledLine } from "./unroll.ts";

/** An area as its rings, or a line as one list, with the extent that it fills. */
export interface Piece<Shape extends Position[][] | Position[]> {
  readonly shape: Shape;
  readonly extent: Extent;
}

export type Area = Piece<Position[][]>;
export type Course = Piece<Position[]>;

export interface Country {
  /** ISO 3166-1 numeric, "760"; undefined for a territory that has none. */
  readonly number?: string;
  readonly areas: readonly Area[];
}

export interface Geography {
  readonly land: readonly Area[];
  /** Where land meets water. */
  readonly coast: readonly Course[];
  readonly borders: readonly Course[];
  readonly contestedBorders: readonly Course[];
  readonly rivers: readonly Course[];
  readonly countries: readonly Country[];
}

type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/**
 * Natural Earth at 1 : 50 million, read when the first map is drawn. Its borders are those in force on the ground.
 * @see https://www.naturalearthdata.com/about/disputed-boundaries-policy/
 */
export const worldGeography = madeOnce(readGeography);

function readGeography(): Geography {
  const atlas: Atlas = createRequire(import.meta.url)("world-atlas/countries-50m.json");
  const { countries, land } = atlas.objects;
  const numberOf = ({ id }: { readonly id?: string | number }) => (id === undefined ? undefined : String(id));
  const contested = (one: object, other: object) => isContested(numberOf(one), numberOf(other));
  const lines = (isWanted: (one: object, other: object) => boolean) =>
    coursesOf(mesh(atlas, countries, isWanted).coordinates);
  return {
    land: areasOf(feature(atlas, land).features),
    coast: lines((one, other) => one === other),
    borders: lines((one, other) => one !== other && !contested(one, other)),
    contestedBorders: lines((one, other) => one !== other && contested(one, other)),
    rivers: coursesOf(riverCoordinates()),
    countries: feature(atlas, countries).features.map((shape) => ({
      number: numberOf(shape),
      areas: areasOf([shape]),
    })),
  };
}

function areasOf(features: readonly Feature[]): Area[] {
  return features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flatMap(unrolledArea)
    .map((shape) => ({ shape, extent: extentOf(shape.flat()) }));
}

const coursesOf = (lines: readonly Position[][]): Course[] =>
  lines.flatMap(unrolledLine).map((shape) => ({ shape, extent: extentOf(shape) }));

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}

function riverCoordinates(): Position[][] {
  return riverLines
    .trim()
    .split("\n")
    .map((line) => {
      const steps = line.split(" ").map(Number);
      const points: Position[] = [];
      let [x, y] = [0, 0];
      for (let at = 0; at + 1 < steps.length; at += 2) {
        x += steps[at] ?? 0;
        y += steps[at + 1] ?? 0;
        points.push([x / 100, y / 100]);
      }
      return points;
    });
}
