// Notes typed by hand: «[1]» in the text, «[1] …» in a paragraph of its own below.
import { isText, nameOf, nodesOf, removeWithHolders, textBlocks } from "./dom.ts";
import { type ExtractedNotes, noteMarkOf } from "./notes.ts";

const definition = /^\s*\[([0-9]{1,3}|[٠-٩]{1,3})\]\s*(?=\S)/u;
const call = /\[([0-9]{1,3}|[٠-٩]{1,3})\]/gu;

/**
 * Replaces typed calls by marks and takes their definitions out. Only where each definition has a number of its own
 * and is called above it: elsewhere the brackets are something else, and all stays as typed.
 */
export function extractTypedNotes(root: Element): ExtractedNotes {
  const blocks = textBlocks(root).filter((block) => /^(?:p|li|td|blockquote|div)$/.test(nameOf(block)));
  const numbers = blocks.map((block) => definition.exec(block.textContent ?? "")?.[1]);
  const first = numbers.findIndex((number) => number !== undefined);
  const notes = blocks.filter((_, place) => numbers[place] !== undefined);
  const order = numbers.filter((number) => number !== undefined);
  const calls = blocks.slice(0, Math.max(0, first)).flatMap(textsThatCall);
  const called = new Set(calls.flatMap(({ data }) => [...data.matchAll(call)].map(([, number]) => number)));
  if (first < 0 || new Set(order).size < order.length || order.some((number) => !called.has(number))) return [];
  for (const text of calls) {
    text.data = text.data.replace(call, (typed, number: string) =>
      order.includes(number) ? noteMarkOf(order.indexOf(number)) : typed,
    );
  }
  for (const note of notes) {
    const words = nodesOf(note).find((node) => isText(node) && node.data.trim() !== "");
    if (words !== undefined) words.textContent = (words.textContent ?? "").replace(definition, "");
    removeWithHolders(note, root);
  }
  return notes;
}

/** The texts of a block in which a call may stand: not those of links and code. */
function textsThatCall(block: Element): readonly Text[] {
  return nodesOf(block).filter((node): node is Text => isText(node) && !node.parentElement?.closest("a, code"));
}
