// Headings that were typed as bold lines, in documents that have no others.
import { elementsOf, isText, nodesOf, textBlocks, wordsOf } from "./dom.ts";

/** In UTF-16 units: a longer bold line is a paragraph that matters. */
const longestHeading = 90;

/**
 * Makes headings of paragraphs that are bold from end to end, short and without a stop. A document whose headings are
 * marked keeps its bold lines.
 * @returns how many there are
 */
export function raiseBoldHeadings(root: Element): number {
  if (elementsOf(root, "h1, h2, h3, h4, h5, h6").length > 0) return 0;
  const blocks = textBlocks(root);
  // The last line announces nothing.
  const raised = blocks.slice(0, -1).filter((block, place) => {
    const next = blocks[place + 1];
    return isBoldLine(block) && next !== undefined && !isBoldLine(next);
  });
  for (const block of raised) {
    const heading = block.ownerDocument.createElement("h2");
    heading.append(...block.childNodes);
    block.replaceWith(heading);
  }
  return raised.length;
}

function isBoldLine(block: Element): boolean {
  const words = wordsOf(block);
  if (!block.matches("p") || block.closest("li, td, th, blockquote") !== null) return false;
  if (words.length > longestHeading || /[.،؛!…«»"”]$/u.test(words) || !/\p{L}/u.test(words)) return false;
  const plain = nodesOf(block).filter((node) => isText(node) && /\S/.test(node.data) && !isBold(node, block));
  return plain.length === 0;
}

const isBold = (node: Node, block: Element): boolean => {
  const bold = node.parentElement?.closest("b, strong");
  return bold !== null && bold !== undefined && block.contains(bold);
};
