// What a reading offers to an assignment: its blocks, its entries, the questions that the site asks about it.
import {
  type PublishedReading,
  type PublishedSite,
  type PublishedWork,
  wordsIn,
} from "../../../../../src/assignments/published.ts";
import type { ReadingTexts } from "../../../../../src/publish/reading-texts.ts";
import { element } from "../../lib/element.ts";
import { formatNumber, text } from "../../lib/strings.ts";
import type { Pick } from "../../lib/teach/form-parts.ts";
import { blocksText, worded } from "../../lib/teach/question-sheet.ts";

const page = document.documentElement.lang;
/** Of a block in the list of blocks; the style sheet cuts them at the end of a line. */
const shownCharacters = 140;

/** Offers the readings that the page does not offer yet, in the site's order. */
export function addReadings(select: HTMLSelectElement, readings: readonly PublishedReading[]): void {
  const offered = new Set([...select.options].map(({ value }) => value));
  for (const { slug, title } of readings) {
    if (!offered.has(slug)) select.append(worded("option", title, { value: slug }));
  }
}

/** The blocks of a reading, with as much of their texts as a line holds once the texts are there. */
export function blockPicks(reading: PublishedReading | undefined, texts: ReadingTexts | undefined): readonly Pick[] {
  return (reading?.blocks ?? []).map(({ number, first }) => {
    const words = texts?.blocks.find((block) => block.number === number)?.text ?? first;
    const { language, text: whole } = wordsIn(words, page);
    const label = whole.slice(0, shownCharacters);
    return { value: String(number), number: formatNumber(number), label, language };
  });
}

/** The entries of a reading in the order of the text. */
export function entryPicks(reading: PublishedReading | undefined, site: PublishedSite): readonly Pick[] {
  return (reading?.entries ?? []).flatMap((id) => {
    const entry = site.entries[id];
    if (entry === undefined) return [];
    const { language, text: label } = wordsIn(entry.label, page);
    return [{ value: id, label, language, type: entry.type }];
  });
}

/**
 * Offers the questions of the site's assignments on a reading.
 * @param chosen `<assignment> <question>` of those to tick
 */
export function showBorrowed(form: HTMLElement, works: readonly PublishedWork[], chosen: ReadonlySet<string>): void {
  const lists = works.map(({ slug, title, questions }) => {
    const items = questions.map((question) => {
      const box = element("input", { type: "checkbox", value: question.id, "data-assignment": slug });
      box.checked = chosen.has(`${slug} ${question.id}`);
      const needed = "blocks" in question.public ? question.public.blocks : [];
      const label = element("label", { class: "tick" }, box, worded("span", question.prompt));
      const kind = text(`teach.kind.${question.kind}`);
      const points = text("teach.points", { n: question.points });
      const note = element("span", { class: "quiet" }, text("teach.sum", { questions: kind, points }), " ");
      const needs = element("span", { "data-needs": needed.join(" "), hidden: true });
      note.append(needs);
      return element("li", {}, label, note);
    });
    return element(
      "fieldset",
      { class: "picks" },
      worded("legend", title),
      element("ul", { class: "borrowed" }, ...items),
    );
  });
  form.querySelector("[data-borrowed-list]")?.replaceChildren(...lists);
  form.querySelector("[data-borrowed]")?.toggleAttribute("hidden", lists.length === 0);
}

/**
 * Says of each offered question which blocks it needs that are not chosen, and of the blocks how many are.
 * @param all how many blocks there are
 */
export function showNeeds(form: HTMLElement, chosen: ReadonlySet<string>, all: number): void {
  for (const needs of form.querySelectorAll<HTMLElement>("[data-needs]")) {
    const numbers = (needs.dataset.needs ?? "").split(" ").filter((number) => number !== "");
    const lacking = numbers.filter((number) => !chosen.has(number)).map(Number);
    needs.hidden = lacking.length === 0;
    needs.textContent = lacking.length === 0 ? "" : text("teach.needsBlocks", { blocks: blocksText(lacking) });
    const box = needs.closest("li")?.querySelector("input");
    if (box) box.disabled = lacking.length > 0;
  }
  const count = form.querySelector("[data-picked=blocks]");
  const isAll = chosen.size === all;
  if (count !== null) count.textContent = isAll ? text("teach.allBlocks") : text("teach.some", { n: chosen.size });
}
