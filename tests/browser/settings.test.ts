// Display settings, the language, shortcuts and the way through the page by keyboard (SPEC §2, §5, §9 check 4).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

const attribute = (page: Page, name: string) => page.locator("html").getAttribute(name);
const setting = (page: Page, name: string, value: string) =>
  page.locator(`#settings button[data-set-${name}="${value}"]`);
const openSettings = (page: Page) => page.locator("button[popovertarget=settings]").click();

test("the first Tab is the skip link, and Enter on it goes to the main part", () =>
  visit("/ar/", wide, async ({ page }) => {
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.classList.contains("skip")), true);
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  }));

test("a theme chosen by Space is kept, in force before anything is painted; «system» forgets it", () =>
  visit("/ar/", wide, async ({ page, origin }) => {
    await openSettings(page);
    await setting(page, "theme", "sepia").press("Space");
    assert.equal(await attribute(page, "data-theme"), "sepia");
    assert.equal(await setting(page, "theme", "sepia").getAttribute("aria-pressed"), "true");
    assert.equal(await setting(page, "theme", "system").getAttribute("aria-pressed"), "false");
    await page.route("**/assets/site*.js", (route) => route.abort());
    await page.goto(`${origin}/en/`);
    assert.equal(await attribute(page, "data-theme"), "sepia", "without the deferred scripts");
    await page.unroute("**/assets/site*.js");
    await page.reload();
    await openSettings(page);
    await setting(page, "theme", "system").press("Space");
    assert.equal(await attribute(page, "data-theme"), null);
    await page.reload();
    assert.equal(await attribute(page, "data-theme"), null);
  }));

test("text size and line width change the text and are kept", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const size = () =>
      page
        .locator(".v1 p")
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    const before = await size();
    await openSettings(page);
    await setting(page, "zoom", "1.3").click();
    await setting(page, "measure", "wide").click();
    assert.ok((await size()) > before * 1.25);
    await page.reload();
    assert.ok((await size()) > before * 1.25);
    assert.equal(await attribute(page, "data-measure"), "wide");
  }));

test("a damaged store is set aside and the page works", () =>
  visit("/ar/", wide, async ({ page }) => {
    await page.evaluate(() => localStorage.setItem("hashiya:v1:settings", "{broken"));
    await page.reload();
    await openSettings(page);
    await setting(page, "theme", "dark").click();
    const kept = await page.evaluate(() => ({ ...localStorage }));
    assert.equal(kept["hashiya:v1:settings:broken"], "{broken");
    assert.deepEqual(JSON.parse(kept["hashiya:v1:settings"] ?? ""), { theme: "dark" });
  }));

test("where storage is blocked a choice holds for the visit and the page says that it will not be kept", () =>
  visit("/en/", wide, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.reload();
    await openSettings(page);
    await setting(page, "theme", "dark").click();
    assert.equal(await attribute(page, "data-theme"), "dark");
    await page.locator("#status", { hasText: /./ }).waitFor({ state: "attached" });
  }));

test("the root sends a reader to the language of the browser, and then to the one that was chosen", () =>
  visit("/", { ...wide, locale: "en-GB" }, async ({ page, origin }) => {
    await page.waitForURL("**/en/");
    await page.locator("a[data-language-link]").first().click();
    await page.waitForURL("**/ar/");
    await page.goto("about:blank");
    await page.goto(`${origin}/`);
    await page.waitForURL("**/ar/");
  }));

test("the root stays for a reader who comes with a fragment", () =>
  visit("/#choose", { ...wide, locale: "en-GB" }, async ({ page }) => {
    await page.waitForTimeout(300);
    assert.equal(new URL(page.url()).pathname, "/");
    assert.equal(await page.locator("a[data-choose]").count(), 2);
  }));

test("the language link of a reading leads to the same block in the other language", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const id = await page.locator(".rows > .row[data-p]").nth(4).getAttribute("id");
    await page.evaluate((row) => {
      const top = document.getElementById(row ?? "")?.getBoundingClientRect().top ?? 0;
      scrollTo(0, scrollY + top);
    }, id);
    await page
      .locator("a[data-language-link]")
      .first()
      .evaluate((link: HTMLElement) => link.click());
    await page.waitForURL(`**${reading("en")}#${id}`);
  }));

test("on a phone the menu opens without a script and closes by Escape and by a touch elsewhere", () =>
  visit("/ar/", { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const menu = page.locator("details.menu");
    await menu.locator("summary").click();
    assert.equal(await menu.getAttribute("open"), "");
    await menu.locator("a").first().focus();
    await page.keyboard.press("Escape");
    assert.equal(await menu.getAttribute("open"), null);
    await menu.locator("summary").click();
    await page
      .locator("footer")
      .last()
      .click({ position: { x: 2, y: 2 } });
    assert.equal(await menu.getAttribute("open"), null);
  }));
