// A figure narrowed by type of entry and by reading: rows of its table, and the marks of what they are about.
import { text } from "../lib/strings.ts";

export function figureFilter(tools: HTMLFormElement, figure: HTMLElement, table: HTMLTableElement): void {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const marks = [...figure.querySelectorAll<SVGElement>("[data-entries]")];
  const count = tools.querySelector("[data-figure-count]");

  const narrow = () => {
    const chosen = new FormData(tools);
    const wants = (row: HTMLElement, name: "type" | "reading", list: string) => {
      const value = chosen.get(name);
      return typeof value !== "string" || value === "" || wordsOf(row, list).includes(value);
    };
    for (const row of rows) row.hidden = !(wants(row, "type", "types") && wants(row, "reading", "readings"));
    const left = rows.filter((row) => !row.hidden);
    const isWhole = left.length === rows.length;
    const kept = new Set(left.flatMap((row) => wordsOf(row, "entries")));
    for (const mark of marks) {
      const entries = wordsOf(mark, "entries");
      const isKept = (entry: string) => kept.has(entry);
      const isShown = isWhole || (mark.dataset.several === undefined ? entries.every(isKept) : entries.some(isKept));
      if (isShown) delete mark.dataset.state;
      else mark.dataset.state = "off";
    }
    if (count) count.textContent = isWhole ? "" : text("figure.shown", { n: left.length, all: rows.length });
  };

  chooseAsked(tools);
  tools.addEventListener("submit", (event) => event.preventDefault());
  tools.addEventListener("change", narrow);
  narrow();
}

/** A link can ask for one reading: `?reading=<slug>`. What is not among the choices is ignored. */
function chooseAsked(tools: HTMLFormElement): void {
  const asked = new URLSearchParams(location.search).get("reading");
  const choices = tools.querySelector<HTMLSelectElement>('select[name="reading"]');
  if (asked !== null && [...(choices?.options ?? [])].some(({ value }) => value === asked) && choices)
    choices.value = asked;
}

/** The row of the table that a mark is about lit while the mark is pointed at, and marks while their row is. */
export function figurePairs(figure: HTMLElement, table: HTMLTableElement): void {
  const rowOf = (entry: string) => table.querySelector<HTMLElement>(`tr[data-entries="${CSS.escape(entry)}"]`);
  const light = (elements: Iterable<HTMLElement | SVGElement>, isLit: boolean) => {
    for (const element of elements) {
      if (element.dataset.state === "off") continue;
      if (isLit) element.dataset.state = "on";
      else delete element.dataset.state;
    }
  };
  const marksOf = (row: HTMLElement) => {
    const entries = wordsOf(row, "entries");
    return [...figure.querySelectorAll<SVGElement>("[data-entries]")].filter((mark) => {
      const marked = wordsOf(mark, "entries");
      return marked.length === 1 ? entries.includes(marked[0] ?? "") : entries.every((entry) => marked.includes(entry));
    });
  };
  for (const [type, isLit] of [
    ["pointerover", true],
    ["pointerout", false],
    ["focusin", true],
    ["focusout", false],
  ] as const) {
    table.addEventListener(type, ({ target }) => {
      const row = target instanceof Element ? target.closest<HTMLElement>("tr[data-entries]") : null;
      if (row) light(marksOf(row), isLit);
    });
    figure.addEventListener(type, ({ target }) => {
      const mark = target instanceof Element ? target.closest<SVGElement>("[data-entries]") : null;
      if (mark)
        light(
          wordsOf(mark, "entries").flatMap((entry) => rowOf(entry) ?? []),
          isLit,
        );
    });
  }
}

function wordsOf(element: HTMLElement | SVGElement, name: string): readonly string[] {
  return (element.dataset[name] ?? "").split(" ").filter((word) => word !== "");
}
