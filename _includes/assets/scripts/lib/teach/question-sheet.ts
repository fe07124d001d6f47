// Questions as they look on paper: with boxes to tick, lines to write on and, in the teacher's copy, the key.
import type { PublicQuestion } from "../../../../../src/assignment-model.ts";
import { keyLines } from "../../../../../src/assignments/answer-words.ts";
import { type AskedInBook, isKeyed } from "../../../../../src/assignments/mark-book.ts";
import { wordsIn } from "../../../../../src/assignments/published.ts";
import type { Localized } from "../../../../../src/model.ts";
import { element } from "../element.ts";
import { setLanguage } from "../languages.ts";
import { formatNumber, text } from "../strings.ts";

const page = document.documentElement.lang;
const leastLines = 2;
const mostLines = 12;

/** How a block is called. */
export const blockName = (number: number) => text("teach.paragraph", { i: number });

/** Words in the page's language or the first they are in, marked as what they are. */
export function worded<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  words: Localized | undefined,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] {
  const { language, text: said } = wordsIn(words ?? {}, page);
  const made = element(tag, attributes, said);
  setLanguage(made, language);
  return made;
}

export interface SheetOptions {
  readonly withKey: boolean;
  readonly firsts: ReadonlyMap<number, Localized>;
}

/** The questions of an assignment in order. */
export function questionSheet(questions: readonly AskedInBook[], options: SheetOptions): HTMLOListElement {
  return element("ol", { class: "sheet-questions" }, ...questions.map((question) => sheetQuestion(question, options)));
}

function sheetQuestion(question: AskedInBook, options: SheetOptions): HTMLLIElement {
  const head = element(
    "p",
    { class: "sheet-prompt" },
    worded("span", question.prompt),
    " ",
    element("span", { class: "quiet sheet-points" }, text("teach.points", { n: question.points })),
  );
  return element("li", {}, head, ...body(question, options), ...(options.withKey ? key(question) : []));
}

function body(question: PublicQuestion, { withKey, firsts }: SheetOptions): Node[] {
  switch (question.kind) {
    case "choice":
      return [boxes(question.public.options.map((option) => worded("span", option)))];
    case "short": {
      const { words } = question.public;
      const range =
        words === undefined
          ? []
          : [element("p", { class: "quiet" }, text("teach.wordRange", { least: words[0], n: words[1] }))];
      return [...range, ...(withKey ? [] : [lines(question.points * 2)])];
    }
    case "mark":
      return [
        element("p", { class: "quiet" }, text("teach.paragraphs", { blocks: blocksText(question.public.blocks) })),
      ];
    case "match": {
      const { left, right } = question.public;
      const list = (sides: typeof left, name: string) =>
        element("ol", { class: name }, ...sides.map((side) => worded("li", side.text)));
      return [element("div", { class: "sheet-match" }, list(left, "sheet-left"), list(right, "sheet-right"))];
    }
    case "sort": {
      const { items, boxes: into } = question.public;
      const names = into.map((name) => worded("span", name));
      return [
        element("p", { class: "sheet-boxes" }, ...names),
        element(
          "ul",
          { class: "sheet-items" },
          ...items.map((item) => element("li", {}, worded("span", item), element("span", { class: "sheet-gap" }))),
        ),
      ];
    }
    case "evidence":
      return [
        boxes(
          question.public.blocks.map((number) =>
            element("span", {}, `${blockName(number)}: `, worded("span", firsts.get(number) ?? {}, { class: "quiet" })),
          ),
        ),
      ];
  }
}

const boxes = (items: readonly Node[]) =>
  element("ul", { class: "sheet-ticks" }, ...items.map((item) => element("li", {}, item)));

function lines(count: number): HTMLElement {
  const some = Math.min(mostLines, Math.max(leastLines, Math.round(count)));
  return element("div", { class: "sheet-lines" }, ...Array.from({ length: some }, () => element("span")));
}

function key(question: AskedInBook): Node[] {
  if (!isKeyed(question)) return [element("p", { class: "sheet-key" }, text("teach.marking.noKey"))];
  const { why, evidence } = question.key;
  const said = keyLines(question, page, blockName).map((line) =>
    element("p", {}, element("bdi", { dir: "auto" }, line)),
  );
  const rubric = question.kind === "short" ? question.key.rubric : [];
  const list = rubric.map(({ points, text: words }) =>
    element("li", {}, text("teach.points", { n: points }), " ", worded("span", words)),
  );
  return [
    element(
      "div",
      { class: "sheet-key" },
      ...said,
      ...(list.length === 0 ? [] : [element("ul", {}, ...list)]),
      ...(why === undefined ? [] : [element("p", {}, text("teach.why", { why: wordsIn(why, page).text }))]),
      ...(evidence.length === 0
        ? []
        : [element("p", {}, text("teach.paper.evidence", { blocks: blocksText(evidence) }))]),
    ),
  ];
}

/** "3, 5 and 7" in the page's language and digits. */
export function blocksText(numbers: readonly number[]): string {
  return new Intl.ListFormat(page, { type: "unit", style: "short" }).format(numbers.map(formatNumber));
}
