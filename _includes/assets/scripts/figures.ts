// A figure: the cards of its marks, its filters, its rows and marks lit together, and how near it is seen.
import { figureFilter, figurePairs } from "./elements/figure-filter.ts";
import { figureZoom } from "./elements/figure-zoom.ts";
import { knownWords } from "./elements/known-words.ts";
import { MentionCard } from "./elements/mention-card.ts";
import { previewOnHover } from "./elements/mention-hover.ts";

const tools = document.querySelector<HTMLFormElement>("[data-figure-tools]");
const figure = document.querySelector<HTMLElement>("[data-figure]");
const table = document.querySelector<HTMLTableElement>(".figure-table");
const gloss = document.getElementById("gloss");
const template = document.getElementById("gloss-template");

if (tools && figure && table) {
  figureFilter(tools, figure, table);
  figurePairs(figure, table);
  figureZoom(tools, figure);
}
if (gloss && template instanceof HTMLTemplateElement && "popover" in HTMLElement.prototype) {
  const card = new MentionCard(gloss, template);
  previewOnHover(card);
  knownWords(() => card.mention);
}
