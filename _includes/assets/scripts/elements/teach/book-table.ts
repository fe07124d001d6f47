// The table of students by questions. Everything in it that students wrote is text in `<bdi>`.
import { itemAnalysis } from "../../../../../src/assignments/item-analysis.ts";
import {
  type BookAssignment,
  type BookCell,
  type BookRow,
  pointsOf,
  studentOf,
} from "../../../../../src/assignments/mark-book.ts";
import { wordsIn } from "../../../../../src/assignments/published.ts";
import { element } from "../../lib/element.ts";
import { formatNumber, text } from "../../lib/strings.ts";

const page = document.documentElement.lang;

export interface TableActs {
  /** @param index of the question */
  mark(row: BookRow, index: number): void;
  giveBack(row: BookRow): void;
}

export function showTable(
  root: HTMLElement,
  assignment: BookAssignment,
  rows: readonly BookRow[],
  acts: TableActs,
): void {
  const focused = document.activeElement?.getAttribute("data-cell");
  const part = (hook: string) => root.querySelector(`[data-table-${hook}]`);
  const title = wordsIn(assignment.title, page).text;
  const counted = rows.filter(({ isCounted }) => isCounted);
  const twice = studentsTwice(rows);
  const isTwice = ({ sheet }: BookRow) => twice.has(studentOf(sheet.file));
  const caption = part("caption");
  if (caption !== null) caption.textContent = text("teach.caption", { n: counted.length, title });
  part("head")?.replaceChildren(headRow(assignment));
  part("body")?.replaceChildren(...rows.map((row) => bodyRow(row, isTwice(row), acts)));
  part("foot")?.replaceChildren(footRow(rows, assignment));
  if (focused != null) root.querySelector<HTMLElement>(`[data-cell="${focused}"]`)?.focus();
}

function headRow(assignment: BookAssignment): HTMLElement {
  const column = (words: string, points: number) =>
    element("th", { scope: "col" }, words, element("span", { class: "quiet" }, text("teach.table.of", { t: points })));
  return element(
    "tr",
    {},
    element("th", { scope: "col" }, text("teach.student")),
    ...assignment.questions.map(({ points }, index) => column(formatNumber(index + 1), points)),
    column(text("teach.total"), pointsOf(assignment)),
    element("th", { scope: "col" }, text("teach.feedback")),
  );
}

/** @param isTwice whether the student handed in another file too */
function bodyRow(row: BookRow, isTwice: boolean, acts: TableActs): HTMLElement {
  const { sheet, cells, total, isCounted, isWhole } = row;
  const name = nameOf(row);
  const back = element("button", { type: "button", class: "btn btn-q" }, text("teach.give"));
  back.setAttribute("aria-label", text("teach.feedbackFor", { name }));
  back.addEventListener("click", () => acts.giveBack(row));
  const totalCell = element("td", { class: "num total" }, formatNumber(total));
  if (!isWhole)
    totalCell.append(
      element("span", { class: "quiet", "aria-hidden": "true" }, " …"),
      element("span", { class: "vh" }, ` ${text("teach.unmarked")}`),
    );
  const made = element(
    "tr",
    { "data-sheet": sheet.id },
    element("th", { scope: "row" }, element("bdi", { dir: "auto" }, name), ...remarks(row, isTwice)),
    ...cells.map((cell, index) => tableCell(cell, index, row, name, acts)),
    totalCell,
    element("td", {}, back),
  );
  if (!isCounted) made.setAttribute("data-uncounted", "");
  return made;
}

function remarks({ sheet, isCounted, isTextChanged }: BookRow, isTwice: boolean): HTMLElement[] {
  const lines = [
    ...(isCounted ? [] : [text("teach.older")]),
    ...(isTextChanged ? [text("teach.changedText")] : []),
    ...(sheet.dropped.length > 0 ? [text("teach.dropped", { n: sheet.dropped.length })] : []),
  ];
  const remarkLines = lines.map((line) => element("span", { class: "remark" }, line));
  const file = element("span", { class: "quiet file-name" }, element("bdi", { dir: "auto" }, sheet.fileName));
  return isTwice || sheet.file.name === "" || lines.length > 0 ? [...remarkLines, file] : remarkLines;
}

function tableCell(cell: BookCell, index: number, row: BookRow, name: string, acts: TableActs): HTMLElement {
  const { points, isAnswered, isChanged, question, byHand } = cell;
  const said = points === null ? text("teach.toMark") : isAnswered || byHand ? formatNumber(points) : "–";
  const button = element(
    "button",
    { type: "button", class: "cell num", "data-cell": `${row.sheet.id} ${question.id}` },
    said,
  );
  button.dataset.state = stateOf(cell);
  const values = { i: index + 1, name };
  const label = points === null ? text("teach.cellOpen", values) : text("teach.cell", { ...values, points });
  button.setAttribute("aria-label", isChanged ? `${label}. ${text("teach.changedQuestion")}` : label);
  if (isChanged) button.dataset.changed = "";
  button.addEventListener("click", () => acts.mark(row, index));
  return element("td", {}, button);
}

function stateOf({ points, isAnswered, question }: BookCell): string {
  if (points === null) return "open";
  if (points >= question.points) return "full";
  if (points > 0) return "part";
  return isAnswered ? "none" : "blank";
}

function footRow(rows: readonly BookRow[], assignment: BookAssignment): HTMLElement {
  const twoDecimals = (value: number | undefined) =>
    value === undefined ? "" : formatNumber(Math.round(value * 100) / 100);
  const means = itemAnalysis(rows, page).map(({ facility }, index) => {
    const of = assignment.questions[index]?.points ?? 0;
    return element("td", { class: "num" }, twoDecimals(facility === undefined ? undefined : facility * of));
  });
  const whole = rows.filter(({ isCounted, isWhole }) => isCounted && isWhole);
  const mean = whole.length === 0 ? undefined : whole.reduce((sum, { total }) => sum + total, 0) / whole.length;
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, text("teach.mean")),
    ...(means.length === 0 ? assignment.questions.map(() => element("td")) : means),
    element("td", { class: "num total" }, twoDecimals(mean)),
    element("td"),
  );
}

/** Students of whom there are several files. */
function studentsTwice(rows: readonly BookRow[]): ReadonlySet<string> {
  const students = rows.map(({ sheet }) => studentOf(sheet.file)).filter((student) => student !== "");
  return new Set(students.filter((student, index) => students.indexOf(student) < index));
}

/** As students are called on this page. */
export function nameOf({ sheet }: BookRow): string {
  return sheet.file.name || text("teach.anonymous");
}
