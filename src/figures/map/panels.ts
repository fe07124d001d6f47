// How a map is laid out: in one panel, or where most of its places lie close together, in a near and a far one.
import type { Box, Size } from "../boxes.ts";
import { type Degrees, degreesOf, fittedProjection, type Panel, projected, shownExtent } from "./panel.ts";
import type { MappedPlace } from "./places.ts";

/** A drawing's size, and where in it the far panel stands. */
export interface Sheet extends Size {
  /** In a corner of the near one where no place lies, or below it. */
  readonly far: Size & { readonly stands: "in-corner" | "below" };
}

/** The near panel holds the places around the middle one, up to so many times the distance that half of them keep. */
const nearReach = 4;
const leastReach = 1.5;
/** Two panels are worth it where the near places take less than this share of the whole, and the whole is large. */
const mostNearShare = 0.4;
const leastWhole = 10;
const gap = 10;
/** Of the far panel in a corner from any place, so that names have room. */
const clearance = 26;

/**
 * @param places those that are points; when there is none, countries
 * @param fromRight whether the page begins at the right: the far panel stands where lines end
 */
export function panelsOf(places: readonly MappedPlace[], sheet: Sheet, fromRight: boolean): readonly Panel[] {
  const points = places.some(({ standing }) => standing !== "area")
    ? places.filter(({ standing }) => standing !== "area")
    : places;
  const { near, far } = split(points);
  const whole = { left: 0, top: 0, width: sheet.width, height: sheet.height };
  if (far.length === 0) return [panelOf(points, whole)];
  const [nearPanel, farPlace] = sheet.far.stands === "below" ? above(near, sheet) : around(near, sheet, fromRight);
  const farPanel = panelOf(points, farPlace);
  return [nearPanel, { ...farPanel, places: far, inner: frameIn(farPanel, nearPanel) }];
}

interface Place extends Size {
  readonly left: number;
  readonly top: number;
}

function panelOf(places: readonly MappedPlace[], place: Place): Panel {
  return { ...place, places, projection: fittedProjection(places.map(degreesOf), place) };
}

function above(near: readonly MappedPlace[], { width, height, far }: Sheet): [Panel, Place] {
  const panel = panelOf(near, { left: 0, top: 0, width, height: height - far.height - gap });
  return [panel, { left: 0, top: height - far.height, width, height: far.height }];
}

/** The near panel with a corner left free; where no corner is, the far panel stands beside it. */
function around(near: readonly MappedPlace[], { width, height, far }: Sheet, fromRight: boolean): [Panel, Place] {
  const panel = panelOf(near, { left: 0, top: 0, width, height });
  const end = fromRight ? gap : width - far.width - gap;
  const start = fromRight ? width - far.width - gap : gap;
  const bottom = height - far.height - gap;
  const corners = [end, start].flatMap((left) => [bottom, gap].map((top) => ({ left, top, ...sizeOf(far) })));
  const points = near.map((place) => projected(panel, degreesOf(place)));
  const corner = corners.find((candidate) => points.every((point) => isClear(point, candidate)));
  if (corner !== undefined) {
    const { left, top } = corner;
    return [{ ...panel, covered: [{ left, top, right: left + far.width, bottom: top + far.height }] }, corner];
  }
  const rest = width - far.width - gap;
  return [
    panelOf(near, { left: fromRight ? far.width + gap : 0, top: 0, width: rest, height }),
    { left: fromRight ? 0 : rest + gap, top: 0, width: far.width, height },
  ];
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

function isClear([x, y]: readonly [number, number], { left, top, width, height }: Place): boolean {
  return x < left - clearance || x > left + width + clearance || y < top - clearance || y > top + height + clearance;
}

/** What one panel sees of the frame of another, in its own units. */
function frameIn({ projection, width, height }: Panel, shown: Panel): Box {
  const { west, south, east, north } = shownExtent(shown);
  const [left = 0, top = 0] = projection([west, north]) ?? [];
  const [right = 0, bottom = 0] = projection([east, south]) ?? [];
  return {
    left: Math.max(0, left),
    top: Math.max(0, top),
    right: Math.min(width, right),
    bottom: Math.min(height, bottom),
  };
}

function split(places: readonly MappedPlace[]): { near: readonly MappedPlace[]; far: readonly MappedPlace[] } {
  const all = { near: places, far: [] };
  if (places.length < 4) return all;
  const middle: Degrees = [
    median(places.map(({ point }) => point.longitude)),
    median(places.map(({ point }) => point.latitude)),
  ];
  const distance = (place: MappedPlace) => apart(middle, degreesOf(place));
  const reach = Math.max(leastReach, nearReach * median(places.map(distance)));
  const near = places.filter((place) => distance(place) <= reach);
  const far = places.filter((place) => distance(place) > reach);
  const whole = spanOf(places);
  return far.length > 0 && whole >= leastWhole && spanOf(near) <= mostNearShare * whole ? { near, far } : all;
}

/** In degrees, those of longitude shortened as at this latitude. */
function apart([oneLongitude, oneLatitude]: Degrees, [otherLongitude, otherLatitude]: Degrees): number {
  const shortened = Math.cos((((oneLatitude + otherLatitude) / 2) * Math.PI) / 180);
  return Math.hypot((oneLongitude - otherLongitude) * shortened, oneLatitude - otherLatitude);
}

function spanOf(places: readonly MappedPlace[]): number {
  const range = (values: readonly number[]) =>
    [
      values.reduce((least, value) => Math.min(least, value)),
      values.reduce((most, value) => Math.max(most, value)),
    ] as const;
  const [west, east] = range(places.map(({ point }) => point.longitude));
  const [south, north] = range(places.map(({ point }) => point.latitude));
  return apart([west, south], [east, north]);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
