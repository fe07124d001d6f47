// A tree made ready for Markdown: whole mentions, plain emphasis, tables that are tables, headings in closed ranks.
import { elementsOf, isBlock, isElement, isText, nameOf, nodesOf, textBlocks, unwrap, wordsOf } from "./dom.ts";

/** Makes a tree ready, in the order in which each step finds what it needs. */
export function tidy(root: Element): void {
  unwrapLayoutTables(root);
  tidyInline(root);
  joinMentions(root);
  tidyBlocks(root);
}

/** Takes away what only looks: fonts, spans, empty emphasis; joins what then stands side by side. */
function tidyInline(root: Element): void {
  for (const element of elementsOf(
    root,
    "span, font, bdi, bdo, u, small, big, mark, time, abbr, cite, q, ins, label, center",
  )) {
    if (nameOf(element) === "q") element.prepend("“");
    if (nameOf(element) === "q") element.append("”");
    unwrap(element);
  }
  for (const element of elementsOf(root, "sup, sub")) element.replaceWith(raised(element));
  for (const element of elementsOf(root, "h1, h2, h3, h4, h5, h6")) {
    for (const inner of elementsOf(element, "b, strong, i, em, a, code, br")) {
      if (nameOf(inner) === "br") inner.replaceWith(" ");
      else unwrap(inner);
    }
  }
  for (const element of elementsOf(root, "b, strong, i, em")) tidyEmphasis(element);
  root.normalize();
}

const digits = "0123456789";
const scripts: Readonly<Record<string, string>> = { SUP: "⁰¹²³⁴⁵⁶⁷⁸⁹", SUB: "₀₁₂₃₄₅₆₇₈₉" };

/** m<sup>2</sup> is m², since «m2» says another thing. */
function raised(element: Element): string {
  const words = element.textContent ?? "";
  const script = scripts[element.nodeName.toUpperCase()] ?? digits;
  return /^\d+$/.test(words) ? words.replace(/\d/g, (digit) => script[Number(digit)] ?? digit) : words;
}

const isEmphasis = (node: Node | null): node is Element =>
  node !== null && isElement(node) && /^(?:b|strong|i|em)$/.test(nameOf(node));
const weight = (element: Element): string => (/^(?:b|strong)$/.test(nameOf(element)) ? "bold" : "italic");

function tidyEmphasis(element: Element): void {
  if (element.parentNode === null) return;
  const outer = element.parentElement?.closest("b, strong, i, em");
  if (nodesOf(element).some(isBlock) || wordsOf(element) === "" || (outer && weight(outer) === weight(element))) {
    unwrap(element);
    return;
  }
  const before = element.previousSibling;
  if (!isEmphasis(before)) return;
  if (weight(before) === weight(element)) before.append(...element.childNodes);
  // The marks of two kinds side by side cannot be told apart.
  else element.before(...element.childNodes);
  element.remove();
}

const mention = /\[\[[^[\]\n]{1,500}\]\]/g;

/** A mention that Word has cut into runs of several formats becomes one text again. */
function joinMentions(root: Element): void {
  for (const block of textBlocks(root)) {
    const whole = block.textContent ?? "";
    if (!whole.includes("[[")) continue;
    for (const match of whole.matchAll(mention)) joinText(block, match.index, match.index + match[0].length);
  }
}

function joinText(block: Element, start: number, end: number): void {
  let at = 0;
  let first: Text | undefined;
  for (const node of nodesOf(block)) {
    if (!isText(node)) continue;
    const from = at;
    at += node.data.length;
    if (first === undefined && start < at) {
      if (end <= at) return;
      first = node;
    } else if (first !== undefined && from < end) {
      first.data += node.data.slice(0, end - from);
      node.data = node.data.slice(end - from);
    }
  }
}

/** Numbers the items of lists from 0, drops empty ones, and makes of preformatted text one run of code. */
function tidyBlocks(root: Element): void {
  for (const item of elementsOf(root, "li")) if (wordsOf(item) === "") item.remove();
  for (const list of elementsOf(root, "ol, ul")) {
    if (wordsOf(list) === "") list.remove();
    [...list.children].forEach((item, place) => void item.setAttribute("data-place", String(place)));
  }
  for (const block of elementsOf(root, "pre")) {
    const code = block.ownerDocument.createElement("code");
    code.textContent = block.textContent ?? "";
    block.replaceChildren(code);
  }
}

/** Tables that only lay out: of one row or one column, with blocks or tables in them; their cells become blocks. */
function unwrapLayoutTables(root: Element): void {
  for (const table of elementsOf(root, "table").toReversed()) {
    const rows = elementsOf(table, "tr");
    const widest = Math.max(0, ...rows.map((row) => elementsOf(row, "td, th").length));
    const hasBlocks = table.querySelector("table, ul, ol, blockquote, pre, h1, h2, h3, h4, h5, h6") !== null;
    if (rows.length > 1 && widest > 1 && !hasBlocks) continue;
    for (const cell of elementsOf(table, "td, th, caption")) {
      const block = table.ownerDocument.createElement("div");
      block.append(...cell.childNodes);
      table.before(block);
    }
    table.remove();
  }
}

/** Levels from 2 without a gap, whatever they were: a heading of level 1 is the page's own (SPEC §13, row 31). */
export function closeHeadings(root: Element): void {
  const ranks: number[] = [];
  for (const heading of elementsOf(root, "h1, h2, h3, h4, h5, h6")) {
    const rank = Number(nameOf(heading).slice(1));
    while ((ranks.at(-1) ?? 0) >= rank) ranks.pop();
    ranks.push(rank);
    const closed = heading.ownerDocument.createElement(`h${Math.min(6, ranks.length + 1)}`);
    closed.append(...heading.childNodes);
    heading.replaceWith(closed);
  }
}
