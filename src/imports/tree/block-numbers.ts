// Where in a document something stands: the number of its block, which survives whatever is done to the tree.
import { isBlock, isElement, nodesOf, textBlocks } from "./dom.ts";

const attribute = "data-block";

/** Writes to every element the number, from 1, of the block it stands in or begins with, as the document has them. */
export function numberBlocks(root: Element): void {
  const blocks = new Set<Node>(textBlocks(root));
  let number = 0;
  for (const node of nodesOf(root)) {
    if (!isElement(node)) continue;
    if (blocks.has(node)) number += 1;
    const holdsNext = isBlock(node) && !blocks.has(node) && number < blocks.size;
    node.setAttribute(attribute, String(Math.max(1, holdsNext ? number + 1 : number)));
  }
}

export const blockNumber = (element: Element): number => Number(element.getAttribute(attribute)) || 1;
