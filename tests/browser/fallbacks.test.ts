// What a browser may lack, turned off one by one: reading, looking up and searching go on, and no script breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();
const card = (page: Page) => page.locator("#gloss");

/** What to do before any script of the page runs. */
const absences: Readonly<Record<string, () => void>> = {
  "custom highlights": () => Reflect.deleteProperty(CSS, "highlights"),
  "service workers": () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
  "segmentation of words": () => Reflect.deleteProperty(Intl, "Segmenter"),
  "the clipboard": () => Reflect.deleteProperty(Navigator.prototype, "clipboard"),
  "modal dialogs": () => Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal"),
  "trusted types": () => Reflect.deleteProperty(globalThis, "trustedTypes"),
};

for (const [name, turnOff] of Object.entries(absences)) {
  test(`without ${name} a reading is read and looked up, and a search finds`, () =>
    visit("/ar/", wide, async ({ page, origin }) => {
      await page.addInitScript(turnOff);
      await page.goto(origin + reading("ar"));
      await page.locator(".v1 a.mention").first().click();
      await card(page).waitFor({ state: "visible" });
      await page.goto(`${origin}/ar/search/?q=${encodeURIComponent("داعش")}`);
      await page.locator("main [data-results] a").first().waitFor();
    }));
}

test("without :has() nothing of a reading is hidden or wider than the screen, and its card opens", () =>
  visit("/ar/", wide, async ({ page, origin }) => {
    await page.route("**/*.css", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll(":has(", ":unknown(") });
    });
    await page.goto(origin + reading("ar"));
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      0,
    );
    for (const part of [".v1 p", ".bar", "#who", "footer"])
      assert.ok(await page.locator(part).first().isVisible(), part);
    await page.locator(".v1 a.mention").first().click();
    await card(page).waitFor({ state: "visible" });
  }));

for (const script of ["site", "reading"]) {
  test(`where ${script}.js does not arrive, the text is there and its mentions lead to their entries`, () =>
    visit("/ar/", wide, async ({ page, origin }) => {
      await page.route(`**/assets/${script}.*.js`, (route) => route.abort());
      await page.goto(origin + reading("ar"));
      await page.locator(".v1 a.mention").first().click();
      if (script === "reading") await page.waitForURL(/\/ar\/glossary\/[^/]+\/$/);
      assert.ok(await page.locator("main p").first().isVisible());
    }));
}
