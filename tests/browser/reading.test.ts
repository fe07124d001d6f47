// What helps a reader along: vowel marks, resuming, citing, the panel, found words, highlighting.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

const marks = /[\u064b-\u0652\u0670\u0640]/;
const textOfVersion = (page: Page, version: string) => page.locator(`${version}`).allTextContents();

/** Chooses a setting by a button of the page, wherever it is shown. */
const choose = (page: Page, name: string, value: string) =>
  page.evaluate(
    ([setting, chosen]) => {
      const button = document.querySelector<HTMLElement>(`button[data-set-${setting}="${chosen}"]`);
      if (button === null) throw new Error(`no button for ${setting} ${chosen}`);
      button.click();
    },
    [name, value],
  );

test("vowel marks go and come back exactly, with every mention in its place", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await page.evaluate(() => {
      for (const value of ["on", "off"]) {
        const button = document.createElement("button");
        button.setAttribute("data-set-marks", value);
        document.querySelector("#settings")?.append(button);
      }
    });
    const mentions = await page.locator(".v1 a.mention").count();
    const before = await textOfVersion(page, ".v1");
    assert.match(before.join(""), marks, "the text has marks");
    await choose(page, "marks", "off");
    const bare = await textOfVersion(page, ".v1");
    assert.doesNotMatch(bare.join(""), marks);
    assert.equal(
      bare.join("").replaceAll(/\s/g, ""),
      before.join("").replaceAll(new RegExp(marks, "g"), "").replaceAll(/\s/g, ""),
    );
    assert.equal(await page.locator(".v1 a.mention").count(), mentions);
    await choose(page, "marks", "on");
    assert.deepEqual(await textOfVersion(page, ".v1"), before);
  }));

test("the page offers to go on from where the reader stopped, and never scrolls by itself", () =>
  visit(reading("ar"), wide, async ({ page, origin }) => {
    await page.evaluate(() => document.querySelectorAll(".rows > .row[data-p]")[5]?.scrollIntoView());
    await page.waitForFunction(() => localStorage.getItem("hashiya:v1:place") !== null);
    const progress = await page
      .locator("[data-progress]")
      .evaluate((bar: HTMLElement) => Number(bar.style.getPropertyValue("--progress")));
    assert.ok(progress > 0 && progress < 1, `progress ${progress}`);
    await page.goto("about:blank");
    await page.goto(origin + reading("ar"));
    const link = page.locator("[data-resume][data-state=ready] a");
    assert.equal(await page.evaluate(() => scrollY), 0);
    const target = (await link.getAttribute("href")) ?? "";
    assert.match(target, /^#p\d+$/);
    assert.match((await link.textContent()) ?? "", new RegExp(target.slice(2)));
    await link.click();
    assert.ok((await page.evaluate(() => scrollY)) > 100);
    await page.goto(`${origin}/ar/`);
    const home = page.locator("[data-resume-home] a");
    await home.waitFor({ state: "visible" });
    assert.equal(await home.getAttribute("href"), reading("ar") + target);
  }));

test("the cite button copies a citation with the block's number and address", () =>
  visit(reading("en"), { ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async ({ page, origin }) => {
    const row = page.locator(".rows > .row[data-p]").nth(2);
    await row.hover();
    const button = row.locator("[data-cite]");
    await button.click();
    await page.locator("[data-cite][data-state=copied]").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(copied.includes(`#${await button.getAttribute("data-cite")}`), copied);
    assert.ok(copied.includes("3") && !/[{}]/.test(copied), copied);
    assert.ok(copied.includes(reading("en")) || copied.includes(origin), copied);
    await page.locator("#status", { hasText: /./ }).waitFor({ state: "attached" });
  }));

test("the panel orders its entries by the text, by how often, and by type, and jumps to a mention", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const numbers = (name: string) =>
      page
        .locator("#who .who-list > li")
        .evaluateAll((items, key) => items.map((item) => Number(item.getAttribute(key))), name);
    const choosePanel = (order: string) => page.locator(`#who [data-set-order="${order}"]`).click();
    await choosePanel("count");
    const counts = await numbers("data-count");
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    assert.equal(await page.locator('#who [data-set-order="count"]').getAttribute("aria-pressed"), "true");
    await choosePanel("type");
    const types = await numbers("data-type-rank");
    assert.deepEqual(
      types,
      [...types].sort((a, b) => a - b),
    );
    await choosePanel("text");
    const places = await numbers("data-text");
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
    const jump = page.locator("#who a.jump").first();
    const target = (await jump.getAttribute("href")) ?? "";
    await jump.click();
    assert.equal(new URL(page.url()).hash, target);
    assert.equal(await page.locator(target).evaluate((mention) => mention.matches(":target")), true);
  }));

test("on a phone the long lists after the text are folded, and open by what leads into them", () =>
  visit(reading("en"), phone, async ({ page, origin }) => {
    const isOpen = (section: string) =>
      page.locator(`${section} [data-fold]`).evaluate((fold) => fold.hasAttribute("open"));
    assert.deepEqual([await isOpen("#who"), await isOpen("#here")], [false, false]);
    await page.locator('.bar a[href="#who"]').click();
    assert.deepEqual([await isOpen("#who"), await isOpen("#here")], [true, false]);
    await page.locator("#who .who-name a").first().click();
    assert.deepEqual([await isOpen("#who"), await isOpen("#here")], [true, true]);
    await page.goto("about:blank");
    await page.goto(`${origin}${reading("en")}#here`);
    assert.equal(await isOpen("#here"), true);
  }));

test("on a wide screen the lists after the text stand open", () =>
  visit(reading("en"), wide, async ({ page }) => {
    assert.equal(await page.locator("[data-fold]:not([open])").count(), 0);
  }));

test("the words that a search led to are lit in the text, whatever marks they carry", () =>
  visit(reading("ar"), wide, async ({ page, origin }) => {
    const word = await page.locator(".v1 a.mention").first().textContent();
    await page.goto(`${origin}${reading("ar")}?mark=${encodeURIComponent((word ?? "").split(" ")[0] ?? "")}`);
    await page.waitForFunction(() => (CSS.highlights.get("found")?.size ?? 0) > 0);
    const lit = await page.evaluate(() => [...(CSS.highlights.get("found") ?? [])].map(String));
    assert.ok(lit.length > 0 && lit.every((each) => each.length > 0), lit.join());
    await page.goto(`${origin}${reading("ar")}?mark=%3Cimg%20src=x%20onerror=alert(1)%3E&q=${"x".repeat(5000)}`);
    assert.equal(await page.locator("#main img[src=x]").count(), 0);
  }));

test("highlighting can be every mention, the first of each entry, or none, and is kept", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const underline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((mention) => getComputedStyle(mention).textDecorationLine);
    await choose(page, "density", "first");
    assert.equal(await underline(".v1 a.mention:not(.again)"), "underline");
    assert.equal(await underline(".v1 a.mention.again"), "none");
    await choose(page, "density", "none");
    assert.equal(await underline(".v1 a.mention:not(.again)"), "none");
    await page.reload();
    assert.equal(await page.locator("body").getAttribute("data-density"), "none");
  }));
