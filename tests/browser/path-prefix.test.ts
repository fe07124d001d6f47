// The site below a path of its host: everything leads to where it is published.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { buildSite } from "./support/site.ts";
import { siteVisits, wide } from "./support/visit.ts";

const prefix = "/course/";
let work = "";

const { visit, reading } = siteVisits({
  prefix,
  async folder() {
    work = await mkdtemp(join(tmpdir(), "hashiya-prefix-"));
    await buildSite(join(work, "site"), "--path-prefix", prefix);
    return join(work, "site");
  },
});

after(() => rm(work, { recursive: true, force: true }));

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
