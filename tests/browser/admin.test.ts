// The editor at /admin/, on a folder: what is changed is saved, and nothing else.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { Page } from "playwright-core";
import { loadLibrary } from "../../src/load/library.ts";
import { briefly, makeProject } from "../support/project.ts";
import { folderNow, offerFolder, projectTexts } from "./support/browser-folder.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, folder } = siteVisits();

const reading = "content/readings/claimed-coordination/index.ar.md";
const entry = "glossary/places/raqqa.md";

const field = (page: Page, path: string) => page.locator(`[data-key-path="${path}"]`);

/** Lets the editor have a folder. @returns its texts, by path */
async function openProject(page: Page) {
  const texts = projectTexts();
  await offerFolder(page, texts);
  await page.getByRole("button", { name: "العمل مع مستودع محلي" }).click();
  await page.waitForURL(/#\/collections\//);
  return texts;
}

async function open(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/collections/${path}`);
}

/** Goes down the form, in each of its languages, until a field is there: fields are made when they come into view. */
async function reach(page: Page, path: string): Promise<void> {
  const first = (await page.locator("[data-key-path]").first().getAttribute("data-key-path")) ?? "";
  const versions = await field(page, first).count();
  await assertSoon(async () => {
    await page.evaluate(() => {
      for (const one of document.querySelectorAll("[data-key-path]")) one.scrollIntoView();
    });
    return (await field(page, path).count()) === versions;
  });
}

/** Asks again until it is so, for ten seconds. */
async function assertSoon(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await wait(100);
  }
  assert.fail("It did not come to be so.");
}

/** @param version which of the languages side by side */
async function fill(page: Page, path: string, words: string, version = 0): Promise<void> {
  await reach(page, path);
  await field(page, path).nth(version).getByRole("textbox").first().fill(words);
}

/** The part of the address, which the editor types beside the form. */
const nameFile = (page: Page, name: string) => page.locator("input[role=textbox]:not([data-key-path] *)").fill(name);

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "حفظ", exact: true }).click();
  await page.waitForURL(/#\/collections\/[a-z]+$/);
}

test("an editor changes an Arabic title and an alias; the files differ only there, and check is clean", (context) =>
  visit("/admin/", wide, async ({ page }) => {
    const before = await openProject(page);

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
    const before = await openProject(page);

    await open(page, "terms/new");
    for (const [path, words] of [
      ["label.ar", "هدنة"],
      ["label.en", "Truce"],
      ["definition.ar", "وقف للقتال مدّةً متفقًا عليها."],
      ["definition.en", "An agreed pause in fighting."],
    ] as const) {
      await fill(page, path, words);
    }
    await nameFile(page, "truce");
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

test("an editor writes a new reading, its versions side by side", (context) =>
  visit("/admin/", wide, async ({ page }) => {
    const before = await openProject(page);

    await open(page, "readings/new");
    await fill(page, "title", "هدنة");
    await fill(page, "title", "A truce", 1);
    await fill(page, "summary", "نص قصير.");
    await fill(page, "summary", "A short text.", 1);
    await fill(page, "published", "2026-12-01");
    await fill(page, "body", "فقرة عن [[raqqa|الرقة]].");
    await fill(page, "body", "A paragraph on [[raqqa|Raqqa]].", 1);
    await reach(page, "translationOf");
    await field(page, "translationOf").nth(1).getByRole("radio", { name: "العربية" }).click();
    await nameFile(page, "a-truce");
    await save(page);

    const {
      "content/readings/a-truce/index.ar.md": arabic = "",
      "content/readings/a-truce/index.en.md": english = "",
      ...others
    } = await folderNow(page);
    assert.deepEqual(others, before);
    const text = (...lines: readonly string[]) => `${lines.join("\n")}\n`;
    assert.equal(
      arabic,
      text(
        ...["---", "title: هدنة", "summary: نص قصير.", "published: 2026-12-01", "---", ""],
        "فقرة عن [[raqqa|الرقة]].",
      ),
    );
    assert.equal(
      english,
      text(
        ...["---", "title: A truce", "summary: A short text.", "translationOf: ar", "---", ""],
        "A paragraph on [[raqqa|Raqqa]].",
      ),
    );
    const { problems } = await loadLibrary(
      makeProject(context, {
        ...others,
        "content/readings/a-truce/index.ar.md": arabic,
        "content/readings/a-truce/index.en.md": english,
      }),
    );
    assert.deepEqual(briefly(problems), []);
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
