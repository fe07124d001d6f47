// What a teacher's link opens, and what a hostile one does: nothing but a sentence.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { encodeAssignmentLink } from "../../src/assignments/link.ts";
import type { LinkedAssignment } from "../../src/assignments/linked-assignment.ts";
import { answerByKeyboard } from "./support/answering.ts";
import { violations } from "./support/axe.ts";
import { bomb, packed } from "./support/hostile-link.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, folder } = siteVisits();
const open = (language: string, fragment: string) => `/${language}/assignments/open/#${fragment}`;

const linked: LinkedAssignment = {
  id: "abcd1234",
  reading: "claimed-coordination",
  text: "",
  title: { en: "Who <b>says</b> so?" },
  task: { ar: "اقرأ.\nثم أجب." },
  blocks: [1, 2, 3, 4],
  focus: ["isis", "an-entry-that-is-not"],
  view: "both",
  guided: false,
  due: "2026-12-03",
  questions: [
    { assignment: "who-said-what", id: "q1" },
    { assignment: "who-said-what", id: "q2" },
    { assignment: "who-said-what", id: "q-that-is-gone" },
    {
      kind: "short",
      points: 2,
      prompt: { en: "Why <img src=x onerror=alert(1)>?" },
      after: 2,
      public: { words: [2, 9] },
    },
    { kind: "evidence", points: 1, prompt: { ar: "أيّ فقرة؟" }, public: { blocks: [1, 2, 3], multiple: false } },
    { kind: "mark", points: 1, prompt: { en: "Mark" }, public: { blocks: [4000] } },
  ],
};

/** The link's questions that can be asked, as a student meets them. */
const asked = [
  { id: "q1", kind: "choice" },
  { id: "q2", kind: "mark" },
  { id: "q4", kind: "short" },
  { id: "q5", kind: "evidence" },
].map((question) => ({ ...question, hash: "" }));

/** Labels of the one entry in focus that the site has, the page's language first. */
const isisIn = (language: string) => {
  const labels = ["تنظيم الدولة الإسلامية", "Islamic State (ISIS)"];
  return language === "ar" ? labels : labels.reverse();
};

/** In three themes, and on the narrowest screen. */
async function isAccessible(page: Page): Promise<void> {
  for (const theme of ["light", "dark", "sepia"]) {
    await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
    assert.deepEqual(await violations(page), [], theme);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  assert.deepEqual(await violations(page), [], "320 px");
}

const opened = (page: Page) => page.locator("#question-q1").waitFor();

for (const language of ["ar", "en"]) {
  test(`a link opens in ${language} with the reading and its tools, is answered by keyboard and handed in`, async () => {
    const fragment = await encodeAssignmentLink(linked);
    await visit(open(language, fragment), wide, async ({ page }) => {
      await opened(page);
      assert.deepEqual(
        await page.locator(".rows > .row[data-p]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-p"))),
        ["1", "2", "3", "4"],
      );
      assert.equal(await page.locator("h1").textContent(), "Who <b>says</b> so?");
      assert.equal(
        await page.locator("main img, main b:not(.lettered b)").count(),
        0,
        "words of a link are never markup",
      );
      assert.equal(await page.locator("body").getAttribute("data-shows"), "all");
      assert.equal(await page.locator(".focus a").count(), 1);
      assert.equal(await page.locator(".question").count(), asked.length);
      await page.locator(".v1 a.mention").first().click();
      await page.locator("#gloss").waitFor({ state: "visible" });
      await page.keyboard.press("Escape");

      const expected: Record<string, unknown> = {};
      for (const question of asked) expected[question.id] = await answerByKeyboard(page, question);
      await page.locator("[data-jump=q4]").click();
      assert.equal(new URL(page.url()).hash, `#${fragment}`, "the address stays the link");
      await page.reload();
      await opened(page);
      await page.locator("[data-progress-text]").filter({ hasText: "4" }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-hand-in=file]").press("Enter"),
      ]);
      assert.equal(download.suggestedFilename(), "answers-link-abcd1234-anonymous.json");
      const file = JSON.parse(await readFile(await download.path(), "utf8"));
      assert.equal(file.assignment, "link-abcd1234");
      const values = Object.entries(file.answers as Record<string, { value: unknown }>);
      assert.deepEqual(Object.fromEntries(values.map(([id, { value }]) => [id, value])), expected);
      await isAccessible(page);
    });
  });
}

for (const [language, direction] of [
  ["ar", "rtl"],
  ["en", "ltr"],
] as const) {
  test(`in ${language} it is a worksheet on request: prompts, lines, numbers, the glossary in both languages`, async () => {
    const fragment = await encodeAssignmentLink(linked);
    await visit(open(language, fragment), wide, async ({ page }) => {
      await opened(page);
      await page.locator("[data-open-sheet]").press("Enter");
      const sheet = page.locator(".worksheet");
      await sheet.waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.matches(".worksheet h1")), true);
      assert.equal(await page.locator("#reading").isVisible(), false);
      assert.deepEqual(await sheet.locator(".sheet-row .number:not(:empty)").allTextContents(), ["1", "2", "3", "4"]);
      assert.equal(await sheet.locator(".sheet-text > .read").getAttribute("dir"), direction);
      assert.equal(await sheet.locator(".paper-questions > li").count(), asked.length);
      assert.match((await sheet.locator(".prompt").allTextContents()).join(), /Why <img src=x onerror=alert\(1\)>\?/);
      assert.equal(await sheet.locator("[data-kind=short] .lines i").count(), 3, "room for nine words");
      assert.equal(await sheet.locator(".sheet-entries li").count(), 1);
      assert.deepEqual(await sheet.locator(".sheet-entries b").allTextContents(), isisIn(language));
      assert.equal(await sheet.locator("img, #question-q1, [id^=m-]").count(), 0, "ids stay those of the screen");
      for (const [format, width] of [
        ["A4", 595],
        ["Letter", 612],
      ] as const) {
        const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString("latin1");
        assert.match(pdf, new RegExp(`MediaBox\\s*\\[0 0 ${width}`), format);
      }
      await page.emulateMedia({ media: "print" });
      assert.equal(await sheet.locator("[data-print]").isVisible(), false);
      assert.equal(await page.locator("body > header").isVisible(), false);
      await page.emulateMedia({ media: "screen" });
      await isAccessible(page);
      await sheet.locator(".on-screen .btn:not([data-print])").press("Enter");
      assert.equal(await page.locator(".worksheet").count(), 0);
      assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute("data-open-sheet")), true);
    });
  });
}

test("a page in the other language opens the same link", async () => {
  const fragment = await encodeAssignmentLink(linked);
  await visit(open("en", fragment), wide, async ({ page }) => {
    await opened(page);
    await page.evaluate(() => scrollTo(0, 900));
    await page.locator("a[data-language-link]").first().click();
    await page.waitForURL((url) => url.pathname.startsWith("/ar/"));
    await opened(page);
    assert.equal(new URL(page.url()).hash, `#${fragment}`);
  });
});

const json = (change: object) => packed(JSON.stringify({ ...linked, ...change }));

const hostile: readonly (readonly [what: string, fragment: string])[] = [
  ["nothing", ""],
  ["no base64", "1.%%%<script>alert(1)</script>"],
  ["base64 that is no archive", "1.AAAABBBBCCCC"],
  ["a later version", "9.AAAA"],
  ["a bomb", bomb()],
  ["no JSON", packed("{")],
  ["JSON of another shape", packed("[]")],
  ["a reading that is not here", json({ reading: "no-such-reading" })],
  ["a path for a reading", json({ reading: "../../teach" })],
  ["a title that is no text", json({ title: { en: { toString: "x" } } })],
  ["a prototype", packed('{"__proto__":{"id":"abcd1234"}}')],
];

for (const [what, fragment] of hostile) {
  test(`a link that holds ${what} shows one sentence and nothing else`, () =>
    visit(open("en", fragment), wide, async ({ page }) => {
      const says = page.locator("[data-open-says]");
      await page.waitForFunction(() => document.querySelector("[data-open-says]")?.textContent !== "Opening…");
      assert.match((await says.textContent()) ?? "", /^[A-Z].+\.$/);
      assert.equal(await page.locator("main :is(form, fieldset, .rows, img, script)").count(), 0);
      assert.equal(await page.evaluate(() => localStorage.getItem("hashiya:v1:answers")), null);
    }));
}

test("a link of a megabyte, pasted into the open page, shows one sentence", () =>
  visit(open("en", ""), wide, async ({ page }) => {
    await page
      .locator("[data-open-says]")
      .filter({ hasText: /none\.$/ })
      .waitFor();
    await page.evaluate(() => {
      location.hash = `1.${"A".repeat(1_000_000)}`;
    });
    await page
      .locator("[data-open-says]")
      .filter({ hasText: /larger/ })
      .waitFor();
    assert.equal(await page.locator("main form").count(), 0);
  }));

test("no words of a key are in the page that opens links", () => {
  for (const language of ["ar", "en"]) {
    const page = readFileSync(join(folder(), language, "assignments/open/index.html"), "utf8");
    assert.doesNotMatch(page, /"(?:correct|model|rubric|key)"/);
  }
  assert.ok(readdirSync(join(folder(), "data/texts")).length > 0);
});
