// Answers the questions of an assignment as a student without a pointer does.
import assert from "node:assert/strict";
import type { Page } from "playwright-core";

/** A question as the page's JSON has it. */
export interface AskedJson {
  readonly id: string;
  readonly kind: string;
  readonly hash: string;
  readonly after?: number;
  readonly multiple?: boolean;
  readonly words?: readonly [number, number];
}

export interface AssignmentJson {
  readonly slug: string;
  readonly site: string;
  readonly title: string;
  readonly text: string;
  readonly questions: readonly AskedJson[];
}

export async function askedOn(page: Page): Promise<AssignmentJson> {
  return JSON.parse((await page.locator("script#assignment").textContent()) ?? "");
}

/** Answers a question by keys alone; gives the value that the answers file must have. */
export async function answerByKeyboard(page: Page, question: AskedJson): Promise<unknown> {
  const fieldset = `#question-${question.id}`;
  const first = page.locator(`${fieldset} .question-body :is(input, select, textarea, [tabindex='0'])`).first();
  await first.focus();
  switch (question.kind) {
    case "choice":
    case "evidence":
      return pick(page, fieldset, question.multiple ?? false);
    case "match":
    case "sort":
      return chooseEach(page, fieldset);
    case "mark":
      return markTwo(page, fieldset);
    case "short": {
      const words = "Because one comes after the other, لا بسببه.";
      await page.keyboard.type(words);
      return words;
    }
    default:
      return assert.fail(`a kind of question without a keyboard: ${question.kind}`);
  }
}

const focusedValue = (page: Page) => page.locator(":focus").evaluate((field: HTMLInputElement) => Number(field.value));

/** The second of radio buttons; the first two of boxes. */
async function pick(page: Page, fieldset: string, isMultiple: boolean): Promise<number[]> {
  await page.keyboard.press("Space");
  const one = await focusedValue(page);
  await page.keyboard.press(isMultiple ? "Tab" : "ArrowDown");
  if (isMultiple) await page.keyboard.press("Space");
  const other = await focusedValue(page);
  assert.equal(await page.locator(`${fieldset}:has(:focus)`).count(), 1);
  return isMultiple ? [one, other] : [other];
}

/** The n-th choice in the n-th list. */
async function chooseEach(page: Page, fieldset: string): Promise<number[]> {
  const lists = page.locator(`${fieldset} select`);
  const chosen: number[] = [];
  for (let item = 0; item < (await lists.count()); item += 1) {
    const places = (await lists.nth(item).locator("option").count()) - 1;
    if (item > 0) await page.keyboard.press("Tab");
    for (let step = 0; step <= item % places; step += 1) await page.keyboard.press("ArrowDown");
    chosen.push(item % places);
    assert.equal(await page.locator(":focus").getAttribute("data-item"), String(item));
  }
  return chosen;
}

/** The first word, and the last of its block. */
async function markTwo(page: Page, fieldset: string): Promise<unknown[]> {
  const isMarked = (await page.locator(`${fieldset} [aria-pressed=true]`).count()) > 0;
  assert.equal(isMarked, false, "nothing is marked yet");
  await page.keyboard.press("Space");
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  return page
    .locator(`${fieldset} .mark-block`)
    .first()
    .evaluate((block) => {
      const marks: { language: string; block: number; start: number; end: number; text: string }[] = [];
      const language = block.getAttribute("lang") ?? "";
      let offset = 0;
      let isOpen = false;
      for (const node of block.childNodes) {
        const text = node.textContent ?? "";
        const isMarked = node instanceof Element && node.getAttribute("aria-pressed") === "true";
        const last = marks.at(-1);
        if (isMarked && isOpen && last) {
          last.end = offset + text.length;
        } else if (isMarked) {
          marks.push({
            language,
            block: Number(block.getAttribute("data-block")),
            start: offset,
            end: offset + text.length,
            text: "",
          });
        }
        isOpen = isMarked || (isOpen && text.trim() === "");
        offset += text.length;
      }
      return marks.map((mark) => ({ ...mark, text: (block.textContent ?? "").slice(mark.start, mark.end) }));
    });
}
