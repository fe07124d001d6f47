// The versions of a reading beside each other (SPEC §4).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

const view = (page: Page) => page.locator("body").getAttribute("data-view");

/** Presses a setting's button where it stands, as a hand does: without scrolling the page first. */
async function choose(page: Page, setting: string, value: string): Promise<void> {
  const box = await page.locator(`button[data-set-${setting}="${value}"]:visible`).first().boundingBox();
  assert.ok(box, `${setting} ${value} has a button`);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/** The block at the top of the text's room, and the height at which it stands. */
const topBlock = (page: Page) =>
  page.evaluate(() => {
    const bar = document.querySelector(".bar")?.getBoundingClientRect();
    const top = bar !== undefined && bar.top <= 0 ? bar.bottom : 0;
    const rows = [...document.querySelectorAll<HTMLElement>(".rows > .row")];
    const row = rows.find((each) => each.getBoundingClientRect().bottom > top + 1);
    return { id: row?.id, height: Math.round(row?.getBoundingClientRect().top ?? 0) };
  });

for (const [screen, options] of [
  ["a wide screen", wide],
  ["a phone", phone],
] as const) {
  test(`changing the view on ${screen} keeps the block at the top in its place`, () =>
    visit(reading("ar"), options, async ({ page }) => {
      await page.evaluate(() => {
        const row = [...document.querySelectorAll(".rows > .row[data-p]")].at(4);
        if (row) scrollTo(0, scrollY + row.getBoundingClientRect().top + 10);
      });
      await page.waitForTimeout(100);
      const before = await topBlock(page);
      for (const value of ["both", "en", "ar"]) {
        await choose(page, "view", value);
        await page.waitForTimeout(100);
        const after = await topBlock(page);
        const stands = await page.evaluate(
          (id) => Math.round(document.getElementById(id ?? "")?.getBoundingClientRect().top ?? 0),
          before.id,
        );
        assert.ok(Math.abs(stands - before.height) <= 2, `${value}: ${before.height} became ${stands}`);
        assert.equal(after.id, before.id);
      }
    }));
}

test("the chosen view is kept, shown before anything is painted, and said by the buttons", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await choose(page, "view", "both");
    assert.equal(await page.locator(".version:visible").count(), await page.locator(".version").count());
    await page.route("**/assets/{site,reading}*", (route) => route.abort());
    await page.reload();
    assert.equal(await view(page), "both", "without the deferred scripts");
    await page.unroute("**/assets/{site,reading}*");
    await page.reload();
    assert.equal(await page.locator('button[data-set-view="both"]').first().getAttribute("aria-pressed"), "true");
  }));

test("`?view=both` in a link wins over what was chosen; an unknown view is ignored", () =>
  visit(`${reading("ar")}?view=both`, wide, async ({ page, origin }) => {
    assert.equal(await view(page), "both");
    await page.goto(`${origin}${reading("ar")}?view=xyz`);
    assert.equal(await view(page), "ar");
    await choose(page, "view", "both");
    await page.goto(`${origin}${reading("ar")}?view=en`);
    assert.equal(await view(page), "en");
    assert.equal(await page.locator(".v2:visible").count(), await page.locator(".v2").count());
    assert.equal(await page.locator(".v1:visible").count(), 0);
  }));

test("pointing at a mention lights the same entry in the other language, and its row", () =>
  visit(`${reading("ar")}?view=both`, wide, async ({ page }) => {
    const mention = page.locator(".v1 a.mention").first();
    const entry = await mention.getAttribute("data-entry");
    await mention.hover();
    assert.equal(await mention.getAttribute("data-on"), "");
    assert.ok((await page.locator(`.v2 a.mention[data-entry="${entry}"][data-on]`).count()) > 0);
    assert.equal(await page.locator(`a.mention[data-on]:not([data-entry="${entry}"])`).count(), 0);
    assert.equal(await page.locator(".row[data-sync]").count(), 1);
    await page.mouse.move(2, 2);
    assert.equal(await page.locator("[data-on], .row[data-sync]").count(), 0);
  }));

test("one block at a time: the translation of a block shows when it is asked for", () =>
  visit(`${reading("ar")}?view=both`, wide, async ({ page }) => {
    await choose(page, "layout", "one");
    const translation = page.locator("details.v2").first();
    const words = translation.locator("p, ul, ol, blockquote").first();
    await words.waitFor({ state: "hidden" });
    await translation.locator("summary").click();
    await words.waitFor({ state: "visible" });
    await choose(page, "layout", "below");
    const boxes = [await page.locator(".v1").first().boundingBox(), await words.boundingBox()];
    assert.ok(boxes[0] && boxes[1] && boxes[1].y >= boxes[0].y + boxes[0].height - 1, "the translation is below");
  }));

test("on a phone, where there is no room side by side, the button of what is seen is pressed", () =>
  visit(`${reading("ar")}?view=both`, phone, async ({ page }) => {
    const pressed = page.locator('.bar [data-set-layout][aria-pressed="true"]');
    assert.equal(await pressed.getAttribute("data-set-layout"), "below");
    assert.equal(await pressed.isVisible(), true);
    await choose(page, "layout", "one");
    assert.equal(await pressed.getAttribute("data-set-layout"), "one");
  }));

test("an address that points into the other language shows both", () =>
  visit(reading("ar"), wide, async ({ page, origin }) => {
    const id = await page.locator(".v2 a.mention").last().getAttribute("id");
    await page.goto("about:blank");
    await page.goto(`${origin}${reading("ar")}#${id}`);
    assert.equal(await view(page), "both");
    assert.equal(await page.locator(`#${id}`).isVisible(), true);
    await page.waitForFunction((target) => {
      const { top = -1 } = document.getElementById(target ?? "")?.getBoundingClientRect() ?? {};
      return top > 0 && top < innerHeight;
    }, id);
  }));
