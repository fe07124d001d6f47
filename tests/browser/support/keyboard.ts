// Going through a page with Tab, as a person without a pointer does.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

const mostStops = 400;

/** Presses Tab until what a selector names has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((name) => document.activeElement?.matches(name) ?? false, selector);
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press("Tab");
  }
  assert.fail(`Tab does not come to ${selector}`);
}
