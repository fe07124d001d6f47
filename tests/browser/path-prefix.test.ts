// The site below a path of its host: everything leads to where it is published.
import assert from "node:assert/strict";
import { test } from "node:test";
import { builtSite, coursePrefix as prefix } from "./support/site.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits({ prefix, folder: () => builtSite(prefix) });

test("the root leads to a language, and from there a reading's card to its entry", () =>
  visit(prefix, { ...wide, locale: "ar" }, async ({ page, origin }) => {
    await page.waitForURL(`**${prefix}ar/`);
    await page.goto(origin + reading("ar"));
    await page.locator(".v1 a.mention").first().press("Enter");
    await page.locator("#gloss [data-part=open]").press("Enter");
    await page.waitForURL(`**${prefix}ar/glossary/*/`);
    assert.equal(await page.locator("h1").count(), 1);
  }));

test("quick search finds, and its hits lead to pages that are there", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const label = await page.locator("#here [data-part=label]").first().textContent();
    await page.keyboard.press("/");
    await page.locator("[data-quick-input]:focus").waitFor();
    await page.keyboard.insertText(label?.trim() ?? "");
    const hit = page.locator("[data-quick-results] a").first();
    await hit.waitFor();
    const arrival = page.waitForResponse((response) => response.request().isNavigationRequest());
    await hit.click();
    const response = await arrival;
    assert.equal(response.status(), 200, response.url());
    assert.ok(new URL(response.url()).pathname.startsWith(prefix));
  }));
