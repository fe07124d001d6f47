// Shapes of the globe laid flat. Few of them cross the meridian where the flat map has its edges: those are cut there.
import { geoMercator } from "d3-geo";
import type { Position } from "geojson";
import { collected, planar } from "./planar.ts";

/** Knows the globe as round, and cuts at the meridian of 180°; in units of `planar`, but upside down. */
const globe = geoMercator().scale(1).translate([0, 0]);

export function unrolledArea(rings: readonly Position[][]): Position[][][] {
  if (!rings.some(crossesEdge)) return [rings.map(flat)];
  return collected({ type: "MultiPolygon", coordinates: [[...rings]] }, globe).map((area) => area.map(upright));
}

export function unrolledLine(line: readonly Position[]): Position[][] {
  if (!crossesEdge(line)) return [flat(line)];
  return collected({ type: "MultiLineString", coordinates: [[...line]] }, globe)
    .flat()
    .map(upright);
}

const flat = (line: readonly Position[]): Position[] =>
  line.map(([longitude = 0, latitude = 0]) => planar(longitude, latitude));

const upright = (line: readonly Position[]): Position[] => line.map(([x = 0, y = 0]) => [x, -y]);

/** Two points that follow each other are never half the globe apart but where the line passes the edge. */
const crossesEdge = (line: readonly Position[]): boolean =>
  line.some(([longitude = 0], index) => index > 0 && Math.abs(longitude - (line[index - 1]?.[0] ?? longitude)) > 180);
