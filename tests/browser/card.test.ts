// The card of a mention, as a mouse, a keyboard and a finger meet it (SPEC §3.2–3.4, §9 checks 4 and 5).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

/** Longer than any moment after which a card opens or closes by itself, in milliseconds. */
const moment = 600;

/** Loads the page again with a clock that stands still: the test says when time passes. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install();
  await page.reload();
  await page.clock.pauseAt(Date.now() + 60_000);
}

const card = (page: Page) => page.locator("#gloss");
const heading = (page: Page) => page.locator("#gloss-h");
const isOpen = (page: Page) => card(page).evaluate((element) => element.matches(":popover-open"));
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** The first mention of an entry that the page's version mentions at least three times. */
async function mentionOfMany(page: Page): Promise<Locator> {
  const id = await page.evaluate(() => {
    const mentions = [...document.querySelectorAll<HTMLElement>(".v1 a.mention")];
    const often = mentions.find(
      ({ dataset }) => mentions.filter((other) => other.dataset.entry === dataset.entry).length >= 3,
    );
    return often?.id ?? "";
  });
  assert.notEqual(id, "", "some entry is mentioned three times");
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  return page.locator(`#${id}`);
}

test("hovering over a mention opens its card after a moment, and leaving closes it", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await stopClock(page);
    const mention = await mentionOfMany(page);
    await mention.hover();
    await page.clock.runFor(200);
    assert.equal(await isOpen(page), false, "not at once");
    await page.clock.runFor(100);
    assert.equal(await isOpen(page), true);
    assert.equal(await mention.getAttribute("aria-expanded"), "true");
    assert.notEqual(await focusedId(page), "gloss-h", "a preview takes no focus");
    await page.mouse.move(5, 5);
    await page.clock.runFor(300);
    assert.equal(await isOpen(page), true, "not at once either");
    await page.clock.runFor(100);
    await card(page).waitFor({ state: "hidden" });
    assert.equal(await mention.getAttribute("aria-expanded"), null);
  }));

test("a preview stays while the pointer is on it, and Escape closes it with the pointer still there", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await stopClock(page);
    await (await mentionOfMany(page)).hover();
    await page.clock.runFor(moment);
    await heading(page).hover();
    await page.clock.runFor(moment);
    assert.equal(await isOpen(page), true);
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "hidden" });
    await page.clock.runFor(moment);
    assert.equal(await isOpen(page), false);
  }));

test("a click pins the card: leaving no longer closes it, a second click on the mention does", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await stopClock(page);
    const mention = await mentionOfMany(page);
    await mention.click();
    await page.mouse.move(5, 5);
    await page.clock.runFor(moment);
    assert.equal(await isOpen(page), true);
    await mention.click();
    await card(page).waitFor({ state: "hidden" });
    await mention.click();
    await page.mouse.click(5, 5);
    await card(page).waitFor({ state: "hidden" });
    assert.equal(new URL(page.url()).pathname, reading("ar"), "the link was not followed");
  }));

test("the card says what the entry is, from the glossary of the reading", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const mention = await mentionOfMany(page);
    const entry = await mention.getAttribute("data-entry");
    await mention.click();
    for (const part of ["kind", "label", "definition"]) {
      const source = await page.locator(`#g-${entry} [data-part="${part}"]`).textContent();
      assert.equal(await card(page).locator(`[data-part="${part}"]`).textContent(), source);
    }
    assert.match((await card(page).locator('[data-part="open"]').getAttribute("href")) ?? "", /\/glossary\/.+\/$/);
  }));

test("focus alone opens nothing; Enter opens the card at its heading; Escape gives the focus back", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await stopClock(page);
    const mention = await mentionOfMany(page);
    await mention.focus();
    await page.clock.runFor(moment);
    assert.equal(await isOpen(page), false);
    await page.keyboard.press("Enter");
    await card(page).waitFor({ state: "visible" });
    assert.equal(await focusedId(page), "gloss-h");
    assert.equal(await mention.getAttribute("aria-expanded"), "true");
    await page.keyboard.press("Escape");
    await card(page).waitFor({ state: "hidden" });
    await page.waitForFunction((id) => document.activeElement?.id === id, await mention.getAttribute("id"));
  }));

test("Tab walks the card's controls and then on into the text, and the card has closed", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.press("Enter");
    const stops = await card(page).locator("a[href]:visible, button:enabled:visible").count();
    assert.ok(stops >= 4, "close, next, know and open at least");
    for (let stop = 0; stop < stops; stop++) {
      await page.keyboard.press("Tab");
      assert.equal(await card(page).evaluate((element) => element.contains(document.activeElement)), true);
    }
    await page.keyboard.press("Tab");
    await card(page).waitFor({ state: "hidden" });
    const isAfter = await mention.evaluate((element) => {
      const focused = document.activeElement;
      return focused !== null && element.compareDocumentPosition(focused) === Node.DOCUMENT_POSITION_FOLLOWING;
    });
    assert.equal(isAfter, true, "the focus went on from the mention");
    assert.equal(await page.evaluate(() => document.activeElement?.closest(".rows") !== null), true);
  }));

test("Shift and Tab from the card's heading go back to the mention", () =>
  visit(reading("en"), wide, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.press("Enter");
    await page.keyboard.press("Shift+Tab");
    assert.equal(await focusedId(page), await mention.getAttribute("id"));
    await card(page).waitFor({ state: "hidden" });
  }));

test("the next mention moves the card, counts on, and takes the focus to the new heading", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.press("Enter");
    const position = card(page).locator('[data-part="position"]');
    const first = await position.textContent();
    assert.equal(await card(page).locator('[data-gloss="previous"]').isDisabled(), true);
    await card(page).locator('[data-gloss="next"]').press("Enter");
    assert.notEqual(await position.textContent(), first);
    assert.equal(await focusedId(page), "gloss-h");
    const entry = await mention.getAttribute("data-entry");
    const second = page.locator(`#m-${entry}-2`);
    assert.equal(await second.getAttribute("aria-expanded"), "true");
    assert.equal(await mention.getAttribute("aria-expanded"), null);
    await page.keyboard.press("Escape");
    await page.waitForFunction((id) => document.activeElement?.id === id, `m-${entry}-2`);
  }));

test("«I know this» marks the word and is kept on the device", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.press("Enter");
    await card(page).locator('[data-gloss="know"]').press("Space");
    assert.equal(await mention.getAttribute("data-known"), "");
    await page.reload();
    const again = await mentionOfMany(page);
    await again.press("Enter");
    assert.equal(await card(page).locator('[data-gloss="know"]').getAttribute("aria-pressed"), "true");
    await card(page).locator('[data-gloss="know"]').press("Space");
    assert.equal(await again.getAttribute("data-known"), null);
  }));

test("«open entry» leads to the entry, and a click with Ctrl follows the link itself", () =>
  visit(reading("ar"), wide, async ({ page, context }) => {
    const mention = await mentionOfMany(page);
    const opened = context.waitForEvent("page");
    await mention.click({ modifiers: ["ControlOrMeta"] });
    await (await opened).close();
    assert.equal(await isOpen(page), false);
    const href = await mention.getAttribute("href");
    await mention.press("Enter");
    await card(page).locator('[data-part="open"]').press("Enter");
    await page.waitForURL(`**${href}`);
  }));

test("on a phone a tap opens a sheet at the foot of the screen that leaves the mention in sight", () =>
  visit(reading("ar"), phone, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.evaluate((element) => element.scrollIntoView({ block: "end" }));
    await mention.tap();
    await card(page).waitFor({ state: "visible" });
    assert.equal(await focusedId(page), "gloss-h");
    const sheet = await card(page).boundingBox();
    const word = await mention.boundingBox();
    const close = await card(page).locator('[data-gloss="close"]').boundingBox();
    assert.ok(sheet && word && close);
    assert.deepEqual([Math.round(sheet.x), Math.round(sheet.width)], [0, 390]);
    assert.ok(Math.abs(sheet.y + sheet.height - 844) < 1, "it stands at the foot");
    assert.ok(sheet.height <= 844 * 0.72 + 1, "it leaves the upper part of the screen");
    assert.ok(word.y + word.height <= sheet.y, "the mention is above it");
    assert.ok(close.width >= 44 && close.height >= 44, "the button to close is large");
    await card(page).locator('[data-gloss="close"]').tap();
    await card(page).waitFor({ state: "hidden" });
  }));

test("a card that fits neither below nor above its mention stays within the screen", () =>
  visit(reading("ar"), { viewport: { width: 1280, height: 460 } }, async ({ page }) => {
    const mention = await mentionOfMany(page);
    await mention.evaluate((element) => element.scrollIntoView({ block: "center" }));
    await mention.press("Enter");
    const box = await card(page).boundingBox();
    assert.ok(box && box.y >= 0 && box.y + box.height <= 460, JSON.stringify(box));
  }));

test("in a browser without popovers the link works as a link", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(HTMLElement.prototype, "popover"));
    await page.reload();
    const mention = await mentionOfMany(page);
    const href = await mention.getAttribute("href");
    await mention.click();
    await page.waitForURL(`**${href}`);
  }));

test("in a browser without anchors the card stands beside its mention, within the screen", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await page.addInitScript(() => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...query: [string, string?]) =>
        query[0] !== "anchor-name" && (query[1] === undefined ? supports(query[0]) : supports(query[0], query[1]));
    });
    await page.reload();
    await (await mentionOfMany(page)).press("Enter");
    assert.match(await card(page).evaluate((element) => element.style.inset), /px auto auto .*px/);
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => document.getElementById("gloss")?.style.inset === "");
  }));
