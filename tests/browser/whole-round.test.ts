// The whole round without a network: a teacher makes a link, a student answers it by keyboard and hands in a file,
// thirty files come back, the marks are right to the point. Both have loaded the site once and kept it.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import Papa from "papaparse";
import type { Locator, Page } from "playwright-core";
import { readKeys } from "../../src/assignments/keys-file.ts";
import { decodeAssignmentLink, encodeAssignmentLink } from "../../src/assignments/link.ts";
import { loadLibrary } from "../../src/load/library.ts";
import type { Question } from "../../src/model.ts";
import { hashiya } from "../support/cli.ts";
import { type AskedJson, answerByKeyboard } from "./support/answering.ts";
import { type ClassFile, json, student, studentName } from "./support/class.ts";
import { hostileAnswers } from "./support/hostile-answers.ts";
import { hostileLinks } from "./support/hostile-link.ts";
import { tabTo } from "./support/keyboard.ts";
import { goOffline, keepPage } from "./support/offline.ts";
import { cellsOf, download, makeLink, markShorts, openFiles, textOf } from "./support/teaching.ts";
import { siteVisits, wide } from "./support/visit.ts";

const { visit } = siteVisits();
const project = resolve(fileURLToPath(import.meta.url), "../../..");
const work = await mkdtemp(join(tmpdir(), "hashiya-round-"));
after(() => rm(work, { recursive: true, force: true }));
const slug = "one-event-many-counts";
const { value: library } = await loadLibrary(project);
const assignment = library?.assignments.get(slug);
assert.ok(library && assignment);
const reading = `/ar/readings/${assignment.reading}/`;
const students = 30;

interface Handed {
  readonly assignment: string;
  readonly text: string;
  readonly answers: Record<string, { readonly prompt: string; readonly value: unknown }>;
}

/** What a page asks, as the answers file names it: the questions of a link are on the page alone. */
const askedOn = (page: Page): Promise<AskedJson[]> =>
  page.locator("fieldset.question").evaluateAll((fields) =>
    fields.map((field) => ({
      id: field.getAttribute("data-question") ?? "",
      kind: field.getAttribute("data-kind") ?? "",
      hash: "",
      multiple: field.querySelector("[type=checkbox]") !== null,
    })),
  );

const refusedFiles = (page: Page): Locator => page.locator("[data-book-refused] li");

test("the whole round, with no network after the first load", (story) =>
  visit(reading, wide, (teacher) =>
    visit(reading, wide, async (learner) => {
      let link = "";
      let handed: Handed | undefined;
      let keys: readonly ClassFile[] = [];
      let questions: readonly Question[] = [];
      const { page } = teacher;

      await story.test("both keep the reading; the teacher's page is open when the network ends", async () => {
        await Promise.all([keepPage(page), keepPage(learner.page)]);
        await page.goto(`${teacher.origin}/ar/teach/#make`);
        await page.locator("[data-borrowed-list] input").first().waitFor();
        await Promise.all([goOffline(teacher, "/"), goOffline(learner, "/")]);
      });

      await story.test("the teacher makes a link and saves its key", async () => {
        link = await makeLink(page, assignment);
        assert.match(link, /\/ar\/assignments\/open\/#1\./);
        await page.locator("[data-qr] svg").waitFor();
        const made = await download(page, () => page.locator("[data-save=key]").click());
        const key: ClassFile = {
          name: made.suggestedFilename(),
          mimeType: "application/json",
          buffer: Buffer.from(await textOf(made)),
        };
        const output = join(work, "keys.json");
        const ran = hashiya(project, "export", "keys", "--output", output);
        assert.equal(ran.code, 0, ran.error);
        keys = [{ name: "keys.json", mimeType: "application/json", buffer: await readFile(output) }, key];
        const read = readKeys(key.buffer.toString());
        assert.ok("assignments" in read);
        const own = Object.values(read.assignments).flatMap((each) => each.questions);
        questions = [...assignment.questions.map((each, n) => ({ ...each, id: `q${n + 1}` })), ...own];
        assert.deepEqual(
          questions.map(({ id }) => id),
          ["q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8"],
        );
      });

      await story.test("a student opens it, answers every question by keyboard, and hands in a file", async () => {
        await learner.page.goto(link);
        await learner.page.locator("#question-q8").waitFor();
        const expected: Record<string, unknown> = {};
        for (const question of await askedOn(learner.page)) {
          await tabTo(learner.page, `#question-${question.id} .question-body *`);
          expected[question.id] = await answerByKeyboard(learner.page, question);
        }
        await tabTo(learner.page, "#student-name");
        await learner.page.keyboard.type("ليلى");
        await tabTo(learner.page, "[data-hand-in=file]");
        const file = await download(learner.page, () => learner.page.keyboard.press("Enter"));
        const saved: Handed = JSON.parse(await textOf(file));
        const values = Object.entries(saved.answers).map(([id, { value }]) => [id, value]);
        assert.deepEqual(Object.fromEntries(values), expected);
        assert.equal(saved.text, assignment.text);
        handed = saved;
      });

      let points: (number | null)[][] = [];
      await story.test("thirty files are marked right to the point, short answers by hand", async () => {
        const known = Array.from({ length: students }, (_, n) => student(library, questions, assignment.reading, n));
        points = known.map((each) => [...each.points]);
        const files = known.map(({ answers }, n) => {
          const other = { ...handed, name: studentName(n), saved: "2026-12-01T18:20:00Z", answers };
          return json(`answers-${n}.json`, other);
        });
        await page.locator(".teach-nav [data-part=marks]").click();
        await openFiles(page, files);
        await refusedFiles(page)
          .nth(students - 1)
          .waitFor();
        await openFiles(page, keys);
        await page.locator("[data-book]").waitFor({ state: "visible" });
        await page.waitForFunction((n) => document.querySelectorAll("[data-table-body] tr").length === n, students);
        const shown = await cellsOf(page);
        for (const [n, row] of shown.entries()) {
          const given = row.map((cell, index) =>
            questions[index]?.kind === "short" ? null : cell === "–" ? 0 : Number(cell),
          );
          assert.deepEqual(given, points[n], studentName(n));
        }
        await markShorts(page, points);
        assert.equal(await page.locator("button.cell[data-state=open]").count(), 0);
      });

      await story.test("the table goes out as CSV, right line by line", async () => {
        const csv = await textOf(await download(page, () => page.locator("[data-save=csv]").click()));
        const [head, ...lines] = csv
          .slice(1)
          .split("\r\n")
          .filter((line) => line !== "");
        assert.equal(csv[0], "\uFEFF");
        assert.equal(Papa.parse<string[]>(head ?? "").data[0]?.length, questions.length + 6);
        const all = questions.reduce((sum, each) => sum + each.points, 0);
        const expected = points.map((row, n) => {
          const total = Math.round(row.reduce<number>((sum, each) => sum + (each ?? 0), 0) * 100) / 100;
          return [studentName(n), ...row, total, all, "2026-12-01 18:20", `answers-${n}.json`, ""]
            .map((each) => `"${each}"`)
            .join(",");
        });
        assert.deepEqual(lines, expected);
      });

      const rows = page.locator("[data-table-body] tr");
      await story.test("answers to an older text are told apart, and nothing is lost", async () => {
        const older = { ...handed, name: "قديم", text: `sha256:${"0".repeat(64)}` };
        await openFiles(page, [json("older.json", older)]);
        await rows.nth(students).waitFor();
        const row = rows.filter({ hasText: "قديم" });
        assert.equal(await row.locator(".remark").count(), 1);
        assert.match((await row.locator(".remark").textContent()) ?? "", /تغيّر النص/);
        const decoded = await decodeAssignmentLink(new URL(link).hash);
        assert.ok("assignment" in decoded);
        const changed = await encodeAssignmentLink({ ...decoded.assignment, text: "0".repeat(12) });
        const tab = await learner.context.newPage();
        await tab.goto(`${learner.origin}/ar/assignments/open/#${changed}`);
        await tab.locator("#question-q8").waitFor();
        assert.match((await tab.locator(".task .missing").textContent()) ?? "", /تغيّر النص/);
        assert.equal(await tab.locator("[data-jump][data-state=answered]").count(), questions.length);
        await tab.close();
      });

      await story.test("hostile answers files are refused with reasons, or shown as words", async () => {
        const before = await page.title();
        const { refused, accepted } = hostileAnswers(handed);
        await openFiles(page, [...refused, ...accepted]);
        await refusedFiles(page)
          .nth(refused.length - 1)
          .waitFor();
        const said = await refusedFiles(page).allTextContents();
        for (const { name } of refused)
          assert.ok(
            said.some((line) => line.includes(name)),
            name,
          );
        assert.equal(said.length, refused.length);
        assert.equal(await rows.count(), students + 1 + accepted.length);
        assert.equal(
          await page.locator("#marks :is(script, img, iframe, svg:not(.ic), a[href^='javascript'])").count(),
          0,
        );
        assert.equal(await page.title(), before, "nothing of theirs ran");
        assert.equal(await page.evaluate(() => "polluted" in {}), false);
        const csv = await textOf(await download(page, () => page.locator("[data-save=csv]").click()));
        const cells = Papa.parse<string[]>(csv.slice(1)).data.flat();
        assert.deepEqual(
          cells.filter((cell) => /^[\p{Zs}]*[=+\-@|%]/u.test(cell)),
          [],
        );
        for (const [n, row] of points.entries()) {
          const given = await rows
            .filter({ hasText: studentName(n) })
            .locator("button.cell")
            .allTextContents();
          assert.deepEqual(
            given.map((cell) => (cell === "–" ? 0 : Number(cell))),
            row,
          );
        }
      });

      await story.test("hostile links say one sentence, and what was answered stays", async () => {
        const fragment = new URL(link).hash.slice(1);
        const kept = () => learner.page.evaluate(() => localStorage.getItem("hashiya:v1:answers"));
        const before = await kept();
        for (const [what, hostile] of hostileLinks(fragment)) {
          const tab = await learner.context.newPage();
          await tab.goto(`${learner.origin}/ar/assignments/open/#${hostile}`);
          await tab.locator("[data-open-says]").filter({ hasText: /\.$/ }).waitFor();
          assert.equal(await tab.locator("main :is(form, fieldset, .rows, img, script)").count(), 0, what);
          assert.equal(await tab.evaluate(() => "polluted" in {}), false);
          await tab.close();
        }
        assert.equal(await kept(), before);
      });

      await story.test("with a network again, a reload keeps the mark book; the keys open it as it was", async () => {
        await teacher.context.setOffline(false);
        const before = await rows.allTextContents();
        await page.reload();
        const waiting = page.locator("[data-book-waiting]");
        await waiting.waitFor();
        assert.match((await waiting.textContent()) ?? "", new RegExp(`^${before.length} `));
        await openFiles(page, keys);
        await rows.nth(before.length - 1).waitFor();
        assert.deepEqual(await rows.allTextContents(), before);
        assert.equal(await waiting.isVisible(), false);
      });
    }),
  ));
