// Quick search: a dialog over any page. Arrow keys walk from the field through the hits; Enter in the field goes to the
// search page.
import { type FoundPage, foundPages } from "../lib/found-pages.ts";
import { siteLanguages } from "../lib/languages.ts";
import { passages } from "../lib/passages.ts";
import { ask, cleanQuery } from "../lib/query.ts";
import { prepare, searchedSite } from "../lib/searched-site.ts";
import { text } from "../lib/strings.ts";
import { cloneTemplate, fillPart, part } from "../lib/template.ts";
import { passageAddress, passageNodes } from "./search-result.ts";
import { statusOf } from "./search-words.ts";

const settleMilliseconds = 150;
/** How many results are offered. */
const stretch = 8;

/** Opens the dialog; the index is fetched when its field has the focus. */
export function openSearchDialog(dialog: HTMLDialogElement): void {
  if (dialog.dataset.state !== "ready") prepareDialog(dialog);
  dialog.showModal();
  const field = part(dialog, "quick-input");
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}

function prepareDialog(dialog: HTMLDialogElement): void {
  dialog.dataset.state = "ready";
  const searchPage = dialog.dataset.searchPage ?? "";
  const searched = searchedSite(searchPage);
  const field = part(dialog, "quick-input");
  const list = part(dialog, "quick-results");
  if (!(field instanceof HTMLInputElement) || list === null) return;
  let question = 0;
  let settling = 0;

  const say = (words: string) => {
    const status = part(dialog, "quick-status");
    if (status) status.textContent = words;
  };
  const search = async () => {
    const words = cleanQuery(field.value);
    const asked = ++question;
    if (words === "") {
      list.replaceChildren();
      return say("");
    }
    try {
      const [own = "", ...others] = siteLanguages();
      const answer = await ask(searched, { words, languages: [own], others });
      const pages = await foundPages(answer.hits.slice(0, stretch));
      if (asked !== question) return;
      list.replaceChildren(...pages.map((page) => quickHit(dialog, page)));
      say(statusOf(answer, answer.hits.length, words));
    } catch {
      if (asked === question) say(text("search.unavailable"));
    }
  };

  field.addEventListener("focus", () => prepare(searched), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(settling);
    settling = window.setTimeout(search, settleMilliseconds);
  });
  dialog.addEventListener("keydown", (event) => walk(event, dialog, field));
  dialog.addEventListener("click", (event) => {
    const target = event.target;
    if (target === dialog || (target instanceof Element && target.closest("[data-quick-close]"))) dialog.close();
  });
}

/** Arrow down and up from the field through the hits and back; Escape closes, where a field would only be emptied. */
function walk(event: KeyboardEvent, dialog: HTMLDialogElement, field: HTMLElement): void {
  if (event.key === "Escape") {
    event.preventDefault();
    dialog.close();
    return;
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops = [field, ...dialog.querySelectorAll<HTMLElement>("[data-quick-results] a")];
  const at = stops.findIndex((stop) => stop.matches(":focus"));
  const next = at < 0 ? undefined : stops[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function quickHit(dialog: HTMLElement, { fragment, kind, isEntry, language }: FoundPage): HTMLElement {
  const hit = cloneTemplate(dialog, "quick");
  const [passage] = isEntry ? [] : passages(fragment, 1);
  if (isEntry) hit.classList.add(kind);
  hit.dataset.result = isEntry ? "entry" : kind;
  part(hit, "link")?.setAttribute("href", passage ? passageAddress(fragment.url, passage) : fragment.url);
  fillPart(hit, "kind", text(`type.${kind}`));
  fillPart(hit, "title", fragment.meta.title, language);
  fillPart(
    hit,
    "other-label",
    isEntry ? fragment.meta.other : undefined,
    siteLanguages().find((each) => each !== language),
  );
  fillPart(hit, "excerpt", fragment.meta.definition ?? (passage && " "), language);
  if (passage) part(hit, "excerpt")?.replaceChildren(...passageNodes(passage));
  return hit;
}
