// What a reading cannot hold: active and embedded content, forms, pictures with their captions.
import { cleanLine } from "../clean-text.ts";
import type { Dropped } from "../reading-format.ts";
import { blockNumber } from "./block-numbers.ts";
import { elementsOf, isAllLinks, nameOf, removeWithHolders, textBlocks, wordsOf } from "./dom.ts";
import type { Drop } from "./furniture.ts";

/** Dropped with their content and without a word: they hold none for readers. */
const silent = "script, style, link, meta, base, title, head, template, noscript, [hidden]";
const embedded = "iframe, object, embed, applet, svg, math, canvas, audio, video, map";
const forms = "form, button, input, select, textarea, dialog";

/** Drops scripts, styles, embedded content, forms, pictures and their captions (SPEC §12.5). */
export function dropContent(root: Element, drop: Drop, dropped: Dropped[]): void {
  for (const element of elementsOf(root, silent)) element.remove();
  for (const element of elementsOf(root, embedded)) {
    // Drawings without a word are icons.
    if (nameOf(element) === "svg" && wordsOf(element) === "") element.remove();
    else dropNamed(element, root, dropped);
  }
  for (const element of elementsOf(root, forms)) drop(element, "form");
  const captions = new Set<string>();
  for (const caption of elementsOf(root, "figcaption")) {
    captions.add(wordsOf(caption));
    drop(caption, "caption");
  }
  for (const picture of elementsOf(root, "img, picture")) {
    if (!root.contains(picture)) continue;
    const image = picture.matches("img") ? picture : picture.querySelector("img");
    const alt = cleanLine(image?.getAttribute("alt") ?? "");
    if (alt.length >= shortestCaption) captions.add(alt);
    dropped.push({
      why: "picture",
      words: [fileName(image?.getAttribute("src") ?? ""), alt].filter(Boolean).join(": "),
      block: blockNumber(picture),
    });
    removeWithHolders(picture, root);
  }
  // A caption is often typed again below its picture.
  for (const block of textBlocks(root)) if (captions.has(wordsOf(block))) drop(block, "caption");
}

/** In UTF-16 units: a shorter alternative text may well be a paragraph of its own. */
const shortestCaption = 15;

function dropNamed(element: Element, root: Element, dropped: Dropped[]): void {
  const source = fileName(element.getAttribute("src") ?? element.getAttribute("data") ?? "");
  const words = source === "" ? nameOf(element) : source;
  dropped.push({ why: "embedded", words, block: blockNumber(element) });
  removeWithHolders(element, root);
}

/** The name at the end of an address; of a `data:` address only its kind. */
function fileName(address: string): string {
  if (/^data:/i.test(address)) return cleanLine(address.slice(0, 40).split(/[;,]/)[0] ?? "");
  return cleanLine(address.split(/[?#]/)[0]?.split("/").at(-1) ?? "").slice(0, 80);
}

/** In UTF-16 units: shorter blocks may well repeat, as «نعم» in an interview. */
const shortestRepeated = 25;
const longestRepeated = 300;

/** Drops the second and every further paragraph of the same words, and a first one that only repeats the title. */
export function dropRepeated(root: Element, title: string | undefined, drop: Drop): void {
  const seen = new Set<string>();
  textBlocks(root).forEach((block, index) => {
    if (block.matches("li, td, th, pre")) return;
    const words = wordsOf(block);
    const isTitle = words === title && index < 3;
    const isRepeated = seen.has(words) && words.length >= shortestRepeated && words.length <= longestRepeated;
    seen.add(words);
    if (isTitle) removeWithHolders(block, root);
    else if (isRepeated && !isAllLinks(block)) drop(block, "repeated");
  });
}
