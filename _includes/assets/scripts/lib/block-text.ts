// The text of a reading's blocks as highlights and notes count it: what the author wrote, without calls of notes,
// numbers and hidden words.
import type { Stretch } from "./anchor.ts";

const apart = ".fn, summary, button, .vh, [hidden]";

/** A block in one language: its text and the text nodes that hold it. */
export interface BlockText {
  readonly block: string;
  readonly language: string;
  readonly text: string;
  readonly nodes: readonly Text[];
}

/** Every block of a reading in every version that the page has, in the order of the page. */
export function blockTexts(rows: HTMLElement): BlockText[] {
  return [...rows.querySelectorAll<HTMLElement>(":scope > .row > .version[lang]")].map((version) => {
    const nodes = textNodes(version);
    const text = nodes.map((node) => node.data).join("");
    return { block: version.parentElement?.id ?? "", language: version.lang, text, nodes };
  });
}

/** The part of a block that a selection holds, without white space at its ends; undefined when it holds none. */
export function selectedIn(block: BlockText, selected: Range): Stretch | undefined {
  let offset = 0;
  let start: number | undefined;
  let end = 0;
  for (const node of block.nodes) {
    const from = node === selected.startContainer ? selected.startOffset : 0;
    const to = node === selected.endContainer ? selected.endOffset : node.length;
    if (selected.intersectsNode(node) && from < to) {
      start ??= offset + from;
      end = offset + to;
    }
    offset += node.length;
  }
  if (start === undefined) return undefined;
  const words = block.text.slice(start, end);
  const first = start + words.length - words.trimStart().length;
  const last = end - (words.length - words.trimEnd().length);
  return first < last ? { block: block.block, start: first, end: last } : undefined;
}

function textNodes(version: HTMLElement): Text[] {
  const walker = document.createTreeWalker(version, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(apart) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}
