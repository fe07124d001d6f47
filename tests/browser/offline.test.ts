// A reading kept on the device: read without a network, renewed, removed (SPEC §12.7).
import assert from "node:assert/strict";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { stringsOf } from "../../src/strings/index.ts";
import { cachedPaths, goOffline, keepPage } from "./support/offline.ts";
import { builtSite, coursePrefix } from "./support/site.ts";
import { type SiteVisits, siteVisits, wide } from "./support/visit.ts";

const work = await mkdtemp(join(tmpdir(), "hashiya-offline-"));
after(() => rm(work, { recursive: true, force: true }));

/** A copy of the site whose search is left on the network: less to keep, so that the tests are quick. */
async function lightSite(name: string, site: Promise<string>): Promise<string> {
  const folder = join(work, name);
  await cp(await site, folder, { recursive: true });
  const lists = join(folder, "data/offline");
  for (const name of await readdir(lists, { recursive: true })) {
    if (!name.endsWith(".json")) continue;
    const list = JSON.parse(await readFile(join(lists, name), "utf8"));
    const files = list.files.filter((file: string) => !/^(?:pagefind|data\/names)/.test(file));
    await writeFile(join(lists, name), JSON.stringify({ ...list, files, search: false }));
  }
  return folder;
}

/** A page does not ask for it, the worker does. */
async function siteWithoutAnIcon(): Promise<string> {
  const folder = await lightSite("broken", builtSite());
  const icons = join(folder, "assets/icons");
  const icon = (await readdir(icons)).find((name) => name.startsWith("apple-touch-icon"));
  await rm(join(icons, icon ?? ""));
  return folder;
}

const failed = stringsOf.ar?.["client.offline.failed"] ?? "";
const state = (page: Page) => page.locator("[data-offline-state]");

function keptReading(name: string, prefix: string, { visit, reading }: SiteVisits): void {
  test(`${name}: a kept reading opens without a network, with its card, both languages and its entries`, () =>
    visit(reading("ar"), wide, async (visited) => {
      const { page, context, origin } = visited;
      await keepPage(page);
      await goOffline(visited, prefix);
      await page.goto(`${origin}${reading("ar")}?view=both`);
      assert.ok(await page.locator(".v1 p").first().isVisible());
      assert.ok(await page.locator(".v2 p").first().isVisible());
      assert.equal(await page.evaluate(() => getComputedStyle(document.body).marginBlockStart), "0px", "it is styled");
      const mention = page.locator(".v1 a.mention").first();
      const entry = await mention.getAttribute("href");
      await mention.click();
      await page.locator("#gloss").waitFor({ state: "visible" });
      await page.goto(origin + entry);
      assert.equal(await page.locator("body").getAttribute("data-page"), "entry");
      await page.goto(origin + reading("en"));
      assert.equal(await page.locator("html").getAttribute("lang"), "en");
      await context.setOffline(false);
    }));
}

describe("where a file of the site is missing", () => {
  const { visit, reading } = siteVisits({ folder: () => siteWithoutAnIcon(), prefix: "/" });

  test("a reader is told that nothing could be kept, and may ask again", () =>
    visit(reading("ar"), wide, async ({ page }) => {
      await page.locator("[data-offline-keep]").click();
      await state(page).filter({ hasText: failed }).waitFor();
      assert.ok(await page.locator("[data-offline-keep]").isEnabled());
    }));
});

describe("at the root", () => {
  const site = siteVisits({ folder: () => lightSite("root", builtSite()), prefix: "/" });
  const { visit, reading, folder } = site;
  keptReading("at the root", "/", site);

  test("nothing is registered or kept before a reader asks, and the offer says what it will keep and how heavy it is", () =>
    visit(reading("en"), wide, async ({ page }) => {
      await page.locator("#offline").scrollIntoViewIfNeeded();
      await state(page).filter({ hasText: /kB/ }).waitFor();
      assert.ok((await page.locator("[data-offline-parts] li").count()) >= 3);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      assert.deepEqual(await cachedPaths(page), []);
    }));

  test("a page that is visited is kept as well; a teacher's and an editor's never", () =>
    visit(reading("ar"), wide, async ({ page, context, origin }) => {
      await keepPage(page);
      await page.goto(`${origin}/ar/glossary/`);
      await page.goto(`${origin}/ar/teach/`);
      await page.goto(`${origin}/admin/`);
      await page.evaluate(() => fetch("/data/keys.json"));
      await context.setOffline(true);
      await page.goto(`${origin}/ar/glossary/`);
      assert.equal(await page.locator("body").getAttribute("data-page"), "glossary");
      await context.setOffline(false);
      assert.deepEqual(
        (await cachedPaths(page)).filter((path) => /\/teach\/|\/admin\/|\/keys/.test(path)),
        [],
      );
    }));

  test("what is published anew arrives at once where there is a network, and is what is kept", () =>
    visit(reading("ar"), wide, async ({ page, context, origin }) => {
      await keepPage(page);
      const oldCaches = await page.evaluate(() => caches.keys());
      await publishAnew(folder(), reading("ar"));
      await page.reload();
      assert.match((await page.locator("h1").textContent()) ?? "", /^جديد/);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
      // The new worker takes over when no page of the site is open.
      await page.goto("about:blank");
      await page.goto(origin + reading("ar"));
      await page.waitForFunction(async (old) => !(await caches.keys()).some((name) => old.includes(name)), oldCaches);
      await context.setOffline(true);
      await page.reload();
      assert.match((await page.locator("h1").textContent()) ?? "", /^جديد/);
      await context.setOffline(false);
    }));

  test("removing the last that is kept empties the caches and unregisters; from the page of what is kept, too", () =>
    visit(reading("ar"), wide, async ({ page, origin }) => {
      await keepPage(page);
      await page.locator("[data-offline-remove]").click();
      await page.locator("[data-offline-keep]").waitFor();
      assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      await keepPage(page);
      assert.ok(
        (await cachedPaths(page)).some((path) => path.startsWith("/assets/")),
        "with what every page needs",
      );
      await page.goto(`${origin}/ar/offline/`);
      await page.locator("[data-offline-kept] li").first().waitFor();
      assert.equal(await page.locator("[data-offline-kept] li").count(), 1);
      await page.locator("[data-offline-kept] button").click();
      await page.locator("[data-offline-none]").waitFor();
      assert.deepEqual(await page.evaluate(() => caches.keys()), []);
    }));

  test("the page of study is kept with a reading, as the offer says: its words come without a network", () =>
    visit(reading("ar"), wide, async (visited) => {
      const { page, origin } = visited;
      await page.locator("#offline").scrollIntoViewIfNeeded();
      await page.locator("[data-offline-parts] li", { hasText: "صفحة الدراسة" }).waitFor();
      await keepPage(page);
      const words = { raqqa: { s: "learning", t: 1 } };
      await page.evaluate((kept) => localStorage.setItem("hashiya:v1:words", JSON.stringify(kept)), words);
      await goOffline(visited, "/");
      for (const language of ["ar", "en"]) {
        await page.goto(`${origin}/${language}/study/`);
        await page.locator("[data-words] li").first().waitFor();
        assert.equal(await page.locator("[data-study-failed]").isVisible(), false);
      }
    }));

  test("a kept assignment opens without a network, with its worksheet and its reading", () =>
    visit("/ar/assignments/who-said-what/", wide, async (visited) => {
      const { page, context, origin } = visited;
      await keepPage(page);
      await goOffline(visited, "/");
      for (const path of ["/ar/assignments/who-said-what/", "/en/assignments/who-said-what/print/"]) {
        await page.goto(origin + path);
        assert.match((await page.locator("body").getAttribute("data-page")) ?? "", /^(?:assignment|worksheet)$/);
      }
      await page.goto(`${origin}/ar/readings/claimed-coordination/`);
      assert.ok(await page.locator(".v1 p").first().isVisible());
      await context.setOffline(false);
    }));

  test("the kill switch of the docs removes the worker and its caches", () =>
    visit(reading("ar"), wide, async ({ page }) => {
      await keepPage(page);
      const docs = await readFile(new URL("../../docs/offline.md", import.meta.url), "utf8");
      const worker = join(folder(), "sw.js");
      const own = await readFile(worker, "utf8");
      await writeFile(worker, /```js\n([\s\S]*?)```/.exec(docs)?.[1] ?? "");
      try {
        await page.reload();
        await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
        await page.waitForFunction(async () => (await caches.keys()).length === 0);
      } finally {
        await writeFile(worker, own);
      }
    }));

  test("of two that are kept, removing one leaves the other whole", () =>
    visit(reading("en"), wide, async ({ page, context, origin }) => {
      await keepPage(page);
      await page.goto(`${origin}/en/readings/`);
      const others = await page
        .locator("main a[href*='/en/readings/']")
        .evaluateAll((links) =>
          links
            .map((link) => link.getAttribute("href") ?? "")
            .filter((href) => /readings\/(?!tag|level|with)[^/]+\/$/.test(href)),
        );
      const other = others.find((href) => href !== reading("en")) ?? "";
      await page.goto(origin + other);
      await keepPage(page);
      await page.locator("[data-offline-remove]").click();
      await page.locator("[data-offline-keep]").waitFor();
      await context.setOffline(true);
      await page.goto(origin + reading("en"));
      assert.ok(await page.locator(".v1 p").first().isVisible());
      await page.goto(`${origin}/en/offline/`);
      await page.locator("[data-offline-kept] li").first().waitFor();
      assert.equal(await page.locator("[data-offline-kept] li").count(), 1);
      await context.setOffline(false);
    }));
});

describe("with search", () => {
  const { visit, reading } = siteVisits();

  test("search answers without a network where the offer says so", () =>
    visit(reading("en"), wide, async (visited) => {
      const { page, context, origin } = visited;
      await page.locator("#offline").scrollIntoViewIfNeeded();
      await page.locator("[data-offline-parts] li", { hasText: /^Search$/ }).waitFor();
      await keepPage(page);
      await goOffline(visited, "/");
      await page.goto(`${origin}/en/search/?q=Raqqa`);
      await page.locator("main [data-results] a").first().waitFor();
      await context.setOffline(false);
    }));
});

describe("below a path", () => {
  const folder = () => lightSite("course", builtSite(coursePrefix));
  keptReading("below a path", coursePrefix, siteVisits({ folder, prefix: coursePrefix }));
});

/** As a build would: other content under the same address, and a worker of another version. */
async function publishAnew(folder: string, path: string): Promise<void> {
  const page = join(folder, path, "index.html");
  const html = await readFile(page, "utf8");
  await writeFile(page, html.replace(/(<h1[^>]*>)/, "$1جديد "));
  const worker = join(folder, "sw.js");
  const script = await readFile(worker, "utf8");
  await writeFile(worker, script.replace(/"version":"[0-9a-f]+"/, '"version":"0123456789"'));
}
