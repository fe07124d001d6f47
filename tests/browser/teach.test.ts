// The teacher's page: a link is made, answers come back, marks are right to the point. Nothing leaves the device.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { readKeys } from "../../src/assignments/keys-file.ts";
import { decodeAssignmentLink } from "../../src/assignments/link.ts";
import { markAnswer, rightValues } from "../../src/questions/mark-answer.ts";
import { violations } from "./support/axe.ts";
import { type ClassFile, type KnownClass, knownClass } from "./support/class.ts";
import { overflow } from "./support/overflow.ts";
import { cellsOf, download, openFiles, textOf } from "./support/teaching.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit, folder } = siteVisits();
const project = resolve(fileURLToPath(import.meta.url), "../../..");
const narrow = { viewport: { width: 320, height: 800 } };
const teach = (language: string, part = "make") => `/${language}/teach/#${part}`;
const slug = "who-said-what";
let group: KnownClass;
before(async () => {
  group = await knownClass(project, slug, 30);
});

/** The mark book with the class's answers and, where wished, the key. */
async function openClass(page: Page, files: readonly ClassFile[] = [...group.answers, group.keys]): Promise<void> {
  await openFiles(page, files);
  await page.locator("[data-book]").waitFor({ state: "visible" });
}

async function makeShort(page: Page): Promise<string> {
  await page.locator("[data-borrowed-list] input").first().waitFor();
  await page.locator("[data-words=title] input").first().fill("عنوان <b>x</b>");
  await page.locator("[data-borrowed-list] input").first().check();
  await page.locator("[data-made-ready]").waitFor({ state: "visible" });
  return page.locator("[data-made-link]").inputValue();
}

for (const language of ["ar", "en"]) {
  test(`in ${language} an assignment becomes a link that a student can open, and nothing is sent`, () =>
    visit(teach(language), wide, async ({ page, context, origin }) => {
      const link = await makeShort(page);
      assert.ok(link.startsWith(`${origin}/${language}/assignments/open/#1.`), link);
      assert.ok(link.length < 800);
      const classroom = await page.locator("[data-classroom]").getAttribute("href");
      assert.equal(new URL(classroom ?? "").searchParams.get("url"), link);
      assert.equal(
        await page
          .locator("[data-qr] svg[role=img] title")
          .textContent()
          .then((title) => title !== ""),
        true,
      );
      assert.equal(await page.locator("[data-preview] .sheet-questions > li").count(), 1);
      const student = await context.newPage();
      await student.goto(link);
      await student.locator("#question-q1").waitFor();
      assert.match((await student.locator("h1").textContent()) ?? "", /عنوان <b>x<\/b>/);
    }));
}

test("a question is written by keyboard alone, its lacks are said, and the draft is there after a reload", () =>
  visit(teach("en"), wide, async ({ page }) => {
    await page.locator("[data-borrowed-list] input").first().waitFor();
    const press = async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.locator("[data-words=title] input").first().focus();
    await page.keyboard.type("By keyboard");
    await page.locator("[data-new-kind]").focus();
    await page.keyboard.type("Choice");
    await press("Tab", "Enter");
    // The focus is in the question's first field now.
    await page.keyboard.type("Which can be checked?");
    const missing = page.locator("[data-made-missing]");
    await missing.filter({ hasText: "Write two options or more" }).waitFor();
    // The first option's box to tick, its text, the button that removes it; then the second's.
    await press("Tab", "Space", "Tab");
    await page.keyboard.type("A date");
    await press("Tab", "Tab", "Tab");
    await page.keyboard.type("A feeling");
    await page.locator("[data-made-ready]").waitFor({ state: "visible" });
    assert.equal(await missing.isVisible(), false);
    // Ready is said at the first letter; what is shown follows the typing.
    await page.locator("[data-preview] .sheet-ticks li", { hasText: "A feeling" }).waitFor();
    assert.deepEqual((await page.locator("[data-preview] .sheet-ticks li").allTextContents()).sort(), [
      "A date",
      "A feeling",
    ]);
    // A line that is removed gives the focus to the button that adds one.
    await press("Tab", "Tab", "Tab", "Tab", "Enter");
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-add")), "option");
    // A page that is left keeps what was typed last.
    await page.reload();
    await page.locator(".written").first().waitFor();
    assert.equal(await page.locator("[data-words=title] input").first().inputValue(), "By keyboard");
    const question = page.locator(".written");
    assert.equal(await question.locator("[data-rows=option] li").count(), 2);
    assert.equal(await question.locator("[data-correct]").first().isChecked(), true);
    assert.equal(await question.locator("[data-rows=option] input[type=text]").first().inputValue(), "A date");
  }));

for (const kind of ["match", "sort", "mark", "evidence", "short"]) {
  test(`a question of the kind ${kind} in the teacher's words becomes part of the link`, () =>
    visit(teach("en"), wide, async ({ page }) => {
      await page.locator("[data-borrowed-list] input").first().waitFor();
      await page.locator("[data-words=title] input").first().fill("Mine");
      await page.locator("[data-new-kind]").selectOption(kind);
      await page.locator("[data-add-question]").click();
      const question = page.locator(".written");
      await question.locator("[data-words=prompt] textarea").first().fill("Do it");
      const texts = question.locator("[data-rows] input[type=text]:visible");
      for (let index = 0; index < (await texts.count()); index += 1) await texts.nth(index).fill(`Text ${index}`);
      if (kind === "mark") {
        // Names come once the texts of the reading are there.
        await question.locator("[data-picks=entries] input").first().check();
      }
      if (kind === "evidence") await question.locator("[data-picks=right] input").nth(1).check();
      await page.locator("[data-made-ready]").waitFor({ state: "visible" });
      const link = await page.locator("[data-made-link]").inputValue();
      const decoded = await decodeAssignmentLink(new URL(link).hash);
      assert.ok("assignment" in decoded);
      const [made] = decoded.assignment.questions;
      assert.ok(made && "kind" in made);
      assert.equal(made.kind, kind);
      const key = JSON.parse(await textOf(await download(page, () => page.locator("[data-save=key]").click())));
      const read = readKeys(JSON.stringify(key));
      assert.ok("assignments" in read);
      const [keyed] = Object.values(read.assignments)[0]?.questions ?? [];
      assert.ok(keyed);
      for (const value of rightValues(keyed)) assert.equal(markAnswer(keyed, value), 1);
    }));
}

test("the key is in its own file and never in the link; the .md waits for both languages", () =>
  visit(teach("en"), wide, async ({ page }) => {
    await page.locator("[data-borrowed-list] input").first().waitFor();
    await page.locator("[data-words=title] input").first().fill("Mine");
    await page.locator("[data-new-kind]").selectOption("short");
    await page.locator("[data-add-question]").click();
    const question = page.locator(".written");
    await question.locator("[data-words=prompt] textarea").first().fill("Why?");
    await question.locator("[data-words=model] textarea").first().fill("The model answer");
    await page.locator("[data-made-ready]").waitFor({ state: "visible" });
    assert.equal(await page.locator("[data-save=markdown]").isDisabled(), true);
    const key = JSON.parse(await textOf(await download(page, () => page.locator("[data-save=key]").click())));
    assert.equal(key.hashiya, "keys");
    const [made] = Object.values<{ questions: { key: { model: object } }[] }>(key.assignments);
    assert.deepEqual(made?.questions[0]?.key.model, { en: "The model answer" });
    await page.locator("[name=both]").check();
    for (const name of ["title", "prompt", "model"]) {
      await page.locator(`[data-words=${name}] [data-second] [data-language]`).first().fill("بالعربية");
    }
    const task = page.locator("[data-words=task] [data-second] [data-language]");
    assert.notEqual(await task.inputValue(), "");
    await page.waitForFunction(
      () => document.querySelector<HTMLButtonElement>("[data-save=markdown]")?.disabled === false,
    );
    const markdown = await textOf(await download(page, () => page.locator("[data-save=markdown]").click()));
    assert.match(markdown, /^---\nreading: "/);
    assert.match(markdown, /::: ar\n.+\n:::/);
  }));

test("thirty files are marked right to the point, and the table goes out as CSV", () =>
  visit(teach("en", "marks"), wide, async ({ page }) => {
    await openClass(page);
    assert.match((await page.locator("[data-book-status]").textContent()) ?? "", /30 answers files added/);
    const expected = group.points.map((points) => points.map((value) => (value === null ? "Mark" : String(value))));
    const shown = await cellsOf(page);
    assert.equal(shown.length, 30);
    for (const [n, row] of shown.entries()) {
      const given = row.map((cell) => (cell === "–" ? "0" : cell));
      assert.deepEqual(given, expected[n], `student ${n}`);
    }
    const csv = await textOf(await download(page, () => page.locator("[data-save=csv]").click()));
    assert.ok(csv.startsWith("\uFEFF"));
    const { data } = Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true });
    assert.equal(data.length, 31);
    data.slice(1).forEach((row, n) => {
      const points = group.points[n] ?? [];
      assert.deepEqual(
        row.slice(1, 1 + points.length),
        points.map((value) => (value === null ? "" : String(value))),
      );
      const total = points.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      assert.equal(Number(row[1 + points.length]), Math.round(total * 100) / 100);
    });
    assert.equal(await page.locator("[data-confusion=returned] li").count(), 1);
  }));

test("short answers are marked by keyboard in the dialog, kept, and given back as a file", () =>
  visit(teach("en", "marks"), wide, async ({ page }) => {
    await openClass(page, [...group.answers.slice(0, 2), group.keys]);
    const waiting = () => page.locator("button.cell[data-state=open]").count();
    const first = await waiting();
    assert.ok(first > 0);
    await page.locator("[data-mark-next]").focus();
    await page.keyboard.press("Enter");
    const dialog = page.locator("dialog[data-marking]");
    await dialog.waitFor({ state: "visible" });
    assert.match((await dialog.locator("[data-marking-answer]").textContent()) ?? "", /<img src=x onerror=alert\(1\)>/);
    assert.equal(await dialog.locator("img").count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.hasAttribute("data-marking-points")), true);
    await page.keyboard.type("99");
    await page.keyboard.press("Enter");
    assert.equal(await dialog.locator("[data-marking-defect]").isVisible(), true);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("1.5");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Well said");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.equal(await waiting(), first - 1);
    await page.waitForFunction(() => document.activeElement?.classList.contains("cell"));
    const back = page.locator("[data-table-body] tr").first().locator("td:last-child button");
    const feedback = JSON.parse(await textOf(await download(page, () => back.click())));
    assert.equal(feedback.hashiya, "feedback");
    assert.ok(
      Object.values<{ comment: string; points: number }>(feedback.questions).some(
        (one) => one.comment === "Well said" && one.points === 1.5,
      ),
    );
    await page.reload();
    await page.locator("[data-book]").waitFor({ state: "visible" });
    assert.match((await page.locator("[data-book-key]").textContent()) ?? "", /key is not open/);
    const marks = await download(page, () => page.locator("[data-save=marks]").click());
    assert.match(await textOf(marks), /Well said/);
    assert.doesNotMatch(await textOf(marks), /"key"|rubric/);
    const erase = page.locator("[data-erase]");
    await erase.click();
    await erase.click();
    assert.equal(await page.locator("[data-book]").isVisible(), false);
    assert.equal(await page.evaluate(() => localStorage.getItem("hashiya:v1:marks")), null);
  }));

test("the assignment's own .md opens as a key", () =>
  visit(teach("ar", "marks"), wide, async ({ page }) => {
    const buffer = await readFile(resolve(project, `content/assignments/${slug}.md`));
    await openClass(page, [...group.answers.slice(0, 3), { name: `${slug}.md`, mimeType: "text/markdown", buffer }]);
    const shown = await cellsOf(page);
    group.points.slice(0, 3).forEach((points, n) => {
      points.forEach((value, index) => {
        if (value !== null)
          assert.equal(Number(shown[n]?.[index] === "–" ? 0 : shown[n]?.[index]), value, `${n} ${index}`);
      });
    });
  }));

test("hostile files are refused with their reasons, and the others load", () =>
  visit(teach("en", "marks"), wide, async ({ page }) => {
    const file = (name: string, contents: string): ClassFile => ({
      name,
      mimeType: "application/json",
      buffer: Buffer.from(contents),
    });
    const [good] = group.answers;
    assert.ok(good);
    const evil = JSON.parse(good.buffer.toString());
    const pretty = { ...evil, name: '=HYPERLINK("x")\u202E<script>alert(1)</script>', saved: "x" };
    const polluted = JSON.stringify(pretty).replace(
      '"answers":{',
      '"__proto__":{"x":1},"answers":{"__proto__":{"value":[0]},',
    );
    await openClass(page, [
      group.keys,
      good,
      file("broken.json", "{"),
      file("other.json", '{"hashiya":"study","version":1}'),
      file("later.json", '{"hashiya":"answers","version":9}'),
      file("unknown.json", '{"hashiya":"answers","version":1,"assignment":"no-such"}'),
      file("deep.json", `{"hashiya":"answers","version":1,"assignment":${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
      file("huge.json", `{"hashiya":"answers","pad":"${"x".repeat(2_200_000)}"}`),
      file("polluted.json", polluted),
    ]);
    const refused = await page.locator("[data-book-refused] li").allTextContents();
    for (const name of ["broken", "other", "later", "unknown", "deep", "huge"]) {
      assert.ok(
        refused.some((line) => line.includes(`${name}.json`)),
        name,
      );
    }
    assert.equal(await page.locator("[data-table-body] tr").count(), 2);
    assert.equal(await page.locator("#marks script, #marks img").count(), 0);
    assert.equal(await page.evaluate(() => "x" in {}), false);
    const csv = await textOf(await download(page, () => page.locator("[data-save=csv]").click()));
    assert.match(csv, /"'=HYPERLINK/);
  }));

test("a changed text and an older file of one name are said", () =>
  visit(teach("en", "marks"), wide, async ({ page }) => {
    const [good] = group.answers;
    assert.ok(good);
    const older = {
      ...JSON.parse(good.buffer.toString()),
      text: `sha256:${"0".repeat(64)}`,
      saved: "2026-11-01T00:00:00Z",
    };
    await openClass(page, [
      group.keys,
      good,
      { name: "older.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(older)) },
    ]);
    assert.equal(await page.locator("[data-table-body] tr[data-uncounted]").count(), 1);
    const remarks = (await page.locator(".remark").allTextContents()).join("\n");
    assert.match(remarks, /older file of the same name/);
    assert.match(remarks, /text has changed/);
  }));

test("the teacher's copy prints with its key on A4 and on Letter, and only with the key open", () =>
  visit(teach("ar", "marks"), wide, async ({ page }) => {
    await page.locator(".teach-nav [data-part=paper]").click();
    await page.locator("[data-paper-note]").filter({ hasText: /./ }).waitFor();
    await page.locator("[name=work]").selectOption(slug);
    assert.equal(await page.locator("[data-sheet]").isVisible(), false);
    await page.locator(".teach-nav [data-part=marks]").click();
    await openFiles(page, [group.keys]);
    await page.locator("[data-book-status]").filter({ hasText: /./ }).waitFor();
    await page.locator(".teach-nav [data-part=paper]").click();
    await page.locator("[data-sheet] .sheet-key").first().waitFor();
    for (const [size, width] of [
      ["letter", "612"],
      ["a4", "594"],
    ] as const) {
      await page.locator("[name=size]").selectOption(size);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      assert.match(pdf, new RegExp(`MediaBox\\s*\\[0 0 ${width}`), size);
    }
    await page.locator("[name=copy]").selectOption("student");
    await page.locator("[data-sheet] .sheet-text li").first().waitFor();
    assert.equal(await page.locator("[data-sheet] .sheet-key").count(), 0);
  }));

test("the page of the site holds no key, and no other page than the header's and the home page's leads to it", async () => {
  const { readFileSync } = await import("node:fs");
  const student = readFileSync(`${folder()}/ar/assignments/${slug}/index.html`, "utf8");
  assert.doesNotMatch(student, /\/teach\//);
  const data = readFileSync(`${folder()}/data/teach.json`, "utf8");
  assert.doesNotMatch(data, /"(?:key|correct|rubric|model|targets|pairs)":/);
});

for (const language of ["ar", "en"]) {
  for (const part of ["make", "marks", "paper"]) {
    test(`${part} in ${language}: axe finds nothing in three themes and at 320 px`, () =>
      visit(teach(language, part), wide, async ({ page }) => {
        if (part === "make") await makeShort(page);
        if (part === "marks") await openClass(page, [...group.answers.slice(0, 9), group.keys]);
        if (part === "paper") await page.locator("[data-paper-note]").filter({ hasText: /./ }).waitFor();
        for (const theme of ["light", "dark", "sepia"]) {
          await page.evaluate((name) => {
            document.documentElement.dataset.theme = name;
          }, theme);
          assert.deepEqual(await violations(page), [], theme);
        }
        await page.setViewportSize(narrow.viewport);
        assert.equal(await overflow(page), 0);
        assert.deepEqual(await violations(page), []);
      }));
  }
}

test("on a phone without JavaScript the page says what it does and leads to worksheets", () =>
  visit(teach("en"), { ...phone, javaScriptEnabled: false }, async ({ page }) => {
    const main = (await page.locator("main").textContent()) ?? "";
    assert.match(main, /needs JavaScript/);
    assert.match(main, /npx hashiya export keys/);
    assert.equal(await page.locator("main form").first().isVisible(), false);
    assert.ok((await page.locator('main a[href*="/print/"]').count()) > 0);
  }));
