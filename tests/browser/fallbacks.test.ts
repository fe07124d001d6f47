// What a browser may lack, turned off one by one: reading, looking up and searching go on, and no script breaks.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { overflow } from "./support/overflow.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();
const card = (page: Page) => page.locator("#gloss");

interface Absence {
  /** Runs in the page before any script of it. */
  turnOff(): void;
  /** Asked of the page once it is there. */
  isThere(): boolean;
}

const absences: Readonly<Record<string, Absence>> = {
  "custom highlights": {
    turnOff: () => Reflect.deleteProperty(CSS, "highlights"),
    isThere: () => "highlights" in CSS,
  },
  "service workers": {
    turnOff: () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"),
    isThere: () => "serviceWorker" in navigator,
  },
  "segmentation of words": {
    turnOff: () => Reflect.deleteProperty(Intl, "Segmenter"),
    isThere: () => "Segmenter" in Intl,
  },
  "the clipboard": {
    turnOff: () => Reflect.deleteProperty(Navigator.prototype, "clipboard"),
    isThere: () => "clipboard" in navigator,
  },
  "modal dialogs": {
    turnOff: () => Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal"),
    isThere: () => "showModal" in HTMLDialogElement.prototype,
  },
  "trusted types": {
    turnOff: () => Reflect.deleteProperty(globalThis, "trustedTypes"),
    isThere: () => "trustedTypes" in globalThis,
  },
};

for (const [name, { turnOff, isThere }] of Object.entries(absences)) {
  test(`without ${name} a reading is read and looked up, and a search finds`, () =>
    visit("/ar/", wide, async ({ page, origin }) => {
      assert.ok(await page.evaluate(isThere), `this browser has ${name}`);
      await page.addInitScript(turnOff);
      await page.goto(origin + reading("ar"));
      assert.ok(!(await page.evaluate(isThere)), `${name} could not be turned off`);
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
    assert.equal(await overflow(page), 0);
    for (const part of [".v1 p", ".bar", "#who", "footer"])
      assert.ok(await page.locator(part).first().isVisible(), part);
    await page.locator(".v1 a.mention").first().click();
    await card(page).waitFor({ state: "visible" });
  }));

test("where site.js does not arrive, the text is there and its cards open", () =>
  visit("/ar/", wide, async ({ page, origin }) => {
    await withoutScript(page, "site");
    await page.goto(origin + reading("ar"));
    await page.locator(".v1 a.mention").first().click();
    await card(page).waitFor({ state: "visible" });
    assert.ok(await page.locator("main p").first().isVisible());
  }));

test("where reading.js does not arrive, the text is there and its mentions lead to their entries", () =>
  visit("/ar/", wide, async ({ page, origin }) => {
    await withoutScript(page, "reading");
    await page.goto(origin + reading("ar"));
    await page.locator(".v1 a.mention").first().click();
    await page.waitForURL(/\/ar\/glossary\/[^/]+\/$/);
    assert.ok(await page.locator("main p").first().isVisible());
  }));

const withoutScript = (page: Page, name: string) => page.route(`**/assets/${name}.*.js`, (route) => route.abort());
