// What the answers tell together: each question's figures, and where the class stopped.
import { confusion } from "../../../../../src/assignments/confusion.ts";
import { itemAnalysis, leastForDiscrimination } from "../../../../../src/assignments/item-analysis.ts";
import type { BookAssignment, BookRow } from "../../../../../src/assignments/mark-book.ts";
import type { PublishedSite } from "../../../../../src/assignments/published.ts";
import { element } from "../../lib/element.ts";
import { formatNumber, text } from "../../lib/strings.ts";
import { blockName, worded } from "../../lib/teach/question-sheet.ts";

const page = document.documentElement.lang;
const digits = document.documentElement.dataset.digits ?? "latn";
const percent = new Intl.NumberFormat(page, { style: "percent", maximumFractionDigits: 0, numberingSystem: digits });
const signed = new Intl.NumberFormat(page, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
  numberingSystem: digits,
});

export function showAnalysis(root: HTMLElement, assignment: BookAssignment, rows: readonly BookRow[]): void {
  const analysed = itemAnalysis(rows, page);
  const whole = rows.filter(({ isCounted, isWhole }) => isCounted && isWhole).length;
  const heads = [...root.querySelectorAll(".analysis thead th")].map(({ textContent }) => textContent ?? "");
  const figure = (column: number, ...parts: (Node | string)[]) =>
    element("td", { class: "num", "data-label": heads[column] }, element("span", {}, ...parts));
  const note = root.querySelector("[data-analysis-note]");
  if (note !== null) note.textContent = whole < leastForDiscrimination ? text("teach.analysis.few", { n: whole }) : "";
  root.querySelector("[data-analysis]")?.replaceChildren(
    ...analysed.map(({ facility, discrimination, blank, wrong }, index) => {
      const question = assignment.questions[index];
      const head = element("th", { scope: "row" }, `${formatNumber(index + 1)}. `, worded("span", question?.prompt));
      return element(
        "tr",
        {},
        head,
        figure(1, ...(facility === undefined ? ["–"] : [bar(facility), percent.format(facility)])),
        figure(2, discrimination === undefined ? "–" : signed.format(discrimination)),
        figure(3, formatNumber(blank)),
        figure(4, ...(wrong === undefined ? ["–"] : wrongAnswer(wrong))),
      );
    }),
  );
}

/** Blocks are called by their numbers, other wrong answers by their words. */
function wrongAnswer({ text: words, count }: { readonly text: string; readonly count: number }): Node[] {
  const said = /^\d+$/.test(words) ? blockName(Number(words)) : words;
  return [element("bdi", { dir: "auto" }, said), element("span", { class: "quiet num" }, ` × ${formatNumber(count)}`)];
}

/** A share as a line; the number beside it says the same. */
function bar(share: number): HTMLElement {
  const line = element("span", { class: "bar-share", "aria-hidden": "true" });
  line.style.setProperty("--share", String(share));
  return line;
}

export function showConfusion(
  root: HTMLElement,
  assignment: BookAssignment,
  rows: readonly BookRow[],
  site: PublishedSite,
): void {
  const { opened, returned, missed } = confusion(rows, page);
  const list = (name: string, items: readonly HTMLElement[]) => {
    const none = element("li", { class: "quiet" }, text("teach.confusion.none"));
    root.querySelector(`[data-confusion="${name}"]`)?.replaceChildren(...(items.length === 0 ? [none] : items));
  };
  const counted = (students: number, times: number) => {
    const words = { students: text("teach.students", { n: students }), times: text("teach.times", { n: times }) };
    return element("span", { class: "quiet" }, text("teach.confusion.counted", words));
  };
  list(
    "opened",
    opened.flatMap(({ of, count, students }) => {
      const entry = Object.hasOwn(site.entries, of) ? site.entries[of] : undefined;
      return entry === undefined
        ? []
        : [
            element(
              "li",
              {},
              worded("span", entry.label, { class: `kind ${entry.type}` }),
              " ",
              counted(students, count),
            ),
          ];
    }),
  );
  const firsts = site.readings.find(({ slug }) => slug === assignment.reading)?.blocks ?? [];
  list(
    "returned",
    returned.flatMap(({ of, count, students }) => {
      const block = firsts.find(({ number }) => number === of);
      return block === undefined
        ? []
        : [element("li", {}, `${blockName(of)}: `, worded("span", block.first), " ", counted(students, count))];
    }),
  );
  list(
    "missed",
    missed.map(({ id, facility = 0 }) => {
      const index = assignment.questions.findIndex((question) => question.id === id);
      const prompt = worded("span", assignment.questions[index]?.prompt);
      return element(
        "li",
        {},
        `${formatNumber(index + 1)}. `,
        prompt,
        " ",
        element("span", { class: "quiet num" }, percent.format(facility)),
      );
    }),
  );
}
