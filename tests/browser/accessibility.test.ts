// WCAG 2.2 AA on every kind of page, in both languages and all themes (SPEC §9, checks 1 to 3).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./support/axe.ts";
import { overflow } from "./support/overflow.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();
const narrow = { viewport: { width: 320, height: 800 } };

/** One page of each kind; the reading is found when the site is built. */
const kinds: readonly (readonly [kind: string, path: (language: string) => string])[] = [
  ["home", (language) => `/${language}/`],
  ["readings", (language) => `/${language}/readings/`],
  ["readings with an assignment", (language) => `/${language}/readings/with/assignment/`],
  ["reading", (language) => reading(language)],
  ["glossary", (language) => `/${language}/glossary/`],
  ["type", (language) => `/${language}/glossary/places/`],
  ["entry", (language) => `/${language}/glossary/deir-ez-zor/`],
  ["search", (language) => `/${language}/search/`],
  ["study", (language) => `/${language}/study/`],
  ["offline", (language) => `/${language}/offline/`],
  ["downloads", (language) => `/${language}/downloads/`],
  ["page", (language) => `/${language}/pages/teachers/`],
  ["assignments", (language) => `/${language}/assignments/`],
  ["assignment", (language) => `/${language}/assignments/one-event-many-counts/`],
  ["worksheet", (language) => `/${language}/assignments/one-event-many-counts/print/`],
];
const single: readonly (readonly [kind: string, path: (language: string) => string])[] = [
  ["language choice", () => "/"],
  ["not found", () => "/404.html"],
];

const setTheme = (page: Page, theme: string) =>
  page.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);

for (const language of ["ar", "en"]) {
  for (const [kind, path] of [...kinds, ...(language === "ar" ? single : [])]) {
    test(`${kind} in ${language}: axe finds nothing at 320 px and in three themes, and nothing is wider than the screen`, () =>
      visit(path(language), narrow, async ({ page }) => {
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await violations(page), [], "320 px");
        await page.setViewportSize(wide.viewport);
        await page.reload();
        for (const theme of ["light", "dark", "sepia"]) {
          await setTheme(page, theme);
          assert.deepEqual(await violations(page), [], theme);
        }
        await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
        assert.equal(await overflow(page), 0, "with text twice the size");
      }));
  }

  test(`a reading in ${language} with both languages and an open card: axe finds nothing`, () =>
    visit(`${reading(language)}?view=both`, wide, async ({ page }) => {
      assert.deepEqual(await violations(page), []);
      await page.locator(".v1 a.mention").first().click();
      await page.locator("#gloss").waitFor({ state: "visible" });
      assert.deepEqual(await violations(page), []);
    }));

  test(`text spacing of WCAG 1.4.12 cuts nothing off in ${language}`, () =>
    visit(reading(language), narrow, async ({ page }) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }",
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      });
      assert.equal(await overflow(page), 0);
    }));
}

test("Tab meets the skip link first, and it leads to the text", () =>
  visit("/ar/glossary/", wide, async ({ page }) => {
    await page.keyboard.press("Tab");
    const first = page.locator(":focus");
    assert.equal(await first.getAttribute("href"), "#main");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "main");
  }));

test("what has the focus is never hidden behind the bar or outside the window", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    for (let stop = 0; stop < 60; stop += 1) {
      await page.keyboard.press("Tab");
      const hidden = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
        const [box] = focused.getClientRects();
        if (box === undefined) return `${focused.outerHTML.slice(0, 80)} has no box`;
        const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        return top !== null && (focused.contains(top) || top.contains(focused))
          ? undefined
          : focused.outerHTML.slice(0, 120);
      });
      assert.equal(hidden, undefined, `stop ${stop}`);
    }
  }));
