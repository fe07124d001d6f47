// The glossary's index narrowed in place, and the pages that a wrong address may have meant.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { siteVisits, wide } from "./support/visit.ts";

const { visit } = siteVisits();

const lines = (page: Page) => page.locator("[data-glossary-list] li:visible");
const firstLine = (page: Page) => page.locator("[data-glossary-list] li a").first();

test("typing narrows the list, in either language and any spelling, and says how many are left", () =>
  visit("/ar/glossary/", wide, async ({ page }) => {
    const all = await lines(page).count();
    const href = await firstLine(page).getAttribute("href");
    const names = (await page.locator("[data-glossary-list] li").first().getAttribute("data-names")) ?? "";
    for (const name of names.split(" | ")) {
      await page.locator("[data-filter]").fill(name.toUpperCase());
      assert.ok((await lines(page).count()) < all, name);
      assert.equal(await page.locator(`[data-glossary-list] li:visible a[href="${href}"]`).count(), 1, name);
      assert.match((await page.locator("[data-glossary-status]").textContent()) ?? "", /\S/);
    }
    assert.equal(await page.locator("section.letter:visible:not(:has(li:visible))").count(), 0, "no empty letter");
    await page.locator("[data-filter]").fill("");
    assert.equal(await lines(page).count(), all);
  }));

test("a filter that leaves nothing says so, and Enter stays on the page", () =>
  visit("/en/glossary/", wide, async ({ page }) => {
    await page.locator("[data-filter]").fill("zzqx");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).pathname, "/en/glossary/");
    assert.equal(await lines(page).count(), 0);
    await page.locator("[data-glossary-empty]").waitFor({ state: "visible" });
  }));

test("a chip shows one type, in place", () =>
  visit("/ar/glossary/", wide, async ({ page }) => {
    await page.locator('a.chip[data-type="place"]').click();
    assert.equal(new URL(page.url()).pathname, "/ar/glossary/");
    assert.equal(await page.locator('a.chip[data-type="place"]').getAttribute("aria-current"), "true");
    const types = await lines(page).evaluateAll((items) => [
      ...new Set(items.map((item) => item.getAttribute("data-type"))),
    ]);
    assert.deepEqual(types, ["place"]);
    await page.locator('a.chip[data-type=""]').click();
    assert.ok((await lines(page).count()) > 0);
  }));

test("an address with a slip of the pen is offered the entry it nearly names", () =>
  visit("/ar/glossary/", wide, async ({ page, origin }) => {
    const href = (await firstLine(page).getAttribute("href")) ?? "";
    const wrong = href.replace(/.\/$/, "x/");
    await page.goto(`${origin}${wrong}`);
    await page.locator(`[data-nearest] a[href="${href}"]`).first().waitFor();
  }));
