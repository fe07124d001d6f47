// Lines with as many points as can be seen, and without what is too small to be.
import type { GeoIdentityTransform, GeoStream } from "d3-geo";

/** Points nearer than this to the one before add nothing, in units of the drawing: more where the map shows more of the earth. */
const leastStep = { near: 0.9, far: 2.4 };
/** From this many units for a radian on, a map is near. */
const nearScale = 600;
/** An island or a pond that is smaller both ways, in steps, is left out. */
const leastSteps = 1.8;

type Point = readonly [x: number, y: number];

/** The same projection of fewer points; the last of a line always stays, so that lines meet. */
export function thinned(projection: GeoIdentityTransform): Pick<GeoIdentityTransform, "stream"> {
  const wanted = (leastStep.near * nearScale) / projection.scale();
  const step = Math.min(leastStep.far, Math.max(leastStep.near, wanted));
  return { stream: (sink) => projection.stream(thin(sink, step)) };
}

function thin(sink: GeoStream, step: number): GeoStream {
  let line: Point[] = [];
  return {
    point: (x, y) => line.push([x, y]),
    lineStart() {
      line = [];
    },
    lineEnd() {
      const kept = withoutNear(line, step);
      if (isTooSmall(kept, step * leastSteps)) return;
      sink.lineStart();
      for (const [x, y] of kept) sink.point(x, y);
      sink.lineEnd();
    },
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
  };
}

function withoutNear(line: readonly Point[], step: number): readonly Point[] {
  const kept: Point[] = [];
  for (const [index, point] of line.entries()) {
    const last = kept.at(-1);
    const isFar = last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= step;
    if (isFar || index === line.length - 1) kept.push(point);
  }
  return kept;
}

function isTooSmall(line: readonly Point[], least: number): boolean {
  const range = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return line.length < 2 || (range(line.map(([x]) => x)) < least && range(line.map(([, y]) => y)) < least);
}
