// A site with more readings and mentions than a page holds: every one is reached by links alone (SPEC §1.2, §11).
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { dayBefore } from "../support/day-before.ts";
import { entryText, siteText, writeFiles } from "../support/project.ts";
import { violations } from "./support/axe.ts";
import { buildSite } from "./support/site.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const count = 130;
let work = "";

const { visit } = siteVisits({
  prefix: "/",
  async folder() {
    work = await mkdtemp(join(tmpdir(), "hashiya-long-"));
    writeFiles(join(work, "project"), {
      "content/site.yaml": siteText(["ar", "en"]),
      "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }),
      ...Object.fromEntries(Array.from({ length: count }, (_, number) => readingFiles(number + 1)).flat()),
    });
    await buildSite(join(work, "site"), "--project", join(work, "project"), "--no-search");
    return join(work, "site");
  },
});

after(() => rm(work, { recursive: true, force: true }));

/** The first is the newest. Each mentions the city once in each language. */
function readingFiles(number: number): readonly (readonly [path: string, text: string])[] {
  const file = (title: string, kind: string, body: string) =>
    `---\ntitle: ${title} ${number}\nsummary: ${title}.\n${kind}\n---\n\n${body}\n`;
  const folder = `content/readings/journey-${number}`;
  return [
    [
      `${folder}/index.ar.md`,
      file("رحلة", `published: ${dayBefore(number)}`, "سافر أهل القرية إلى [[الرقة]] في الصيف."),
    ],
    [`${folder}/index.en.md`, file("Journey", "translationOf: ar", "The villagers went to [[Raqqa]] in summer.")],
  ];
}

/** What `collect` finds on a page and on each that follows it. */
async function walk(page: Page, collect: () => Promise<readonly string[]>): Promise<readonly (readonly string[])[]> {
  const found = [await collect()];
  for (;;) {
    const next = page.locator(".list-pager a[rel=next]");
    if ((await next.count()) === 0) return found;
    await next.click();
    // A click waits for the next page to begin, not for all of it.
    await page.waitForLoadState();
    found.push(await collect());
  }
}

const hrefs = (page: Page, selector: string) => () =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));

/** In the digits of a site that does not say which. */
const arabic = (number: number) => number.toLocaleString("ar-u-nu-arab");

const words = {
  ar: {
    place: (part: number, all: number) => `الصفحة ${arabic(part)} من ${arabic(all)}`,
    back: "الصفحة الأولى",
    title: "رحلة",
  },
  en: { place: (part: number, all: number) => `Page ${part} of ${all}`, back: "First page", title: "Journey" },
};

for (const language of ["ar", "en"] as const) {
  for (const [window, options] of Object.entries({ wide, phone })) {
    const noScript = { ...options, javaScriptEnabled: false };
    const { place, back } = words[language];

    test(`${language}, ${window}: without a script every reading is reached through the pages of the list, and back`, () =>
      visit(`/${language}/readings/`, noScript, async ({ page }) => {
        const pages = await walk(page, hrefs(page, ".toc a"));
        assert.deepEqual(
          pages.map(({ length }) => length),
          [100, 30],
        );
        assert.equal(new Set(pages.flat()).size, count);
        assert.equal(await page.locator(".list-pager p").textContent(), place(2, 2));
        await page.locator(".list-pager a[rel=prev]").click();
        assert.equal(new URL(page.url()).pathname, `/${language}/readings/`);
      }));

    test(`${language}, ${window}: without a script every mention is reached from the entry, and the entry from the last`, () =>
      visit(`/${language}/glossary/raqqa/`, noScript, async ({ page }) => {
        const pages = await walk(page, hrefs(page, ".kwic-word a"));
        assert.deepEqual(
          pages.map(({ length }) => length),
          [60, 120, 80],
        );
        assert.equal(new Set(pages.flat()).size, 2 * count);
        assert.equal(await page.locator(".list-pager p").textContent(), place(3, 3));
        await page.locator(".list-pager a", { hasText: back }).click();
        assert.match(page.url(), new RegExp(`/${language}/glossary/raqqa/#concordance$`));
      }));
  }

  for (const path of [`/${language}/readings/page/2/`, `/${language}/glossary/raqqa/mentions/2/`]) {
    test(`${path} has nothing that axe would mend, and fits a phone`, () =>
      visit(path, phone, async ({ page }) => {
        assert.deepEqual(await violations(page), []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(overflow <= 0, `${overflow} pixels too wide`);
      }));
  }

  test(`${language}: an old reading can still be chosen for an assignment, and gone on with from the home page`, () =>
    visit(`/${language}/teach/`, wide, async ({ page, origin }) => {
      await page.locator("#make[data-live]").waitFor();
      assert.equal(await page.locator("select[name=reading] option").count(), count);
      await page.evaluate(() => {
        localStorage.setItem(
          "hashiya:v1:place",
          JSON.stringify({ gone: { block: 1, t: 3 }, "journey-130": { block: 2, t: 2 } }),
        );
      });
      await page.goto(`${origin}/${language}/`);
      const line = page.locator("[data-resume-home] a");
      await line.waitFor({ state: "visible" });
      assert.equal(await line.getAttribute("href"), `/${language}/readings/journey-130/#p2`);
      assert.equal(await line.locator("[data-part=title]").textContent(), `${words[language].title} 130`);
    }));
}
