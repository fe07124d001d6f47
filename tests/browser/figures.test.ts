// Figures: what they show without a script, by keyboard, narrowed, brought nearer, on a phone (SPEC §7).
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { imageSize } from "image-size";
import type { Locator, Page } from "playwright-core";
import { figures } from "../../src/figures/index.ts";
import { violations } from "./support/axe.ts";
import { overflow } from "./support/overflow.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();
const narrow = { viewport: { width: 320, height: 800 } };
const noScript = { ...wide, javaScriptEnabled: false };
const shownDrawing = (page: Page) => page.locator(".figure > svg:visible");
const shownMarks = (page: Page) => shownDrawing(page).locator("a.mark:visible");

/** The names in a drawing that overlap as the browser sets them, by more than a hair. */
const overlapping = (drawing: Locator) =>
  drawing.evaluate((svg) => {
    const names = [...svg.querySelectorAll("text.name, text.area")].map((text) => {
      const { left, top, right, bottom } = text.getBoundingClientRect();
      const inset = (bottom - top) * 0.25;
      return { words: text.textContent, left: left + 1, top: top + inset, right: right - 1, bottom: bottom - inset };
    });
    return names.flatMap((one, index) =>
      names
        .slice(index + 1)
        .filter(
          (other) =>
            one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
        )
        .map((other) => `${one.words} / ${other.words}`),
    );
  });

for (const language of ["ar", "en"]) {
  for (const { id } of figures) {
    test(`${id} in ${language}: axe finds nothing at 320 px and in three themes, nothing is too wide, no two names meet`, () =>
      visit(`/${language}/${id}/`, narrow, async ({ page }) => {
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await violations(page), [], "320 px");
        assert.deepEqual(await overlapping(shownDrawing(page)), [], "320 px");
        await page.setViewportSize(wide.viewport);
        await page.reload();
        for (const theme of ["light", "dark", "sepia"]) {
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name;
          }, theme);
          assert.deepEqual(await violations(page), [], theme);
        }
        assert.deepEqual(await overlapping(shownDrawing(page)), []);
      }));
  }
}

test("without a script the map's marks lead to their entries, and the table has every one of them", () =>
  visit("/ar/map/", noScript, async ({ page }) => {
    assert.equal(await page.locator(".needs-script:visible").count(), 0);
    const marks = shownMarks(page);
    const hrefs = await marks.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(hrefs.length > 3);
    for (const href of hrefs) assert.equal(await page.locator(`.figure-table a[href="${href}"]`).count(), 1, `${href}`);
    await marks.first().click();
    assert.equal(new URL(page.url()).pathname, hrefs[0]);
  }));

test("the marks have no tab stop; the table's links do, and Enter opens the card of an entry", () =>
  visit("/en/map/", wide, async ({ page }) => {
    assert.equal(await page.locator(".figure a:not([tabindex='-1']).mark").count(), 0);
    const link = page.locator(".figure-table a.name").first();
    await link.focus();
    assert.ok((await page.locator(".figure .mark[data-state='on']").count()) > 0, "the mark of the row is lit");
    await page.keyboard.press("Enter");
    assert.equal(await page.locator("#gloss-h").textContent(), await link.textContent());
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#gloss").isVisible(), false);
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
  }));

test("pointing at a mark previews the card beside it, a click pins it", () =>
  visit("/ar/map/", wide, async ({ page }) => {
    const mark = shownMarks(page).first();
    await mark.locator("text").hover();
    await page.locator("#gloss").waitFor({ state: "visible" });
    const [card, place] = [await page.locator("#gloss").boundingBox(), await mark.boundingBox()];
    assert.ok(card && place);
    const apart = Math.max(card.y - (place.y + place.height), place.y - (card.y + card.height));
    assert.ok(apart >= 0 && apart < 60, `${apart} px from its mark`);
    assert.ok(card.x < place.x + place.width && place.x < card.x + card.width, "and over or under it");
    await mark.locator("text").click();
    await page.locator("#gloss [data-part=open]").click();
    assert.match(new URL(page.url()).pathname, /^\/ar\/glossary\/[a-z-]+\/$/);
  }));

test("a reading chosen leaves its places: in the drawing, in the table and in words", () =>
  visit("/en/map/", wide, async ({ page }) => {
    const [rows, marks] = [
      page.locator(".figure-table tbody tr:visible"),
      page.locator(".figure > svg:visible .mark:visible"),
    ];
    const [allRows, allMarks] = [await rows.count(), await marks.count()];
    await page.locator("select[name=reading]").selectOption("reading-a-claim");
    assert.ok((await rows.count()) < allRows && (await rows.count()) > 0);
    assert.ok((await marks.count()) < allMarks && (await marks.count()) > 0);
    assert.match(
      (await page.locator("[data-figure-count]").textContent()) ?? "",
      new RegExp(`${await rows.count()} of ${allRows}`),
    );
    for (const row of await rows.all())
      assert.match((await row.getAttribute("data-readings")) ?? "", /reading-a-claim/);
  }));

test("the map of a reading leads to the map narrowed to it", () =>
  visit(reading("en"), wide, async ({ page }) => {
    const picture = page.locator(".reading-map img");
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>(".reading-map img")?.naturalWidth ?? 0) > 0,
    );
    assert.ok(((await picture.getAttribute("alt")) ?? "").length > 20);
    await picture.click();
    await page.waitForFunction(() => document.querySelector<HTMLSelectElement>("select[name=reading]")?.value);
    assert.equal(
      await page.locator("select[name=reading]").inputValue(),
      new URL(page.url()).searchParams.get("reading"),
    );
    assert.ok((await page.locator(".figure-table tbody tr:visible").count()) > 0);
  }));

test("nearer and farther by keyboard: names keep their size, and the whole comes back", () =>
  visit("/en/map/", wide, async ({ page }) => {
    const drawing = shownDrawing(page);
    const whole = await drawing.getAttribute("viewBox");
    const text = drawing.locator("a.mark text").first();
    const height = (await text.boundingBox())?.height ?? 0;
    await page.locator("[data-zoom-act=in]").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    const near = await drawing.getAttribute("viewBox");
    assert.notEqual(near, whole);
    assert.ok(Math.abs(((await text.boundingBox())?.height ?? 0) - height) < 2);
    await page.locator("[data-zoom-act=left]").focus();
    await page.keyboard.press("Space");
    assert.notEqual(await drawing.getAttribute("viewBox"), near);
    await page.locator("[data-zoom-act=whole]").focus();
    await page.keyboard.press("Enter");
    assert.equal(await drawing.getAttribute("viewBox"), whole);
    assert.equal(await page.locator("[data-zoom-act=left]").isVisible(), false);
  }));

test("the files of a figure are there", () =>
  visit("/ar/map/", wide, async ({ page, origin }) => {
    for (const link of await page.locator(".figure-files a").all()) {
      const response = await page.request.get(origin + (await link.getAttribute("href")));
      assert.equal(response.status(), 200);
    }
  }));

test("the map of a reading is given away as PNG, made when it is asked for", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const link = page.locator("a[data-as-png]");
    await link.waitFor({ state: "visible" });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    assert.match(download.suggestedFilename(), /^reading-.*\.ar\.png$/);
    const { type, width = 0 } = imageSize(await readFile(await download.path()));
    assert.equal(type, "png");
    assert.ok(width > 1000, String(width));
  }));

test("without a script there is no link to a PNG of it", () =>
  visit(reading("ar"), noScript, async ({ page }) => {
    assert.equal(await page.locator("a[data-as-png]:visible").count(), 0);
    assert.equal(await page.locator(".reading-map a[download]:visible").count(), 1);
  }));
