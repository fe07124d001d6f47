// With JavaScript off everything reads, browses and follows its terms (SPEC §1.2, §9 check 6).
import assert from "node:assert/strict";
import { test } from "node:test";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();
const noScript = { ...wide, javaScriptEnabled: false };

test("a mention leads to its entry, and a line of the entry's concordance back to the mention", () =>
  visit(reading("ar"), noScript, async ({ page, origin }) => {
    const mention = page.locator(".v1 a.mention").first();
    const [id, href] = [await mention.getAttribute("id"), await mention.getAttribute("href")];
    await mention.click();
    assert.equal(new URL(page.url()).pathname, href);
    const back = page.locator(`a[href$="${reading("ar")}#${id}"]`).first();
    assert.equal(await back.count(), 1, `a line leads to #${id}`);
    await page.goto(origin + (await back.getAttribute("href")));
    assert.equal(await page.locator(`#${id}`).isVisible(), true);
  }));

test("every reading's page shows its text, its notes and its glossary, and no control that needs a script", () =>
  visit(reading("en"), noScript, async ({ page }) => {
    assert.ok((await page.locator(".v1 p:visible").count()) > 5);
    assert.equal(await page.locator(".needs-script:visible").count(), 0);
    assert.ok((await page.locator("#here article:visible").count()) > 3);
    const translation = page.locator("details.v2").first();
    await translation.locator("summary").click();
    assert.equal(await translation.locator("p, ul, ol, blockquote").first().isVisible(), true);
  }));

test("the readings with an assignment are a list of their own, whose rows name the assignments", () =>
  visit("/ar/readings/", noScript, async ({ page }) => {
    await page.locator(".toc-filters a", { hasText: "عليها واجب" }).click();
    const current = await page.locator(".toc-filters a[aria-current=page]").textContent();
    const rows = page.locator(".toc > li");
    assert.equal(current, `عليها واجب ${await rows.count()}`);
    for (const row of await rows.allTextContents()) assert.match(row, /واجب: /);
  }));

for (const path of ["/", "/ar/", "/en/readings/", "/ar/glossary/", "/en/search/", "/404.html"]) {
  test(`${path} has a heading and links without a script`, () =>
    visit(path, noScript, async ({ page }) => {
      assert.equal(await page.locator("h1").count(), 1);
      assert.ok((await page.locator("main a:visible").count()) > 0);
    }));
}
