// What surrounds an article and is not of it, dropped with a list: by how a site marks it up, and by what it says.
import { cleanLine } from "../clean-text.ts";
import type { Dropped, DropReason } from "../reading-format.ts";
import { blockNumber } from "./block-numbers.ts";
import { blockWords, elementsOf, isAllLinks, nameOf, removeWithHolders, textBlocks, wordsOf } from "./dom.ts";
import { type FurnitureKind, foldedWords, furnitureKinds } from "./furniture-phrases.ts";

/** Records what is dropped. */
export type Drop = (element: Element, why: DropReason) => void;

/** Removes elements and lists them, with the first of their words. */
export function dropper(root: Element, dropped: Dropped[]): Drop {
  return (element, why) => {
    if (!root.contains(element)) return;
    const words = cleanLine(blockWords(element));
    removeWithHolders(element, root);
    if (words !== "") dropped.push({ why, words, block: blockNumber(element) });
  };
}

/** Drops what the classes and ids of a page's elements call furniture, and its navigation. */
export function dropMarkedFurniture(root: Element, drop: Drop): void {
  const all = wordsOf(root).length;
  // The article is never furniture, whatever its classes say.
  const isSafe = (element: Element): boolean =>
    !/^(?:html|body|article|main|h1)$/.test(nameOf(element)) &&
    element.querySelector("article, main, h1") === null &&
    (wordsOf(element).length * 2 < all || all < 200);
  const nav = 'nav, footer, [role="navigation"], [role="search"], [role="contentinfo"]';
  for (const element of elementsOf(root, nav)) if (isSafe(element)) drop(element, "navigation");
  for (const element of elementsOf(root, "[class], [id]")) {
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    const kind = furnitureKinds.find((row) => row.names?.test(names));
    if (kind === undefined || !root.contains(element) || !isSafe(element)) continue;
    if (kind.why === "comments" || !holdsProse(element)) drop(element, kind.why);
  }
}

/** In UTF-16 units: what announces other pages or asks for something is shorter. */
const shortestProse = 120;

/** A part of the text under a furniture's name, as «read-more» around what is unfolded, or a chapter «Sharing…». */
function holdsProse(element: Element): boolean {
  const prose = elementsOf(element, "p").filter((one) => wordsOf(one).length >= shortestProse && !isAllLinks(one));
  return prose.length >= 3;
}

/** Drops blocks that say what furniture says; after «اقرأ أيضًا» and the like, the list it announces. */
export function dropSpokenFurniture(root: Element, drop: Drop): void {
  for (const block of textBlocks(root)) {
    if (!root.contains(block)) continue;
    const kind = spokenKind(block);
    if (kind === undefined) continue;
    const list = kind.takesList ? announcedBy(block, root) : [];
    for (const element of [block, ...list]) drop(element, kind.why);
  }
}

function spokenKind(block: Element): FurnitureKind | undefined {
  const written = wordsOf(block);
  if (/^(?:td|th|pre)$/.test(nameOf(block)) || written.length > longestFurniture || written.includes("[["))
    return undefined;
  const words = foldedWords(written);
  const isSentence = /[.!؟?]$/u.test(written);
  const isHeading = /^h\d$/.test(nameOf(block));
  return furnitureKinds.find((kind) => {
    if (written.length > kind.longest) return false;
    // A chapter may be called «إعلان»: there it is a declaration.
    if (!isSentence && kind.whole?.has(words) && !(isHeading && kind.why === "advertisement")) return true;
    if (kind.opening?.includes(words)) return true;
    if (kind.opening?.some((phrase) => words.startsWith(`${phrase} `)) && (!kind.takesList || announces(block)))
      return true;
    return (kind.linked?.has(words) && isAllLinks(block)) || kind.written?.test(written) || false;
  });
}

/** In UTF-16 units. */
const longestFurniture = 500;

/** «اقرأ أيضًا: …» or «اقرأ أيضًا» with a link, and not a sentence that begins so. */
function announces(block: Element): boolean {
  return block.querySelector("a[href]") !== null || /^.{0,40}[:：]/u.test(wordsOf(block));
}

/** The list after an announcement, or the links that follow it one by one. */
function announcedBy(block: Element, root: Element): readonly Element[] {
  const announced: Element[] = [];
  let holder: Element = block;
  while (holder.nextElementSibling === null && holder.parentElement !== null && holder.parentElement !== root) {
    holder = holder.parentElement;
  }
  let next = holder.nextElementSibling;
  if (next !== null && /^[uo]l$/.test(nameOf(next))) return [next];
  while (next !== null && isAllLinks(next)) {
    announced.push(next);
    next = next.nextElementSibling;
  }
  return announced;
}
