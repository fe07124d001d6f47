// Answers of match and sort by a mouse that drags, beside their lists.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "./support/axe.ts";
import { phone, siteVisits, wide } from "./support/visit.ts";

const { visit } = siteVisits();
const assignment = (language: string) => `/${language}/assignments/who-said-what/`;
const steps = 8;
/** Shares of the window; SPEC §11 counts three decimals. */
const leastShift = 0.0005;

async function middle(of: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await of.boundingBox();
  assert.ok(box, "it is on the page");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses, moves as a hand does, and lets go where `drop` says. */
async function drag(page: Page, from: Locator, to: Locator, drop: () => Promise<void> = () => page.mouse.up()) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middle(from), await middle(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps });
  await drop();
}

/** Movements of what stands on the page, since the page was opened. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );

const kindOf = (page: Page, kind: string) => page.locator(`fieldset[data-kind=${kind}]`);

for (const language of ["ar", "en"]) {
  test(`sort in ${language}: a box dragged to a sentence, and a sentence to a box, is chosen in its list and kept`, () =>
    visit(assignment(language), wide, async ({ page }) => {
      const question = kindOf(page, "sort");
      const lists = question.locator("select");
      const box = (n: number) => question.locator(`.places [data-place="${n}"]`);
      await box(0).scrollIntoViewIfNeeded();
      const before = await shiftOf(page);
      await drag(page, box(2), question.locator(".pairs > li").nth(1));
      assert.equal(await lists.nth(1).inputValue(), "2");
      await drag(page, question.locator(".pairs label").first(), box(1));
      assert.equal(await lists.first().inputValue(), "1");
      assert.match((await page.locator("[data-progress-text]").textContent()) ?? "", /\S/);
      assert.equal(await page.locator(".lifted, [data-aimed], [data-dragging]").count(), 0);
      assert.ok((await shiftOf(page)) - before < leastShift, "nothing on the page moved");
      await page.reload();
      assert.equal(await lists.nth(1).inputValue(), "2");
    }));

  test(`match in ${language}: an answer dragged to what it belongs to is chosen; the list then changes it`, () =>
    visit(assignment(language), wide, async ({ page }) => {
      const question = kindOf(page, "match");
      const list = question.locator("select").first();
      await drag(page, question.locator('[data-place="3"]'), question.locator(".pairs > li").first());
      assert.equal(await list.inputValue(), "3");
      await list.focus();
      await page.keyboard.press("ArrowUp");
      assert.equal(await list.inputValue(), "2");
    }));
}

test("Escape, letting go elsewhere, and a press that does not move choose nothing", () =>
  visit(assignment("en"), wide, async ({ page }) => {
    const question = kindOf(page, "sort");
    const [box, thing] = [question.locator('[data-place="0"]'), question.locator(".pairs > li").first()];
    const list = question.locator("select").first();
    await drag(page, box, thing, async () => {
      assert.equal(await page.locator(".lifted").textContent(), await box.textContent());
      assert.equal(await page.locator("[data-aimed]").count(), 1);
      await page.keyboard.press("Escape");
      await page.mouse.up();
    });
    assert.equal(await list.inputValue(), "");
    await drag(page, box, question.locator("legend"));
    assert.equal(await list.inputValue(), "");
    await drag(page, box, kindOf(page, "match").locator(".pairs > li").last());
    assert.equal(await kindOf(page, "match").locator("select").last().inputValue(), "", "nor in another question");
    await question.locator(".pairs label").first().click();
    assert.equal(await list.evaluate((element) => element === document.activeElement), true, "a label is a label");
    assert.equal(await list.inputValue(), "");
  }));

test("the places to drag are for pointers: axe finds nothing, and a phone shows the lists alone", async () => {
  await visit(assignment("ar"), wide, async ({ page }) => assert.deepEqual(await violations(page), []));
  await visit(assignment("ar"), phone, async ({ page }) => {
    assert.equal(await page.locator(".places:visible").count(), 0);
    assert.ok(await kindOf(page, "sort").locator("select").first().isVisible());
  });
});
