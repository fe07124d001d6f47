// Footnotes and endnotes of a document: calls become marks in the text, definitions leave the tree.
import { elementsOf, isText, nameOf, nodesOf, removeWithHolders, wordsOf } from "./dom.ts";

/** A call in the text: the note's number in `ExtractedNotes` between two private characters. */
export const noteMark = /\uE000(\d+)\uE001/g;

/** The mark of the note at an index. */
export const noteMarkOf = (index: number): string => `\uE000${index}\uE001`;

/** Definitions in the order in which they are first called. */
export type ExtractedNotes = readonly Element[];

const callWords = /^[[(]?(?:\d{1,3}|[٠-٩]{1,3}|[*†‡§]{1,3}|[a-z]|[ivx]{1,5})[\])]?$/iu;
const isNoteWord = /(?:foot|end)?-?note|fn|_ftn|_edn/i;
const backWords = /^(?:[↑↩⤴^⏎]\uFE0E?|[[(]?[\d٠-٩]{1,3}[\])]?|back|return|عودة|رجوع)$/iu;
const notesHeading = /^(?:foot-?notes|end-?notes|notes|references|الحواشي|الهوامش|هوامش|حواش|ملاحظات)[:：]?$/iu;
/** Longer than any note: what a link leads to is then a section. */
const longestNote = 5000;

/**
 * Finds the notes of a tree by their links: a call that leads to a definition which leads back, or which is said to be
 * a note. Calls are replaced by marks, definitions taken out.
 */
export function extractNotes(root: Element): ExtractedNotes {
  const targets = targetsOf(root);
  const placeOf = new Map(nodesOf(root).map((node, place) => [node, place]));
  const precedes: Precedes = (one, other) => (placeOf.get(one) ?? 0) < (placeOf.get(other) ?? 0);
  const numberOf = new Map<Element, number>();
  const notes: Element[] = [];
  const calls: { link: Element; index: number }[] = [];
  for (const link of elementsOf(root, 'a[href^="#"]')) {
    const definition = definitionOf(link, targets, precedes);
    if (definition === undefined) continue;
    const index = numberOf.get(definition) ?? notes.push(definition) - 1;
    numberOf.set(definition, index);
    calls.push({ link, index });
  }
  for (const { link, index } of calls) {
    const parent = link.parentElement;
    const isAlone = parent !== null && nameOf(parent) === "sup" && wordsOf(parent) === wordsOf(link);
    (isAlone ? parent : link).replaceWith(noteMarkOf(index));
  }
  for (const note of notes) takeOut(note, root);
  if (notes.length > 0) dropNotesHeadings(root);
  return notes;
}

function targetsOf(root: Element): ReadonlyMap<string, Element> {
  const targets = new Map<string, Element>();
  for (const element of elementsOf(root, "[id], a[name]")) {
    for (const id of [element.getAttribute("id"), element.getAttribute("name")]) {
      if (id !== null && id !== "" && !targets.has(id)) targets.set(id, element);
    }
  }
  return targets;
}

function idIn(link: Element): string {
  const id = (link.getAttribute("href") ?? "").slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** True where one node stands before another of the same tree; the root itself stands before all. */
type Precedes = (one: Node, other: Node) => boolean;

function definitionOf(link: Element, targets: ReadonlyMap<string, Element>, precedes: Precedes): Element | undefined {
  const target = targets.get(idIn(link));
  const holder = target?.closest("li, aside, dd, div[id], p, div");
  if (target === undefined || !holder || holder.contains(link)) return undefined;
  const kind = `${link.getAttribute("role")} ${link.getAttribute("epub:type")} ${link.getAttribute("class")}`;
  const isSaid = /noteref|footnote-ref/i.test(kind);
  if (!isSaid && !callWords.test(wordsOf(link))) return undefined;
  const words = wordsOf(holder);
  if (words === "" || words.length > longestNote || !precedes(link, holder)) return undefined;
  return isSaid || isNoteWord.test(idIn(link)) || leadsBack(holder, link) ? holder : undefined;
}

function leadsBack(holder: Element, link: Element): boolean {
  const ids = [link, link.parentElement].flatMap((element) => [
    element?.getAttribute("id"),
    element?.getAttribute("name"),
  ]);
  return elementsOf(holder, 'a[href^="#"]').some((back) => ids.includes(idIn(back)));
}

/** Removes a definition with its links back, and the list that then holds none. */
function takeOut(note: Element, root: Element): void {
  for (const back of elementsOf(note, 'a[href^="#"]')) if (backWords.test(wordsOf(back))) back.remove();
  trimStart(note);
  removeWithHolders(note, root);
}

/** The heading «الحواشي» and the line above the notes go with them. */
function dropNotesHeadings(root: Element): void {
  for (const block of elementsOf(root, "h1, h2, h3, h4, h5, h6, p, hr").toReversed()) {
    const next = block.nextElementSibling;
    const isLast = next === null || /^h[1-6]$/.test(nameOf(next));
    const isRule = nameOf(block) === "hr" && next === null;
    if (isRule || (isLast && notesHeading.test(wordsOf(block)))) removeWithHolders(block, root);
  }
}

/** What is left of "1. " when its link is gone. */
function trimStart(note: Element): void {
  const first = nodesOf(note).find((node) => isText(node) && (node.textContent ?? "").trim() !== "");
  if (first !== undefined) first.textContent = (first.textContent ?? "").replace(/^[\s.:)\]]+/u, "");
}
