// Paper: the worksheet or the teacher's copy of an assignment, as the printer gets it.
import { knownAssignment } from "../../../../../src/assignments/known-assignments.ts";
import { type AskedInBook, isKeyed } from "../../../../../src/assignments/mark-book.ts";
import type { PublishedSite } from "../../../../../src/assignments/published.ts";
import type { Localized } from "../../../../../src/model.ts";
import { element } from "../../lib/element.ts";
import { setLanguage } from "../../lib/languages.ts";
import { text } from "../../lib/strings.ts";
import { borrowedBy, keyEvent, openKeys } from "../../lib/teach/keyring.ts";
import { madeEvent } from "../../lib/teach/made-event.ts";
import { questionSheet, worded } from "../../lib/teach/question-sheet.ts";
import { loadTexts } from "../../lib/teach/site-data.ts";
import type { Maker } from "./make.ts";

const page = document.documentElement.lang;

interface Printed {
  readonly title: Localized;
  readonly task: Localized;
  readonly reading: string;
  readonly blocks: readonly number[];
  readonly focus: readonly string[];
  readonly questions: readonly AskedInBook[];
}

export function paper(root: HTMLElement, site: PublishedSite, maker: () => Promise<Maker>): void {
  const form = root.querySelector<HTMLFormElement>("[data-paper]");
  const sheet = root.querySelector<HTMLElement>("[data-sheet]");
  const field = (name: string) => form?.querySelector<HTMLSelectElement>(`[name="${name}"]`) ?? null;
  const [work, copy, size] = ["work", "copy", "size"].map(field);
  if (form === null || sheet === null || !work || !copy || !size) throw new Error("There is nothing to print with");

  async function show(): Promise<void> {
    if (!sheet || !work || !copy || !size) return;
    document.body.dataset.paper = size.value;
    const isTeachers = copy.value === "teacher";
    const printed = work.value === "" ? made(await maker()) : published(work.value, site);
    const link = root.querySelector<HTMLAnchorElement>("[data-worksheet-link]");
    const address = work.selectedOptions[0]?.dataset.worksheet;
    if (link && address !== undefined) link.href = address;
    link?.toggleAttribute("hidden", address === undefined);
    const note = noteOn(printed, isTeachers);
    const line = root.querySelector("[data-paper-note]");
    if (line !== null && line.textContent !== note) line.textContent = note;
    const isReady = printed !== undefined && (!isTeachers || printed.questions.some(isKeyed));
    sheet.hidden = !isReady;
    if (isReady) sheet.replaceChildren(...(await contents(printed, isTeachers, site)));
  }

  form.addEventListener("change", () => void show());
  form.addEventListener("submit", (event) => event.preventDefault());
  form.querySelector("[data-print-sheet]")?.addEventListener("click", () => {
    if (!sheet.hidden) print();
  });
  for (const name of [keyEvent, madeEvent]) document.addEventListener(name, () => void show());
  addEventListener("hashchange", () => void show());
  void show();
}

function noteOn(printed: Printed | undefined, isTeachers: boolean): string {
  if (printed === undefined) return text("teach.paper.blank");
  if (isTeachers && !printed.questions.some(isKeyed)) return text("teach.paper.noKey");
  return text("teach.paper.ready");
}

function made(maker: Maker): Printed | undefined {
  const current = maker.made();
  if (current === undefined || current.questions.length === 0) return undefined;
  const { title, task, reading, blocks, focus } = current.linked;
  return { title, task, reading, blocks, focus, questions: current.questions };
}

function published(slug: string, site: PublishedSite): Printed | undefined {
  const known = knownAssignment(slug, { site, keys: openKeys(), borrowedBy });
  if (known === undefined) return undefined;
  const focus = site.assignments.find((each) => each.slug === slug)?.focus ?? [];
  return { title: known.title, task: {}, reading: known.reading, blocks: [], focus, questions: known.questions };
}

async function contents(printed: Printed, isTeachers: boolean, site: PublishedSite): Promise<Node[]> {
  const { title, task, questions, focus } = printed;
  const reading = site.readings.find(({ slug }) => slug === printed.reading);
  const firsts = new Map(reading?.blocks.map(({ number, first }) => [number, first]));
  const writtenTask = Object.keys(task).length === 0 ? [] : [worded("p", task, { class: "sheet-task" })];
  return [
    ...(isTeachers ? [element("p", { class: "sheet-mark" }, text("teach.paper.teacher"))] : [blanks()]),
    worded("h3", title, { class: "sheet-title disp" }),
    worded("p", reading?.title, { class: "quiet" }),
    ...writtenTask,
    ...(isTeachers ? [] : await readingText(printed)),
    element("h4", {}, text("teach.paper.questions")),
    questionSheet(questions, { withKey: isTeachers, firsts }),
    ...entries(focus, site),
    ...(isTeachers ? [notes()] : []),
  ];
}

function blanks(): HTMLElement {
  const blank = (name: string) =>
    element("p", {}, text(`teach.paper.${name}`), element("span", { class: "sheet-gap" }));
  return element("div", { class: "sheet-blanks" }, blank("name"), blank("date"), blank("mark"));
}

async function readingText({ reading, blocks }: Printed): Promise<Node[]> {
  const texts = await loadTexts(reading).catch(() => undefined);
  const shown = texts?.blocks.filter(({ number }) => blocks.length === 0 || blocks.includes(number)) ?? [];
  const list = shown.map(({ number, text: words }) => {
    const item = worded("li", words, { value: String(number), class: "read" });
    return item;
  });
  return list.length === 0
    ? []
    : [element("h4", {}, text("teach.paper.text")), element("ol", { class: "sheet-text" }, ...list)];
}

/** Labels and definitions in every language, side by side. */
function entries(focus: readonly string[], site: PublishedSite): Node[] {
  const known = focus.flatMap((id) => (Object.hasOwn(site.entries, id) ? (site.entries[id] ?? []) : []));
  if (known.length === 0) return [];
  const languages = [page, ...site.languages.filter((language) => language !== page)];
  const rows = known.map(({ label, definition, type }) =>
    element(
      "tr",
      {},
      ...languages.map((language) => {
        const cell = element(
          "td",
          {},
          element("b", { class: `kind ${type}` }, label[language] ?? ""),
          " ",
          definition[language] ?? "",
        );
        setLanguage(cell, language);
        return cell;
      }),
    ),
  );
  const table = element("table", { class: "sheet-entries" }, element("tbody", {}, ...rows));
  return [element("h4", {}, text("teach.paper.entries")), table];
}

function notes(): HTMLElement {
  const lines = Array.from({ length: 8 }, () => element("span"));
  return element(
    "div",
    { class: "sheet-notes" },
    element("h4", {}, text("teach.paper.notes")),
    element("div", { class: "sheet-lines" }, ...lines),
  );
}
