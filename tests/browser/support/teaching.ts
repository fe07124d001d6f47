// What a teacher does in the browser: files in, files out, and what the mark book's table says.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "playwright-core";
import { type ClassFile, studentName } from "./class.ts";

export const textOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");

/** The file that comes of an act. */
export async function download(page: Page, act: () => Promise<unknown>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), act()]);
  return file;
}

/** Gives files to the mark book, once it is there. */
export async function openFiles(page: Page, files: readonly ClassFile[]): Promise<void> {
  await page.locator("#marks[data-live]").waitFor();
  await page.locator("[data-open-files]").setInputFiles([...files]);
}

/** What the table says, row by row, without the name. */
export const cellsOf = (page: Page) =>
  page
    .locator("[data-table-body] tr")
    .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("button.cell")].map((cell) => cell.textContent)));

interface MadeOf {
  /** Slug of the reading. */
  readonly reading: string;
  /** Slug of the assignment whose questions are borrowed. */
  readonly slug: string;
}

/** Chooses the reading, all that the site asks about it, and writes a question of one's own. */
export async function makeLink(page: Page, { reading, slug }: MadeOf): Promise<string> {
  await page.locator("[name=reading]").selectOption(reading);
  const borrowed = page.locator(`[data-borrowed-list] input[data-assignment="${slug}"]`);
  await borrowed.first().waitFor();
  for (const box of await borrowed.all()) await box.check();
  await page.locator("[data-words=title] input").first().fill("حدث واحد، بلا شبكة");
  await page.locator("[name=due]").fill("2026-12-03");
  await page.locator("[data-new-kind]").selectOption("choice");
  await page.locator("[data-add-question]").click();
  const question = page.locator(".written");
  await question.locator("[data-words=prompt] textarea").first().fill("ما الذي يمكن التحقق منه؟");
  const options = question.locator("[data-rows=option] input[type=text]:visible");
  await options.nth(0).fill("تاريخ");
  await options.nth(1).fill("شعور");
  await question.locator("[data-correct]").first().check();
  await page.locator("[data-made-ready]").waitFor({ state: "visible" });
  return page.locator("[data-made-link]").inputValue();
}

/** Gives each short answer some points, in the dialog and by keyboard; notes them. */
export async function markShorts(page: Page, points: (number | null)[][]): Promise<void> {
  await page.locator("[data-mark-next]").focus();
  await page.keyboard.press("Enter");
  const dialog = page.locator("dialog[data-marking]");
  await dialog.waitFor({ state: "visible" });
  for (let question = 0; question < (points[0]?.length ?? 0); question += 1) {
    for (const [n, row] of points.entries()) {
      if (row[question] !== null) continue;
      assert.match((await dialog.locator("[data-marking-place]").textContent()) ?? "", new RegExp(studentName(n)));
      const given = (n % 5) / 2;
      await page.keyboard.type(String(given));
      await page.keyboard.press("Enter");
      row[question] = given;
    }
  }
  await dialog.waitFor({ state: "hidden" });
}
