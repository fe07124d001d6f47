// Who says so: the layer of claims over a reading, its legend and its list, on every screen and on paper.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./support/axe.ts";
import { overflow } from "./support/overflow.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit } = siteVisits();
const reading = (language: string) => `/${language}/readings/claimed-coordination/`;

const toggle = (page: Page) => page.locator(".bar [data-set-claims]");
const layer = (page: Page) => page.locator("html").getAttribute("data-claims");
const lineOf = (page: Page, standing: string) =>
  page
    .locator(`.v1 .claim[data-standing="${standing}"]`)
    .first()
    .evaluate(
      (claim) => `${getComputedStyle(claim).textDecorationLine} ${getComputedStyle(claim).textDecorationStyle}`,
    );
const tagOf = (page: Page) =>
  page
    .locator(".v1 .claim")
    .first()
    .evaluate((claim) => getComputedStyle(claim, "::after").content);

for (const language of ["ar", "en"]) {
  test(`in ${language} the layer is quiet until asked for, and kept from reading to reading until switched off`, () =>
    visit(reading(language), wide, async ({ page }) => {
      assert.equal(await layer(page), null);
      assert.match(await lineOf(page, "claim"), /^none/);
      assert.equal(await tagOf(page), "none");
      await toggle(page).press("Enter");
      assert.equal(await toggle(page).getAttribute("aria-pressed"), "true");
      const styles = ["record", "official", "claim", "inference", "opinion"].map((each) => lineOf(page, each));
      assert.equal(new Set(await Promise.all(styles)).size, 5, "each standing has a line of its own");
      assert.match(await tagOf(page), /\p{L}/u);
      await page.reload();
      assert.equal(await layer(page), "on");
      await page.locator("#says [data-set-claims]").click();
      assert.equal(await toggle(page).getAttribute("aria-pressed"), "false");
      await page.reload();
      assert.equal(await layer(page), null);
    }));

  test(`in ${language} the list counts every claim of the page's version and leads to each speaker's paragraphs`, () =>
    visit(reading(language), { ...wide, javaScriptEnabled: false }, async ({ page }) => {
      const claims = await page.locator(`.claim[id^="said-${language}-"]`).count();
      assert.match((await page.locator("#says summary .quiet").textContent()) ?? "", new RegExp(`\\b${claims}\\b`));
      assert.equal(await page.locator("#says [data-standing]").count(), 5);
      for (const jump of await page.locator("#says .jump").all()) {
        const target = page.locator((await jump.getAttribute("href")) ?? "none");
        assert.equal(await target.count(), 1);
      }
      const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
      assert.equal(new Set(ids).size, ids.length);
    }));

  test(`in ${language} axe finds nothing with the layer on, in three themes`, () =>
    visit(`${reading(language)}?view=both`, wide, async ({ page }) => {
      await toggle(page).click();
      for (const theme of ["light", "dark", "sepia"]) {
        await page.evaluate((name) => {
          document.documentElement.dataset.theme = name;
        }, theme);
        assert.deepEqual(await violations(page), [], theme);
      }
    }));

  test(`in ${language} at 320 px the layer fits, with text of any size and spacing`, () =>
    visit(reading(language), { ...phone, viewport: { width: 320, height: 700 } }, async ({ page }) => {
      await toggle(page).click();
      assert.equal(await overflow(page), 0);
      assert.deepEqual(await violations(page), []);
      await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      assert.equal(await overflow(page), 0);
    }));

  test(`in ${language} claims and their legend are printed only while the layer is on`, () =>
    visit(reading(language), wide, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("#says").isVisible(), false);
      assert.equal(await tagOf(page), "none");
      await page.emulateMedia({ media: "screen" });
      await toggle(page).click();
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("#says dl").isVisible(), true);
      assert.equal(await page.locator("#says .speakers").isVisible(), false);
      assert.match(await tagOf(page), /\p{L}/u);
    }));
}

test("a screen reader is told the standing and the speaker after the words, while the layer is on", () =>
  visit(reading("en"), wide, async ({ page, context }) => {
    const session = await context.newCDPSession(page);
    const said = async () => {
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const names = nodes.flatMap(({ name }) => (typeof name?.value === "string" ? name.value : []));
      return names.join("\n").replace(/[\u2068\u2069]/g, "");
    };
    const tag = /^Claim: Syrian Observatory for Human Rights$/m;
    assert.doesNotMatch(await said(), tag);
    await toggle(page).click();
    assert.match(await said(), tag);
  }));

test("what is copied and found in the page is the text alone", () =>
  visit(reading("en"), wide, async ({ page }) => {
    const text = () =>
      page.locator("#c2 .v1").evaluate((version) => {
        getSelection()?.selectAllChildren(version);
        return getSelection()?.toString();
      });
    const before = await text();
    await toggle(page).click();
    assert.equal(await text(), before);
  }));

test("in forced colours the lines and tags stay", () =>
  visit(reading("ar"), { ...wide, forcedColors: "active" }, async ({ page }) => {
    await toggle(page).click();
    assert.match(await lineOf(page, "claim"), /underline dashed/);
    assert.match(await tagOf(page), /\p{L}/u);
  }));

test("the bar keeps its height and one line when the layer is shown", () =>
  visit(reading("en"), wide, async ({ page }) => {
    const height = () => page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().height);
    const before = await height();
    assert.ok(before < 70, `${before}`);
    await toggle(page).click();
    assert.equal(await height(), before);
  }));

test("an assignment does not tell, whatever was chosen on the reading", () =>
  visit(reading("en"), wide, async ({ page, origin }) => {
    await toggle(page).click();
    await page.goto(`${origin}/en/assignments/who-said-what/`);
    assert.ok(await page.locator(".v1 a.mention").first().isVisible());
    assert.equal(await page.locator("[data-standing], [data-tag], [data-set-claims]").count(), 0);
  }));

test("a reading without claims has no toggle and no list", () =>
  visit("/en/readings/ghwayran-prison-2022/", wide, async ({ page }) => {
    assert.equal(await page.locator("[data-set-claims], #says").count(), 0);
  }));
