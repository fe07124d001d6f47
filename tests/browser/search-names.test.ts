// Search that knows names: the queries of tests/search/cases/ on a site of a hundred pages.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { askSite } from "../search/ask-site.ts";
import { generateProject, type ReadingsOf } from "../search/generated-project.ts";
import { queryCases, recallByKind, recallOf } from "../search/query-cases.ts";
import { buildSite } from "./support/site.ts";
import { siteVisits, wide } from "./support/visit.ts";

const readings = 50;
const work = mkdtempSync(path.join(tmpdir(), "hashiya-names-"));
after(() => rmSync(work, { recursive: true, force: true }));
let readingsOf: ReadingsOf = new Map();

const { visit } = siteVisits({
  prefix: "/",
  async folder() {
    readingsOf = await generateProject(path.join(work, "project"), readings);
    await buildSite(path.join(work, "site"), "--project", path.join(work, "project"));
    return path.join(work, "site");
  },
});

test("any spelling in either alphabet finds the readings that speak of a name or have a word", () =>
  visit("/ar/search/", wide, async ({ page, origin }) => {
    const results: { kind: string; recall: number }[] = [];
    for (const { kind, page: language, query, subject } of queryCases()) {
      const wanted = readingsOf.get(subject);
      if (wanted === undefined) continue;
      const links = await askSite(page, origin, language, query);
      assert.ok(links.length > 0, `«${query}» has no result`);
      results.push({ kind, recall: recallOf(links, wanted) });
    }
    const { byKind, all } = recallByKind(results);
    const table = JSON.stringify([...byKind]);
    assert.ok(results.length >= 120, `${results.length} queries`);
    assert.ok(all >= 0.93, `recall@5 ${all}: ${table}`);
    for (const [kind, recall] of byKind) assert.ok(recall >= 0.7, `${kind}: ${recall}`);
  }));

test("what is shown has no glue, and the sentence opens with its words marked", () =>
  visit("/ar/search/?q=داعش", wide, async ({ page }) => {
    const passage = page.locator('[data-result="reading"] .passage').first();
    await passage.waitFor();
    assert.doesNotMatch((await page.locator("main").textContent()) ?? "", /[\u2800-\u28ff]/);
    assert.ok((await passage.locator("mark").count()) > 0);
    await passage.locator("a[data-link]").click();
    await page.waitForURL("**/readings/**#*");
    assert.doesNotMatch(decodeURIComponent(page.url()), /[\u2800-\u28ff]/);
    await page.waitForFunction(() => (CSS.highlights.get("found")?.size ?? 0) > 0);
  }));

test("nothing of the names is fetched before the field is used, and then only what the query needs", () =>
  visit("/ar/search/", wide, async ({ page, origin, requested }) => {
    const ofNames = () => requested.filter((each) => each.startsWith("/data/names"));
    assert.deepEqual(ofNames(), []);
    await askSite(page, origin, "ar", "الرقة");
    assert.ok(ofNames().includes("/data/names.json"));
    assert.ok(ofNames().length <= 4, ofNames().join(" "));
  }));

test("a misspelled name is said to be a guess, with the name that is nearest", () =>
  visit("/en/search/?q=Hezbolah", wide, async ({ page }) => {
    const first = page.locator("main [data-results] > li").first();
    await first.waitFor();
    assert.match((await first.locator("a[data-link]").getAttribute("href")) ?? "", /\/glossary\/hezbollah\/$/);
    assert.match((await page.locator("[data-search-status]").textContent()) ?? "", /Hezbolah.*Hezbollah/s);
  }));

test("a year keeps its readings", () =>
  visit("/en/search/?q=ceasefire", wide, async ({ page }) => {
    const results = page.locator('main [data-result="reading"]');
    await results.first().waitFor();
    const all = await results.count();
    await page.locator('[data-facet="year"] label:visible input').first().check();
    await page.waitForFunction(
      (count) => document.querySelectorAll('main [data-result="reading"]').length < count,
      all,
    );
    assert.ok((await results.count()) < all);
  }));
