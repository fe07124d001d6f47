// An assignment from the first question to the file that is handed in, by keyboard alone and on this device alone.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import type { Download, Page } from "playwright-core";
import { answersFileName } from "../../src/assignments/answers-file.ts";
import { type AskedJson, answerByKeyboard, askedOn } from "./support/answering.ts";
import { violations } from "./support/axe.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit } = siteVisits();
const assignment = (language: string, slug = "who-said-what") => `/${language}/assignments/${slug}/`;
const store = "hashiya:v1:answers";

const saved = async (download: Download): Promise<unknown> => JSON.parse(await readFile(await download.path(), "utf8"));

/** Hands in by the keyboard. */
async function handIn(page: Page): Promise<Download> {
  await page.locator("[data-hand-in=file]").focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return download;
}

const progress = (page: Page) => page.locator("[data-progress-text]").textContent();
const kept = (page: Page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}"), store);

/** Opens the page with something in the store. */
async function reopenWith(page: Page, value: unknown): Promise<void> {
  await page.evaluate(
    ([key, text]) => localStorage.setItem(key ?? "", text ?? ""),
    [store, typeof value === "string" ? value : JSON.stringify(value)],
  );
  await page.reload();
}

for (const language of ["ar", "en"]) {
  for (const slug of ["who-said-what", "one-event-many-counts", "checkers-notebook"]) {
    test(`${slug} in ${language}: every question by keyboard, a reload in the middle, then the file to the letter`, () =>
      visit(assignment(language, slug), wide, async ({ page }) => {
        const asked = await askedOn(page);
        const expected: Record<string, unknown> = {};
        for (const [index, question] of asked.questions.entries()) {
          expected[question.id] = { prompt: question.hash, value: await answerByKeyboard(page, question) };
          if (index === 1) await page.reload();
        }
        assert.equal(await page.locator("[data-jump][data-state=answered]").count(), asked.questions.length);
        await page.locator("#student-name").focus();
        await page.keyboard.type("ليلى / L.");
        const download = await handIn(page);
        const { saved: time, ...file } = (await saved(download)) as Record<string, unknown>;
        assert.equal(download.suggestedFilename(), answersFileName(slug, "ليلى / L."));
        assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
        delete file.opened;
        delete file.returned;
        assert.deepEqual(file, {
          hashiya: "answers",
          version: 1,
          site: asked.site,
          assignment: slug,
          text: asked.text,
          language,
          name: "ليلى / L.",
          answers: expected,
        });
      }));
  }
}

for (const language of ["ar", "en"]) {
  test(`the list of assignments says in ${language} how much of each is answered on this device`, () =>
    visit(assignment(language), wide, async ({ page, origin }) => {
      const { questions } = await askedOn(page);
      for (const question of questions.slice(0, 3)) await answerByKeyboard(page, question);
      await page.goto(`${origin}/${language}/assignments/`);
      const state = page.locator("[data-assignment=who-said-what] [data-assignment-state]");
      await state.filter({ hasText: /\S/ }).waitFor();
      const words = (await state.textContent())?.replace(/[\u2066-\u2069]/g, "");
      assert.equal(words, language === "en" ? "Answered 3 of 7" : "أجبت عن 3 أسئلة من 7");
      const others = page.locator("[data-assignment]:not([data-assignment=who-said-what]) [data-assignment-state]");
      assert.deepEqual(await others.allTextContents(), ["", ""], "nothing of those not begun");
      for (const theme of ["light", "dark", "sepia"]) {
        await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
        assert.deepEqual(await violations(page), [], theme);
      }
    }));
}

test("a reload resumes: answers, name and progress are there again", () =>
  visit(assignment("ar"), wide, async ({ page }) => {
    const { questions } = await askedOn(page);
    for (const question of questions) await answerByKeyboard(page, question);
    await page.locator("#student-name").fill("سامر");
    const before = await kept(page);
    const sentence = await progress(page);
    await page.reload();
    assert.equal(await progress(page), sentence);
    assert.equal(await page.locator("#student-name").inputValue(), "سامر");
    const [first, second] = [await handIn(page), await handIn(page)];
    assert.deepEqual(((await saved(first)) as { answers: unknown }).answers, before["who-said-what"].answers);
    assert.equal(first.suggestedFilename(), second.suggestedFilename());
  }));

test("«clear» asks once, and going elsewhere takes the question back", () =>
  visit(assignment("en"), wide, async ({ page }) => {
    const [question] = (await askedOn(page)).questions;
    if (question) await answerByKeyboard(page, question);
    const clear = page.locator("[data-clear]");
    const words = await clear.textContent();
    await clear.click();
    assert.notEqual(await clear.textContent(), words);
    await page.locator("#student-name").focus();
    assert.equal(await clear.textContent(), words);
    assert.equal(Object.keys((await kept(page))["who-said-what"].answers).length, 1);
    await clear.click();
    await clear.click();
    assert.deepEqual((await kept(page))["who-said-what"].answers, {});
    assert.equal(await page.locator("form#questions input:checked").count(), 0);
  }));

test("a text that has changed since is noticed, until the student says that the answers stand", () =>
  visit(assignment("en"), wide, async ({ page }) => {
    const asked = await askedOn(page);
    const [question] = asked.questions;
    assert.ok(question);
    const value = await answerByKeyboard(page, question);
    assert.equal(await page.locator("[data-changed]").isVisible(), false);
    const work = (await kept(page))["who-said-what"];
    const old = { prompt: "sha256:old", value };
    await reopenWith(page, { "who-said-what": { ...work, text: "sha256:old", answers: { [question.id]: old } } });
    assert.equal(await page.locator("[data-changed]").isVisible(), true);
    assert.equal(await page.locator("[data-asked-anew]").count(), 1);
    const before = (await saved(await handIn(page))) as { text: string; answers: Record<string, unknown> };
    assert.deepEqual([before.text, before.answers[question.id]], ["sha256:old", old]);
    await page.locator("[data-confirm-text]").click();
    assert.equal(await page.locator("[data-changed]").isVisible(), false);
    const after = (await saved(await handIn(page))) as { text: string; answers: Record<string, unknown> };
    assert.deepEqual([after.text, after.answers[question.id]], [asked.text, { prompt: question.hash, value }]);
  }));

const hostile: readonly (readonly [what: string, value: unknown])[] = [
  ["no JSON", "{"],
  ["a list", []],
  ["words", { "who-said-what": "x" }],
  ["other shapes", { "who-said-what": { name: 5, text: {}, answers: [] } }],
  [
    "prototypes",
    '{"__proto__":{"name":"x"},"who-said-what":{"answers":{"__proto__":{"value":[0]},"constructor":{"value":1}}}}',
  ],
  [
    "wrong values",
    { "who-said-what": { name: "x".repeat(500), answers: { q1: { value: [99] }, q2: { value: "<img>" } } } },
  ],
  ["deep nesting", `{"who-said-what":{"answers":{"q1":{"value":${"[".repeat(5000)}${"]".repeat(5000)}}}}}`],
];

for (const [what, value] of hostile) {
  test(`a store that holds ${what} is an empty page, which can be answered`, () =>
    visit(assignment("en"), wide, async ({ page }) => {
      await reopenWith(page, value);
      assert.equal(await page.locator("form#questions input:checked").count(), 0);
      const [question] = (await askedOn(page)).questions;
      if (question) await answerByKeyboard(page, question);
      const file = (await saved(await handIn(page))) as { name: string; answers: object };
      assert.deepEqual([file.name, Object.keys(file.answers)], ["", [question?.id]]);
    }));
}

test("a device that keeps nothing says so, and the file has everything", () =>
  visit(assignment("en"), wide, async ({ page }) => {
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const [question] = (await askedOn(page)).questions;
    if (question) await answerByKeyboard(page, question);
    assert.equal(await page.locator("[data-kept]").getAttribute("data-state"), "unkept");
    const file = (await saved(await handIn(page))) as { answers: object };
    assert.deepEqual(Object.keys(file.answers), [question?.id]);
  }));

test("guided: the next part opens after its question is tried, and tries are counted", () =>
  visit(assignment("ar"), wide, async ({ page }) => {
    const { questions } = await askedOn(page);
    const hidden = () => page.locator(".rows > .row[hidden]").count();
    const [first] = [...questions].sort((a, b) => (a.after ?? 1e9) - (b.after ?? 1e9));
    assert.ok(first?.after);
    assert.equal(await hidden(), 0);
    await page.locator("button[data-guided]").focus();
    await page.keyboard.press("Enter");
    const closed = await hidden();
    assert.ok(closed > 0);
    assert.equal(await page.locator(`.row[data-p="${first.after}"]`).isVisible(), true);
    const part = questions.filter(({ after }) => after === first.after);
    for (const question of part) {
      await answerByKeyboard(page, question);
      await page.locator(`#question-${question.id} [data-check]`).press("Enter");
      await page.locator(`#question-${question.id} [data-feedback]:not([hidden])`).waitFor();
    }
    assert.ok((await hidden()) < closed, "more is open");
    const open = await hidden();
    await page.reload();
    assert.equal(await hidden(), open, "what was open stays open");
    const file = (await saved(await handIn(page))) as { answers: Record<string, { tries?: number }> };
    assert.deepEqual(
      part.map(({ id }) => file.answers[id]?.tries),
      part.map(() => 1),
    );
    await page.locator("button[data-guided]").click();
    assert.equal(await hidden(), 0);
  }));

test("marks: arrows move in the direction of reading, Shift marks on, a selection with the pointer marks many", () =>
  visit(assignment("ar"), wide, async ({ page }) => {
    const question = (await askedOn(page)).questions.find(({ kind }) => kind === "mark");
    assert.ok(question);
    const words = page.locator(`#question-${question.id} [role=button]`);
    const marked = () => page.locator(`#question-${question.id} [aria-pressed=true]`).allTextContents();
    const texts = await words.allTextContents();
    await words.nth(0).focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(":focus").textContent(), texts[1]);
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.locator(":focus").textContent(), texts[0]);
    assert.equal(await words.and(page.locator("[tabindex='0']")).count(), 1, "one stop for Tab");
    await page.keyboard.press("Shift+ArrowLeft");
    assert.deepEqual(await marked(), texts.slice(0, 2));
    await page.keyboard.press("ArrowDown");
    const below = await page.locator(":focus").boundingBox();
    const above = await words.nth(1).boundingBox();
    assert.ok(below && above && below.y > above.y);
    await page.locator(`#question-${question.id} .mark-block`).first().scrollIntoViewIfNeeded();
    const [from, to] = [await words.nth(4).boundingBox(), await words.nth(6).boundingBox()];
    assert.ok(from && to);
    await page.mouse.move(from.x + from.width - 3, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 3, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    assert.deepEqual(await marked(), [...texts.slice(0, 2), ...texts.slice(4, 7)]);
    await words.nth(5).click();
    assert.ok(!(await marked()).includes(texts[5] ?? ""), "a press frees a word");
    assert.match((await page.locator(`#question-${question.id} [data-mark-count]`).textContent()) ?? "", /\S/);
  }));

test("copied as text: a line for each question; the letter is offered only while its address is short", () =>
  visit(assignment("en"), { ...wide, permissions: ["clipboard-read", "clipboard-write"] }, async ({ page }) => {
    const { questions, title } = await askedOn(page);
    const [question] = questions;
    if (question) await answerByKeyboard(page, question);
    await page.locator("[data-hand-in=text]").click();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(text.split("\n").length, questions.length + 2);
    assert.match(text.split("\n")[0] ?? "", new RegExp(title));
    const mail = page.locator("a[data-hand-in=mail]");
    for (const each of questions.filter(({ kind }) => kind === "short")) {
      await page.locator(`#question-${each.id} textarea`).fill("word ".repeat(300));
    }
    assert.equal(await mail.isVisible(), false);
  }));

test("what the teacher sent back is shown beside the answers; a file of another assignment is refused", () =>
  visit(assignment("en"), wide, async ({ page }) => {
    const { questions, slug } = await askedOn(page);
    const [first] = questions;
    assert.ok(first);
    const file = {
      hashiya: "feedback",
      version: 1,
      assignment: slug,
      points: 2,
      of: 20,
      note: "<b>well</b>",
      questions: { [first.id]: { points: 2, of: 2, comment: "Exactly <i>so</i>", why: "" } },
    };
    const give = (name: string, contents: string) =>
      page
        .locator("[data-open-feedback]")
        .setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(contents) });
    await give("feedback.json", JSON.stringify(file));
    const said = page.locator(`#question-${first.id} [data-feedback]`);
    await said.waitFor();
    assert.match((await said.textContent()) ?? "", /Exactly <i>so<\/i>/);
    assert.match((await page.locator("[data-returned]").textContent()) ?? "", /<b>well<\/b>/);
    await give("x.json", JSON.stringify({ ...file, assignment: "another" }));
    await page.waitForFunction(() => document.querySelector("[data-returned]")?.textContent?.includes("x.json"));
    await give("y.json", "x".repeat(3_000_000));
    await page.waitForFunction(() => document.querySelector("[data-returned]")?.textContent?.includes("y.json"));
  }));

for (const language of ["ar", "en"]) {
  test(`before handing in, the page says in ${language} what the file says of how one worked; «clear» takes it back`, () =>
    visit(assignment(language), wide, async ({ page }) => {
      const says = page.locator("[data-file-says]");
      await page.locator(".file-says summary").press("Enter");
      assert.equal(await page.locator(".file-says > p").isVisible(), true);
      assert.equal(await says.locator("li").count(), 1, "nothing yet");
      const mention = page.locator(".v1 a.mention").first();
      const [name = "", entry = ""] = [await mention.textContent(), await mention.getAttribute("data-entry")].map(
        String,
      );
      await mention.click();
      await page.locator("#gloss").waitFor({ state: "visible" });
      await page.keyboard.press("Escape");
      await page.locator(".row[data-p='2'] a.number").click();
      const [first] = (await askedOn(page)).questions;
      assert.ok(first);
      await page.locator("button[data-guided]").click();
      await answerByKeyboard(page, first);
      await page.locator(`#question-${first.id} [data-check]`).press("Enter");
      const lines = says.locator("li");
      await lines.nth(2).waitFor();
      const words = (await lines.allTextContents()).map((line) => line.replace(/[\u2066-\u2069]/g, ""));
      for (const [n, said] of [`${name} (1)`, "2 (1)", "1 (1)"].entries()) {
        assert.ok(words[n]?.includes(said), `${words[n]} has ${said}`);
      }
      const file = (await saved(await handIn(page))) as Record<string, unknown>;
      assert.deepEqual([file.opened, file.returned], [{ [entry]: 1 }, { "2": 1 }]);
      await page.locator("[data-clear]").click();
      await page.locator("[data-clear]").click();
      await lines.nth(2).waitFor({ state: "detached" });
      const empty = (await saved(await handIn(page))) as Record<string, unknown>;
      assert.deepEqual([empty.opened, empty.returned], [undefined, undefined]);
    }));

  test(`an answered and guided page in ${language}: axe finds nothing in three themes, and nothing is wider than 320 px`, () =>
    visit(assignment(language), wide, async ({ page }) => {
      const { questions } = await askedOn(page);
      for (const question of questions) await answerByKeyboard(page, question);
      await page.locator("button[data-guided]").click();
      const [first] = [...questions].sort((a: AskedJson, b: AskedJson) => (a.after ?? 1e9) - (b.after ?? 1e9));
      await page.locator(`#question-${first?.id} [data-check]`).click();
      await page.locator(`#question-${first?.id} [data-feedback]:not([hidden])`).waitFor();
      for (const theme of ["light", "dark", "sepia"]) {
        await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
        assert.deepEqual(await violations(page), [], theme);
      }
      await page.locator("button[data-guided]").click();
      await page.setViewportSize({ width: 320, height: 700 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.deepEqual(await violations(page), [], "320 px");
    }));
}

test("on a phone a touch marks a word, and a second frees it", () =>
  visit(assignment("ar"), phone, async ({ page }) => {
    const question = (await askedOn(page)).questions.find(({ kind }) => kind === "mark");
    const words = page.locator(`#question-${question?.id} [role=button]`);
    const pressed = page.locator(`#question-${question?.id} [aria-pressed=true]`);
    await words.nth(0).tap();
    assert.ok((await pressed.count()) >= 1);
    await words.nth(0).tap();
    assert.equal(await pressed.count(), 0);
  }));
