import assert from "node:assert/strict";
import { test } from "node:test";
import { moved, zoomed } from "../../_includes/assets/scripts/lib/view-box.ts";

const whole = { x: 0, y: 0, width: 1000, height: 500 };

test("nearer around a point, which stays where it is seen", () => {
  const near = zoomed(whole, whole, 2, [0.25, 0.5]);
  assert.deepEqual(near, { x: 125, y: 125, width: 500, height: 250 });
  assert.equal(near.x + 0.25 * near.width, 250);
});

test("neither farther than the whole nor nearer than a sixth of it", () => {
  assert.deepEqual(zoomed(whole, whole, 0.1, [0.5, 0.5]), whole);
  assert.equal(zoomed(whole, whole, 1000, [0.5, 0.5]).width, 1000 / 6);
});

test("a view never leaves the drawing", () => {
  const near = zoomed(whole, whole, 2, [0, 0]);
  assert.deepEqual(moved(near, whole, -1, -1), { ...near, x: 0, y: 0 });
  assert.deepEqual(moved(near, whole, 5, 5), { ...near, x: 500, y: 250 });
  assert.deepEqual(moved(whole, whole, 1, 1), whole);
});
