// Study: words and their share of a reading, highlights and notes, review, and all of it in one file.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./support/axe.ts";
import { overflow } from "./support/overflow.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

const share = (page: Page) => page.locator(".names [data-known-share]").textContent();
const knownCount = async (page: Page) => Number((await share(page))?.replace(/[\u2068\u2069]/g, "").match(/\d+/)?.[0]);
const kept = (page: Page, kind: string) =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(`hashiya:v1:${name}`) ?? "null"), kind);

/** Selects the first words of a paragraph, outside mentions. */
function select(page: Page, paragraph: number, letters = 24): Promise<string> {
  return page.evaluate(
    ([index, length]) => {
      const version = document.querySelectorAll(".row[data-p] > .version.v1")[index ?? 0];
      const walker = document.createTreeWalker(version ?? document, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && (node.textContent ?? "").trim().length < (length ?? 0)) node = walker.nextNode();
      if (node === null) throw new Error("no words to select");
      node.parentElement?.scrollIntoView({ block: "center" });
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, length ?? 0);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString().trim();
    },
    [paragraph, letters] as const,
  );
}

async function highlight(page: Page, paragraph: number): Promise<string> {
  const words = await select(page, paragraph);
  await page.locator("#pens").waitFor({ state: "visible" });
  await page.keyboard.press("h");
  await page.locator("#my-notes .my-note").first().waitFor();
  return words;
}

async function writeNote(page: Page, paragraph: number, text: string): Promise<string> {
  const words = await select(page, paragraph);
  await page.locator("#pens").waitFor({ state: "visible" });
  await page.keyboard.press("n");
  await page.keyboard.type(text);
  await page.locator("#note-dialog [value=keep]").press("Enter");
  await page.locator("#my-notes .my-text").first().waitFor();
  return words;
}

const painted = (page: Page, pen: string) =>
  page.evaluate((name) => [...(CSS.highlights.get(`pen-${name}`) ?? [])].map(String), pen);

const learn = (page: Page, ...entries: readonly string[]) =>
  page.evaluate((ids) => {
    const words = Object.fromEntries(ids.map((id) => [id, { s: "learning", t: 1 }]));
    localStorage.setItem("hashiya:v1:words", JSON.stringify(words));
  }, entries);

test("a key marks the word whose mention has the focus, and the share of the reading changes", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const mention = page.locator(".v1 a.mention").first();
    const entry = (await mention.getAttribute("data-entry")) ?? "";
    const count = Number(await page.locator(`#who li[data-entry="${entry}"]`).getAttribute("data-count"));
    await mention.focus();
    await page.keyboard.press("k");
    assert.equal(await mention.getAttribute("data-known"), "");
    await page.waitForFunction(
      (n) => document.querySelector(".names [data-known-share]")?.textContent?.includes(`${n}`),
      count,
    );
    assert.equal(await knownCount(page), count);
    await page.keyboard.press("l");
    assert.equal((await kept(page, "words"))[entry].s, "learning");
    assert.equal(await knownCount(page), 0);
    await page.keyboard.press("l");
    assert.equal((await kept(page, "words"))[entry].s, "new");
  }));

test("on the open card the keys press its buttons, and the switch for single keys stops them", () =>
  visit(reading("en"), wide, async ({ page }) => {
    await page.locator(".v1 a.mention").first().press("Enter");
    const know = page.locator('#gloss [data-gloss="know"]');
    const learning = page.locator('#gloss [data-gloss="learn"]');
    await page.keyboard.press("l");
    assert.equal(await learning.getAttribute("aria-pressed"), "true");
    await page.keyboard.press("k");
    assert.deepEqual(
      [await know.getAttribute("aria-pressed"), await learning.getAttribute("aria-pressed")],
      ["true", "false"],
    );
    await page.evaluate(() => document.documentElement.setAttribute("data-keys", "off"));
    await page.keyboard.press("l");
    assert.equal(await learning.getAttribute("aria-pressed"), "false");
  }));

test("the names to know first open their cards, and a known one makes way for another", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    await page.locator(".names summary").click();
    const names = page.locator(".names [data-entry]");
    const [count, entry] = [await names.count(), await names.first().getAttribute("data-entry")];
    await names.first().press("Enter");
    assert.equal(await page.locator('#gloss [data-gloss="previous"]').isDisabled(), true);
    await page.locator('#gloss [data-gloss="know"]').press("Enter");
    await page.waitForFunction(
      (id) => document.querySelector(".names [data-entry]")?.getAttribute("data-entry") !== id,
      entry,
    );
    assert.equal(await names.count(), count);
  }));

test("a highlight and a note are painted, listed, and there again after a reload", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const noted = await writeNote(page, 1, "ملاحظة <b>أولى</b>");
    const lit = await highlight(page, 0);
    await page.reload();
    await page.locator("#my-notes .my-note").nth(1).waitFor();
    assert.deepEqual([await painted(page, "highlight"), await painted(page, "note")], [[lit], [noted]]);
    assert.deepEqual(await page.locator("#my-notes [data-note-link]").allTextContents(), [lit, noted]);
    assert.equal(await page.locator("#my-notes .my-text").textContent(), "ملاحظة <b>أولى</b>");
    await page.goto(page.url().replace(/readings\/.*/, "study/"));
    assert.equal(await page.locator("#notes .my-note").count(), 2);
  }));

test("a note is changed, removed, and brought back", () =>
  visit(reading("en"), wide, async ({ page }) => {
    await writeNote(page, 0, "first");
    await page.locator("[data-note-edit]").press("Enter");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("second");
    await page.locator("#note-dialog [value=keep]").press("Enter");
    await page.locator(".my-text", { hasText: "second" }).waitFor();
    await page.locator("[data-note-remove]").press("Enter");
    assert.deepEqual(await kept(page, "notes"), []);
    await page.keyboard.press("Enter");
    await page.locator(".my-text", { hasText: "second" }).waitFor();
    assert.equal((await kept(page, "notes")).length, 1);
  }));

test("a touch on a mark offers to remove it", () =>
  visit(reading("en"), phone, async ({ page }) => {
    await highlight(page, 0);
    const box = await page.evaluate(() => {
      const [range] = CSS.highlights.get("pen-highlight") ?? [];
      const rect = range instanceof Range ? range.getClientRects()[0] : undefined;
      return rect && { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
    });
    assert.ok(box);
    await page.touchscreen.tap(box.x, box.y);
    await page.locator('[data-pen="remove"]').tap();
    assert.deepEqual(await kept(page, "notes"), []);
    assert.deepEqual(await painted(page, "highlight"), []);
  }));

test("without the Highlight API the words are wrapped, and the text stays the same", () =>
  visit(reading("en"), wide, async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Highlight"));
    await page.reload();
    const text = () => page.locator(".row[data-p] > .version").first().textContent();
    const before = await text();
    const words = await highlight(page, 0);
    assert.equal(await page.locator("mark.pen-highlight").textContent(), words);
    await page.locator("[data-note-remove]").press("Enter");
    await page.locator("mark.pen-highlight").waitFor({ state: "detached" });
    assert.equal(await text(), before);
  }));

test("a note whose words are gone from the text is listed apart, and comes back with them", () =>
  visit(reading("ar"), wide, async ({ page }) => {
    const words = await writeNote(page, 0, "تبقى");
    await page.route("**/readings/**", async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(words, "كلام آخر لا صلة له");
      await route.fulfill({ response, body });
    });
    await page.reload();
    await page.locator("[data-orphans] .my-note").waitFor();
    assert.equal(await page.locator("[data-orphans] .my-text").textContent(), "تبقى");
    assert.equal(await page.locator("[data-notes] .my-note").count(), 0);
    await page.unroute("**/readings/**");
    await page.reload();
    await page.locator("[data-notes] .my-note").waitFor();
    assert.equal(await page.locator("[data-orphans] .my-note").count(), 0);
  }));

for (const language of ["ar", "en"]) {
  test(`a round of review by keyboard alone in ${language}`, () =>
    visit(`/${language}/study/`, wide, async ({ page }) => {
      await learn(page, "isis", "iran");
      await page.reload();
      await page.locator("[data-review-begin]").press("Enter");
      const asked = () => page.locator("[data-round=asked]").textContent();
      const first = await asked();
      for (let card = 0; card < 6; card++) {
        await page.keyboard.press("Space");
        await page.locator("[data-round=back]").waitFor({ state: "visible" });
        assert.ok(await page.locator("[data-round=back]").evaluate((back) => back === document.activeElement));
        await page.keyboard.press("4");
      }
      await page.locator("[data-review-start]").waitFor({ state: "visible" });
      assert.ok(first);
      const { isis, iran } = await kept(page, "words");
      const directions = ["ar>en", "en>ar", "meaning"];
      assert.deepEqual([Object.keys(isis.card).sort(), Object.keys(iran.card).sort()], [directions, directions]);
      assert.ok(isis.card.meaning.due > Date.now() + 86_400_000);
      assert.equal(await page.locator("[data-review-begin]").isVisible(), false);
    }));
}

test("a card shows a sentence with the name marked, in the direction of its language", () =>
  visit("/en/study/", wide, async ({ page }) => {
    await learn(page, "isis");
    await page.reload();
    await page.locator("[data-review-direction]").selectOption("ar>en");
    await page.locator("[data-review-begin]").click();
    const asked = page.locator("[data-round=asked]");
    assert.deepEqual([await asked.getAttribute("lang"), await asked.getAttribute("dir")], ["ar", "rtl"]);
    assert.ok(await page.locator("[data-round=hint] mark").textContent());
    await page.locator("[data-round=show]").click();
    assert.equal(await page.locator("[data-round=answer]").getAttribute("lang"), null);
    await page.keyboard.press("Escape");
    await page.locator("[data-review-begin]").waitFor({ state: "visible" });
  }));

test("everything goes into one file, is erased after one question, and comes back from the file", () =>
  visit(reading("en"), wide, async ({ page, origin }) => {
    await highlight(page, 0);
    await learn(page, "isis", "iran");
    await page.goto(`${origin}/en/study/`);
    await page.locator("[data-words] .word").nth(1).waitFor();
    const downloading = page.waitForEvent("download");
    await page.locator(".data-acts > [data-study-export]").first().click();
    const file = await (await downloading).path();
    const before = [await kept(page, "words"), await kept(page, "notes")];
    await page.locator("[data-study-erase]").click();
    assert.ok(await page.locator("dialog [data-study-export]").isVisible(), "to export is offered first");
    await page.locator('[data-erase-dialog] [value="cancel"]').click();
    assert.ok(await kept(page, "words"));
    await page.locator("[data-study-erase]").click();
    await page.locator('[data-erase-dialog] [value="erase"]').click();
    await page.locator("[data-words-empty]").waitFor({ state: "visible" });
    assert.deepEqual([await kept(page, "words"), await kept(page, "notes")], [null, null]);
    await page.locator("[data-study-import]").setInputFiles(file);
    await page.locator("[data-import-counts]", { hasText: /Words: 2 not here yet.*notes: 1 not/ }).waitFor();
    assert.equal(await kept(page, "words"), null, "nothing is applied before it is asked for");
    await page.locator("[data-import-apply]").click();
    await page.locator("[data-words] .word").nth(1).waitFor();
    assert.deepEqual([await kept(page, "words"), await kept(page, "notes")], before);
    assert.equal(await page.locator("#notes .my-note").count(), 1);
  }));

test("a hostile file is refused or cut to what is known, and runs nothing", () =>
  visit("/en/study/", wide, async ({ page }) => {
    const load = (text: string) =>
      page
        .locator("[data-study-import]")
        .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await page.locator("[data-share]").first().filter({ hasText: /\d/ }).waitFor();
    await load('{"hashiya":"study","version":9}');
    await page.locator("[data-import-refused]").filter({ hasText: "later version" }).waitFor();
    await load(
      '{"hashiya":"study","version":1,"words":{"__proto__":{"s":"known","t":1},"<img src=x onerror=alert(1)>":1}}',
    );
    await page.locator("[data-import-counts]").filter({ hasText: "2 items are left out" }).waitFor();
    await page.locator("[data-import-apply]").click();
    assert.deepEqual(await kept(page, "words"), {});
  }));

test("the names of a reading are taken to learn with one press, and home tells of words to review", () =>
  visit("/ar/study/", wide, async ({ page, origin }) => {
    await page.locator("[data-learn]").first().click();
    await page.locator("[data-review-begin]").waitFor({ state: "visible" });
    assert.ok((await page.locator("[data-words] .word").count()) > 5);
    await page.goto(`${origin}/ar/`);
    await page.locator("[data-review-home]").waitFor({ state: "visible" });
  }));

test("home does not speak of review before there is any", () =>
  visit("/en/", wide, async ({ page }) => {
    assert.equal(await page.locator("[data-review-home]").isVisible(), false);
  }));

test("where storage is blocked everything works for the visit, and one line says so", () =>
  visit("/en/study/", wide, async ({ page }) => {
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await page.reload();
    await page.locator("[data-study-unkept]").waitFor({ state: "visible" });
    await page.locator("[data-learn]").first().click();
    await page.locator("[data-words] .word").first().waitFor();
  }));

test("without JavaScript the page says so and leads to the glossary, the readings and the cards", () =>
  visit("/ar/study/", { ...wide, javaScriptEnabled: false }, async ({ page }) => {
    assert.ok(await page.locator("noscript a").first().isVisible());
    assert.equal(await page.locator("#review").isVisible(), false);
    assert.ok(await page.locator('#readings a[href$=".apkg"]').first().isVisible());
  }));

async function isAccessible(page: Page): Promise<void> {
  for (const theme of ["light", "dark", "sepia"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    assert.deepEqual(await violations(page), [], theme);
  }
}

for (const language of ["ar", "en"]) {
  test(`axe finds nothing on the page of study in ${language} at 320 px, in three themes, and nothing is wider`, () =>
    visit(reading(language), { viewport: { width: 320, height: 800 } }, async ({ page, origin }) => {
      await writeNote(page, 0, "note");
      await page.locator(".names summary").click();
      await isAccessible(page);
      await learn(page, "isis", "iran");
      await page.goto(`${origin}/${language}/study/`);
      await page.locator("[data-words] .word").first().waitFor();
      assert.equal(await overflow(page), 0);
      await isAccessible(page);
      await page.locator("[data-review-begin]").click();
      await page.locator("[data-round=show]").click();
      assert.equal(await overflow(page), 0);
      await isAccessible(page);
    }));
}
