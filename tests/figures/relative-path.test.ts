import assert from "node:assert/strict";
import { test } from "node:test";
import { relativePath } from "../../src/figures/map/relative-path.ts";

const cases: readonly (readonly [string, string])[] = [
  ["", ""],
  ["M932.5,98.5L932.1,100.5L930.3,94.5Z", "M932.5 98.5l-.4 2-1.8-6z"],
  ["M0,0L0.1,0.2L10,-0.3", "M0 0l.1 .2 9.9-.5"],
  ["M1,1L2,2ZM5,5L4,4Z", "M1 1l1 1zM5 5l-1-1z"],
  ["M-3,4L-3,4L0,0", "M-3 4l0 0 3-4"],
];
for (const [absolute, relative] of cases) {
  test(`«${absolute}»`, () => assert.equal(relativePath(absolute), relative));
}

test("no error gathers over many points", () => {
  const points = Array.from({ length: 5000 }, (_, at) => [(at * 0.7) % 97, (at * 0.3) % 89] as const);
  const to = (value: number) => `${Math.round(value * 10) / 10}`;
  const absolute = points.map(([x, y], at) => `${at === 0 ? "M" : "L"}${to(x)},${to(y)}`).join("");
  const steps =
    relativePath(absolute)
      .match(/-?(?:\d+\.?\d*|\.\d+)/g)
      ?.map(Number) ?? [];
  let [x, y] = [0, 0];
  for (let at = 0; at < steps.length; at += 2) [x, y] = [x + (steps[at] ?? 0), y + (steps[at + 1] ?? 0)];
  const [lastX, lastY] = points.at(-1) ?? [0, 0];
  assert.ok(Math.abs(x - lastX) < 0.06 && Math.abs(y - lastY) < 0.06, `${x} ${y}, not ${lastX} ${lastY}`);
});
