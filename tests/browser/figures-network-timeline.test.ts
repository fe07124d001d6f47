// The networks and the timeline in a browser: without a script, by keyboard, on a phone, and on the page of an entry.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { violations } from "./support/axe.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, folder } = siteVisits();
const noScript = { ...wide, javaScriptEnabled: false };

/** The entry whose small network has the most lines: its id. */
function mostTiedEntry(): string {
  const glossary = join(folder(), "ar/glossary");
  const counted = readdirSync(glossary).flatMap((name) => {
    const file = join(glossary, name, "index.html");
    const page = existsSync(file) ? readFileSync(file, "utf8") : "";
    return page.includes("entry-network") ? [{ name, lines: page.split('class="tie ').length }] : [];
  });
  const [first] = counted.sort((one, other) => other.lines - one.lines);
  assert.ok(first !== undefined, "an entry has a small network");
  return first.name;
}

/** Pieces of writing in a drawing that overlap as the browser sets them. */
const overlapping = (drawing: Locator) =>
  drawing.evaluate((svg) => {
    const words = [...svg.querySelectorAll("text")].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      const inset = (bottom - top) * 0.25;
      return { text: text.textContent, left: left + 1, top: top + inset, right: right - 1, bottom: bottom - inset };
    });
    return words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter((two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
        .map((two) => `${one.text} / ${two.text}`),
    );
  });

for (const id of ["network", "together", "timeline"]) {
  for (const language of ["ar", "en"]) {
    for (const [screen, options] of Object.entries({ wide, phone })) {
      test(`${id} in ${language}, ${screen}: no two pieces of writing overlap`, () =>
        visit(`/${language}/${id}/`, options, async ({ page }) => {
          await page.evaluate(() => document.fonts.ready);
          assert.deepEqual(await overlapping(page.locator(".figure > svg:visible")), []);
        }));
    }
  }

  test(`${id} without a script: each mark leads to a page that the table leads to as well`, () =>
    visit(`/ar/${id}/`, noScript, async ({ page }) => {
      const marks = page.locator(".figure > svg:visible a.mark");
      const hrefs = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      assert.ok(hrefs.length > 3);
      for (const href of hrefs) {
        assert.ok((await page.locator(`.figure-table a[href="${href}"]`).count()) > 0, `${href}`);
      }
      assert.equal(await page.locator(".figure a.mark:not([tabindex='-1'])").count(), 0);
      await page.locator(".figure-table tbody th a").first().focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/(glossary|readings)\//);
    }));
}

test("the table of relations leads to the paragraph in which both are named", () =>
  visit("/ar/network/", noScript, async ({ page }) => {
    const link = page.locator('.figure-table td a[href*="/readings/"]').first();
    const [, row = ""] = (await link.getAttribute("href"))?.split("#") ?? [];
    await link.click();
    assert.equal(await page.locator(`[id="${row}"]`).count(), 1, row);
  }));

for (const [screen, options] of Object.entries({ wide, phone })) {
  test(`the page of an entry, ${screen}: its small network leads on, overlaps nothing, and axe finds nothing`, () =>
    visit(`/ar/glossary/${mostTiedEntry()}/`, options, async ({ page }) => {
      const network = page.locator(".entry-network > svg");
      assert.deepEqual(await overlapping(network), []);
      assert.deepEqual(await violations(page), []);
      assert.ok((await network.locator("a.mark").count()) > 2);
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert.ok(width <= 0);
    }));
}
