// The words a reader is learning or knows, with buttons that say which.
import { setLanguage } from "../lib/languages.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import type { StudyEntry } from "../lib/study-data.ts";
import { cloneTemplate, fillPart, part } from "../lib/template.ts";
import { changedBy, setState, type Word, type WordState, wordEvent, wordStates, words } from "../lib/words.ts";

/** @returns what draws the list anew from what is kept */
export function wordList(page: HTMLElement, entries: ReadonlyMap<string, StudyEntry>): () => void {
  const list = page.querySelector<HTMLElement>("[data-words]");
  const filter = page.querySelector<HTMLElement>("[data-words-filter]");
  const empty = page.querySelector<HTMLElement>("[data-words-empty]");
  if (!list || !filter || !empty) return () => {};
  let shown = "";
  const draw = () => {
    const all = Object.entries(words()).filter(([, { s }]) => s !== "new");
    const chosen = all.filter(([, { s }]) => shown === "" || s === shown);
    const named = chosen.flatMap(([id, word]) => {
      const entry = entries.get(id);
      return entry === undefined ? [] : [{ id, word, entry, name: nameOf(entry) }];
    });
    named.sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
    list.replaceChildren(...named.map(({ id, word, entry, name }) => line(page, id, word, entry, name)));
    filter.hidden = all.length === 0;
    empty.hidden = all.length > 0;
  };
  filter.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-show-words]") : null;
    if (button === null) return;
    shown = button.dataset.showWords ?? "";
    for (const each of filter.querySelectorAll("button")) each.setAttribute("aria-pressed", String(each === button));
    draw();
  });
  list.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-word-state]") : null;
    const entry = button?.closest<HTMLElement>("[data-entry]")?.dataset.entry;
    const state = wordStates.find((each) => each === button?.dataset.wordState);
    if (entry === undefined || state === undefined) return;
    if (!setState([entry], state)) report(text("notKept"));
  });
  document.addEventListener(wordEvent, (event) => {
    const kept = words();
    const items = changedBy(event).map((entry) => ({
      state: kept[entry]?.s ?? "new",
      item: list.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entry)}"]`),
    }));
    // A word set to new stays in sight until the list is drawn anew, so that a slip can be mended.
    if (items.some(({ item }) => item === null)) draw();
    else for (const { item, state } of items) if (item) showState(item, state);
  });
  draw();
  return draw;
}

const pageLanguage = document.documentElement.lang;

function nameOf({ label }: StudyEntry): string {
  return label[pageLanguage] ?? Object.values(label)[0] ?? "";
}

function line(root: ParentNode, id: string, word: Word, entry: StudyEntry, name: string): HTMLElement {
  const item = cloneTemplate(root, "word");
  item.dataset.entry = id;
  item.classList.add(entry.type);
  const link = part(item, "word-name");
  link?.setAttribute("href", entry.href);
  if (link) link.textContent = name;
  const others = part(item, "word-other");
  for (const [language, label] of Object.entries(entry.label)) {
    if (language === pageLanguage) continue;
    const other = document.createElement("bdi");
    other.textContent = label;
    others?.append(other);
    setLanguage(other, language);
  }
  fillPart(item, "word-legend", text("study.stateOf", { word: name }));
  showState(item, word.s);
  return item;
}

function showState(item: HTMLElement, state: WordState): void {
  for (const button of item.querySelectorAll<HTMLElement>("[data-word-state]")) {
    button.setAttribute("aria-pressed", String(button.dataset.wordState === state));
  }
}
