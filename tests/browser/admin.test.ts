// The editor at /admin/, on a folder: what is changed is saved, and nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { loadLibrary } from "../../src/load/library.ts";
import { briefly, makeProject } from "../support/project.ts";
import { folderNow, offerFolder, projectTexts } from "./support/browser-folder.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, folder } = siteVisits();

const reading = "content/readings/claimed-coordination/index.ar.md";
const entry = "glossary/places/raqqa.md";

const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);

async function open(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${path}`);
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "حفظ", exact: true }).click();
  await page.waitForURL(/#\/collections\/[a-z]+$/);
}

test("an editor changes an Arabic title and an alias; the files differ only there, and check is clean", (context) =>
  visit("/admin/", wide, async ({ page }) => {
    const before = projectTexts();
    await offerFolder(page, before);
    await page.getByRole("button", { name: "العمل مع مستودع محلي" }).click();
    await page.waitForURL(/#\/collections\//);

    await open(page, "readings/entries/claimed-coordination/index");
    const title = field(page, "title").first().getByRole("textbox");
    await title.fill("تنسيق مزعوم: كيف نقرأ خبرًا؟");
    await save(page);

    await open(page, "places/entries/raqqa");
    await field(page, "aliases.en").getByRole("textbox").last().fill("Raqa");
    await save(page);

    const after = await folderNow(page);
    const expected = {
      ...before,
      [reading]: (before[reading] ?? "").replace(/^title: .*$/m, 'title: "تنسيق مزعوم: كيف نقرأ خبرًا؟"'),
      [entry]: (before[entry] ?? "").replace("Raqqah, Rakka]", "Raqqah, Raqa]"),
    };
    assert.notEqual(expected[reading], before[reading]);
    assert.notEqual(expected[entry], before[entry]);
    assert.deepEqual(after, expected);
    const { problems } = await loadLibrary(makeProject(context, after));
    assert.deepEqual(briefly(problems), []);
  }));

test("an editor writes a new entry, which check accepts", (context) =>
  visit("/admin/", wide, async ({ page }) => {
    const before = projectTexts();
    await offerFolder(page, before);
    await page.getByRole("button", { name: "العمل مع مستودع محلي" }).click();
    await page.waitForURL(/#\/collections\//);

    await open(page, "terms/new");
    for (const [path, words] of [
      ["label.ar", "هدنة"],
      ["label.en", "Truce"],
      ["definition.ar", "وقف للقتال مدّةً متفقًا عليها."],
      ["definition.en", "An agreed pause in fighting."],
    ] as const) {
      await field(page, path).getByRole("textbox").fill(words);
    }
    await page.locator('[data-key-path="_slug"], .slug').getByRole("textbox").first().fill("truce");
    await save(page);

    const { "glossary/terms/truce.md": written = "", ...others } = await folderNow(page);
    assert.deepEqual(others, before);
    assert.equal(
      written,
      [
        "---",
        "label: { ar: هدنة, en: Truce }",
        "definition: { ar: وقف للقتال مدّةً متفقًا عليها., en: An agreed pause in fighting. }",
        "---",
        "",
      ].join("\n"),
    );
    const { problems } = await loadLibrary(makeProject(context, { ...others, "glossary/terms/truce.md": written }));
    assert.deepEqual(
      problems.filter(({ severity }) => severity === "error"),
      [],
    );
  }));

test("the interface is Arabic, from right to left, and the page asks search engines to stay away", () =>
  visit("/admin/", { ...wide, locale: "en-GB" }, async ({ page }) => {
    await page.getByRole("button", { name: "العمل مع مستودع محلي" }).waitFor();
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), "rtl");
    assert.equal(await page.locator("meta[name=robots]").first().getAttribute("content"), "noindex");
  }));

test("no other page loads or names anything of the editor", () =>
  visit("/ar/", wide, async ({ page, requested }) => {
    await page.waitForLoadState("networkidle");
    assert.deepEqual(
      requested.filter((path) => path.includes("/admin/")),
      [],
    );
    for (const file of ["ar/index.html", "sitemap.xml", "sw.js", "robots.txt"]) {
      assert.doesNotMatch(readFileSync(join(folder(), file), "utf8"), /\badmin\//, file);
    }
  }));
