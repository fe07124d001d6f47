// What a screen reader is given: the accessibility tree of the parts of a page that a reader meets, in both languages,
// compared with the files of heard/. To renew them: HASHIYA_RENEW=1, then read what changed as a listener would.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, test } from "node:test";
import type { Page } from "playwright-core";
import { bilingual, entryText, makeProject, type ProjectFiles, readingText } from "../support/project.ts";
import { heard } from "./support/heard.ts";
import { buildSite } from "./support/site.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

/** A reading with a bit of everything: mentions said twice, a note, a claim, a word of the other language. */
const project: ProjectFiles = {
  ...bilingual,
  "content/readings/river/index.ar.md": readingText(
    [
      "تقع [[الرقة]] على [[الفرات]]، و[[الرقة]] مدينة.[^1]",
      "[[[داعش]] خسر المدينة]{.claim by=isis}، وبالإنكليزية *lost*{lang=en}.",
      "[^1]: نهر يبدأ في تركيا، قرب [[الفرات]].",
    ].join("\n\n"),
  ).replace("title: River\nsummary: About a river.", "title: النهر\nsummary: عن نهر."),
  "content/readings/river/index.en.md": readingText(
    [
      "[[Raqqa]] lies on the [[Euphrates]], and [[Raqqa]] is a city.[^1]",
      "[[[ISIS]] lost the city]{.claim by=isis}, in Arabic *خسر*{lang=ar}.",
      "[^1]: A river that begins in Turkey, near the [[Euphrates]].",
    ].join("\n\n"),
    "ar",
  ),
  "content/readings/city/index.ar.md": readingText("[[الرقة]] مدينة.").replace("title: River", "title: المدينة"),
  "content/readings/city/index.en.md": readingText("[[Raqqa]] is a city.", "ar").replace("title: River", "title: City"),
  "glossary/places/raqqa.md": entryText({ ar: "الرقة", en: "Raqqa" }, [
    "aliases: { ar: [مدينة الرقة], en: [Ar-Raqqah] }",
    "transliteration: al-Raqqa",
    "coordinates: { latitude: 35.95, longitude: 39.01 }",
  ]).replace('"ar":"What it is."', '"ar":"مدينة على الفرات."'),
};

const directory = makeProject({ after }, project);
const { visit } = siteVisits({
  prefix: "/",
  async folder() {
    const site = path.join(directory, "_site");
    await buildSite(site, "--project", directory);
    return site;
  },
});

const folder = path.join(import.meta.dirname, "heard");
const isRenewed = process.env.HASHIYA_RENEW === "1";

async function assertHeard(page: Page, selector: string, name: string): Promise<void> {
  const file = path.join(folder, `${name}.txt`);
  const lines = await heard(page, selector);
  if (isRenewed) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, lines);
  }
  assert.equal(lines, readFileSync(file, "utf8"), `heard/${name}.txt`);
}

const openCard = async (page: Page) => {
  await page.locator(".v1 a.mention").first().press("Enter");
  await page.locator("#gloss").waitFor({ state: "visible" });
};

for (const language of ["ar", "en"]) {
  const reading = `/${language}/readings/river/`;

  test(`in ${language} a block is its number, its text with mentions and the call of a note, and the note`, () =>
    visit(reading, wide, ({ page }) => assertHeard(page, "#p1", `block.${language}`)));

  test(`in ${language} an opened card, on a wide screen and as the sheet of a phone`, async () => {
    for (const options of [wide, phone]) {
      await visit(reading, options, async ({ page }) => {
        await openCard(page);
        await assertHeard(page, "#gloss", `card.${language}`);
      });
    }
  });

  test(`in ${language} a mention whose card is open`, () =>
    visit(reading, wide, async ({ page }) => {
      await openCard(page);
      await assertHeard(page, "#m-raqqa-1", `mention-open.${language}`);
    }));

  test(`in ${language} a claim, before it is asked who says so and after`, () =>
    visit(reading, wide, async ({ page }) => {
      await assertHeard(page, "#p2", `claim-quiet.${language}`);
      await page.locator(".bar [data-set-claims]").press("Enter");
      await assertHeard(page, "#p2", `claim.${language}`);
    }));

  test(`in ${language} the bar of a reading and its switches, and a block of both versions`, () =>
    visit(`${reading}?view=both`, wide, async ({ page }) => {
      await assertHeard(page, ".bar", `bar.${language}`);
      await assertHeard(page, "#p1", `block-both.${language}`);
    }));

  test(`in ${language} the translation below its block, folded`, () =>
    visit(`${reading}?view=both`, wide, async ({ page }) => {
      await page.locator('.bar [data-set-layout="one"]').press("Enter");
      await assertHeard(page, "#p1", `block-folded.${language}`);
    }));

  test(`in ${language} what a search finds`, () =>
    visit(`/${language}/search/?q=${language === "ar" ? "الرقة" : "Raqqa"}`, wide, async ({ page }) => {
      await page.locator('[data-results] [data-result="reading"]').first().waitFor();
      await assertHeard(page, "[data-search-status]", `search-status.${language}`);
      await assertHeard(page, ".search-body section", `search.${language}`);
    }));

  test(`in ${language} what the quick search of every page finds`, () =>
    visit(`/${language}/`, wide, async ({ page }) => {
      await page.keyboard.press("/");
      await page.locator("[data-quick-input]:focus").waitFor();
      await page.keyboard.insertText(language === "ar" ? "الرقة" : "Raqqa");
      await page.locator("[data-quick-results] a").first().waitFor();
      await assertHeard(page, "#search-dialog", `quick-search.${language}`);
    }));
}
