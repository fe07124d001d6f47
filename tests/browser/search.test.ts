// Search: the page, the quick dialog, the landing (SPEC §2, §12.1, §13 row 66).
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

const field = (page: Page) => page.locator("main [data-search-input]");
const status = (page: Page) => page.locator("[data-search-status]");
const results = (page: Page) => page.locator("main [data-results] > li");
const ofPagefind = (requested: readonly string[]) => requested.filter((path) => path.includes("/pagefind/"));

/** The label of an entry that the richest reading mentions, and its id. */
async function entryOfReading(page: Page, origin: string): Promise<{ id: string; label: string }> {
  await page.goto(origin + reading("ar"));
  const id = (await page.locator(".v1 a.mention").first().getAttribute("data-entry")) ?? "";
  const label = (await page.locator(`#g-${id} [data-part="label"]`).textContent()) ?? "";
  return { id, label: label.trim() };
}

/** Waits for the answer to what was just asked: the status says a count and no longer that it searches. */
async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const strings = JSON.parse(document.getElementById("client-strings")?.textContent ?? "{}");
    const status = document.querySelector("[data-search-status]")?.textContent ?? "";
    return status !== "" && status !== strings["client.search.searching"];
  });
}

async function searchFor(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await results(page).first().waitFor();
}

test("nothing of the index is fetched before the field has the focus, and then only one language's", () =>
  visit("/en/search/", wide, async ({ page, requested }) => {
    await page.waitForTimeout(200);
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
    assert.deepEqual(ofPagefind(requested), []);
    const loaded = page.waitForResponse("**/pagefind/en/*.pagefind");
    await field(page).focus();
    await loaded;
    assert.ok(ofPagefind(requested).every((path) => path.includes("/pagefind/en/")));
  }));

test("the entry that has the words as its name comes first, as a card", () =>
  visit("/ar/search/", wide, async ({ page, origin }) => {
    const { id, label } = await entryOfReading(page, origin);
    await page.goto(`${origin}/ar/search/`);
    await searchFor(page, label);
    const first = results(page).first();
    assert.equal(await first.getAttribute("data-result"), "entry");
    assert.equal((await first.locator("[data-label]").textContent())?.trim(), label);
    assert.match((await first.locator("a[data-link]").getAttribute("href")) ?? "", new RegExp(`/glossary/${id}/$`));
    assert.equal(new URL(page.url()).searchParams.get("q"), label, "the query is in the address");
    assert.match((await status(page).textContent()) ?? "", /\S/);
  }));

test("a reading shows its passages; one leads to its block with the word lit", () =>
  visit("/ar/search/", wide, async ({ page, origin }) => {
    const { label } = await entryOfReading(page, origin);
    await page.goto(`${origin}/ar/search/?q=${encodeURIComponent(label)}`);
    const passage = page
      .locator('[data-result="reading"]:not([lang]) .passage, [data-result="reading"] .passage')
      .first();
    await passage.waitFor();
    assert.ok((await passage.locator("mark").count()) > 0);
    await passage.locator("a[data-link]").click();
    await page.waitForURL("**/readings/**#*");
    const id = decodeURIComponent(new URL(page.url()).hash.slice(1));
    assert.equal(await page.locator(`[id="${id}"]`).count(), 1, `#${id} is on the page`);
    await page.waitForFunction(() => (CSS.highlights.get("found")?.size ?? 0) > 0);
  }));

test("facets narrow the results by place, type and language, with counts", () =>
  visit("/ar/search/", wide, async ({ page, origin }) => {
    const { label } = await entryOfReading(page, origin);
    await page.goto(`${origin}/ar/search/?q=${encodeURIComponent(label)}`);
    await results(page).first().waitFor();
    assert.match((await page.locator("[data-facet-count]").first().textContent()) ?? "", /\d/);
    const kinds = () =>
      results(page).evaluateAll((items) => [...new Set(items.map((item) => item.getAttribute("data-result")))]);
    const only = async (name: string, value: string) => {
      for (const box of await page.locator("[data-facet] input:checked").all()) await box.uncheck();
      await page.locator(`[data-facet="${name}"] input[value="${value}"]`).check();
      await answered(page);
    };
    await only("where", "entries");
    assert.deepEqual(await kinds(), ["entry"]);
    await only("where", "readings");
    assert.deepEqual(await kinds(), ["reading"]);
    await only("language", "ar");
    const links = await results(page)
      .locator("a[data-link]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    assert.ok(links.length > 0 && links.every((href) => href.startsWith("/ar/")), links.join(" "));
  }));

test("facets offer only what has results, and follow one another", () =>
  visit("/ar/search/", wide, async ({ page, origin }) => {
    const { label } = await entryOfReading(page, origin);
    await page.goto(`${origin}/ar/search/?q=${encodeURIComponent(label)}`);
    await results(page).first().waitFor();
    const counts = () => page.locator("[data-facet-count]:visible").allTextContents();
    assert.ok((await counts()).length > 1);
    assert.ok((await counts()).every((count) => count !== "0"));
    const entries = page.locator('[data-facet="where"] input[value="entries"]');
    await entries.check();
    await answered(page);
    assert.equal(await page.locator('[data-facet="year"]').isVisible(), false, "entries have no year");
    await entries.uncheck();
    await answered(page);
    assert.equal(await page.locator('[data-facet="where"] label:visible').count(), 2);
  }));

test("nothing near to a name is offered as a link where nothing is found", () =>
  visit("/en/search/?q=zzqxjk", wide, async ({ page }) => {
    await page.locator("[data-search-empty]").waitFor({ state: "visible" });
    assert.equal(await page.locator("[data-search-nearest]").isVisible(), false);
  }));

test("no sign of the index is shown, on the page or in the quick dialog", () =>
  visit("/ar/search/", phone, async ({ page, origin }) => {
    const { label } = await entryOfReading(page, origin);
    const signs = /[\u2800-\u28ff]/;
    const shown = () => page.evaluate(() => document.body.innerHTML);
    await page.goto(`${origin}/ar/search/`);
    for (const query of [label, "Hezbolah", "داعس", "الحدود", "convoy", "zzqxjk", `«${label}» في سوريا`]) {
      await field(page).fill(query);
      await field(page).press("Enter");
      await answered(page);
      assert.doesNotMatch(await shown(), signs, query);
    }
    await page.goto(`${origin}/en/`);
    await page.keyboard.press("Control+k");
    for (const query of [label, "Hezbolah", "border", "قافلة"]) {
      await page.locator("[data-quick-input]").fill(query);
      await page.waitForFunction(() => document.querySelector("[data-quick-status]")?.textContent !== "");
      await page.locator("[data-quick-results] a").first().waitFor();
      assert.doesNotMatch(await shown(), signs, query);
    }
  }));

test("a query without results says so, with its own words as text", () =>
  visit("/en/search/?q=%3Cimg%20src%3Dx%3Ezzqxjk", wide, async ({ page }) => {
    await page.locator("[data-search-empty]").waitFor({ state: "visible" });
    assert.equal(await page.locator("[data-search-facets]").isVisible(), false, "there is nothing to narrow");
    assert.ok((await status(page).textContent())?.includes("<img src=x>zzqxjk"));
    assert.equal(await page.locator("main img[src=x]").count(), 0);
    await field(page).fill("");
    await page.locator("[data-search-intro]").waitFor({ state: "visible" });
    assert.equal(new URL(page.url()).search, "");
  }));

test("a query of any length or damage is cut and shown as text", () =>
  visit(`/ar/search/?q=${"a".repeat(4000)}`, wide, async ({ page, origin }) => {
    assert.equal((await field(page).inputValue()).length, 200);
    await page.goto(`${origin}/ar/search/?q=%ED%A0%80%22%3E%3Cscript%3E`);
    await page.waitForFunction(() => document.querySelector("[data-search-status]")?.textContent !== "");
    assert.equal(await page.locator("main script:not([type])").count(), 0);
  }));

test("a site without its index says so in words", () =>
  visit("/ar/search/", wide, async ({ page }) => {
    await page.route("**/pagefind/**", (route) => route.fulfill({ status: 404, contentType: "text/html", body: "" }));
    await field(page).fill("الفرات");
    const unavailable = await page.evaluate(
      () => JSON.parse(document.getElementById("client-strings")?.textContent ?? "{}")["client.search.unavailable"],
    );
    await page.locator("[data-search-status]", { hasText: unavailable }).waitFor();
  }));

test("the slash and Ctrl+K open quick search over any page; arrows walk the hits; Escape gives the focus back", () =>
  visit(reading("ar"), wide, async ({ page, requested, origin }) => {
    const { label } = await entryOfReading(page, origin);
    const dialog = page.locator("#search-dialog");
    const mention = page.locator(".v1 a.mention").first();
    await mention.focus();
    await page.keyboard.press("/");
    await dialog.waitFor({ state: "visible" });
    assert.equal(await page.locator("[data-quick-input]").inputValue(), "");
    await page.keyboard.insertText(label);
    const hits = dialog.locator("[data-quick-results] a");
    await hits.first().waitFor();
    assert.ok(ofPagefind(requested).length > 0);
    await page.keyboard.press("ArrowDown");
    assert.equal(await hits.first().evaluate((hit) => hit === document.activeElement), true);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    assert.equal(await mention.evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press("Control+k");
    await dialog.waitFor({ state: "visible" });
    await page.keyboard.press("Enter");
    await page.waitForURL("**/ar/search/?q=*");
  }));

test("the magnifier opens quick search in place; with Ctrl it is the link that it is without a script", () =>
  visit("/ar/", phone, async ({ page, context }) => {
    await page.locator("[data-search-open]").click();
    await page.locator("[data-quick-input]:focus").waitFor();
    assert.equal(new URL(page.url()).pathname, "/ar/");
    await page.locator("[data-quick-close]").click();
    const opened = context.waitForEvent("page");
    await page.locator("[data-search-open]").click({ modifiers: ["Control"] });
    const other = await opened;
    await other.waitForURL("**/ar/search/");
    await other.close();
  }));

test("single-key shortcuts can be switched off; the chord stays", () =>
  visit("/ar/glossary/", wide, async ({ page }) => {
    const dialog = page.locator("#search-dialog");
    await page.locator("button[popovertarget=settings]").click();
    await page.locator('#settings button[data-set-keys="off"]').click();
    await page.keyboard.press("Escape");
    await page.reload();
    await page.keyboard.press("/");
    await page.waitForTimeout(300);
    assert.equal(await dialog.isVisible(), false);
    await page.keyboard.press("Control+k");
    await dialog.waitFor({ state: "visible" });
  }));

test("a slash typed into a field is a slash", () =>
  visit("/ar/glossary/", wide, async ({ page }) => {
    await page.locator("[data-filter]").focus();
    await page.keyboard.press("/");
    assert.equal(await page.locator("[data-filter]").inputValue(), "/");
    assert.equal(await page.locator("#search-dialog").isVisible(), false);
  }));

test("on a phone search works and nothing is wider than the screen", () =>
  visit("/ar/search/", phone, async ({ page, origin }) => {
    const { label } = await entryOfReading(page, origin);
    await page.goto(`${origin}/ar/search/?q=${encodeURIComponent(label)}`);
    await results(page).first().waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  }));
