// Reading a tree of elements: what the steps of an import share.

const blockNames = new Set(
  (
    "address article aside blockquote body dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 " +
    "header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

export const nameOf = (node: Node): string => node.nodeName.toLowerCase();

export const isText = (node: Node): node is Text => node.nodeType === 3;

export const isElement = (node: Node): node is Element => node.nodeType === 1;

export const isBlock = (node: Node): node is Element => isElement(node) && blockNames.has(nameOf(node));

/** Every node below a root in the order of the text, as it was when asked; without recursion, however deep. */
export function nodesOf(root: Node): readonly Node[] {
  const nodes: Node[] = [];
  for (let node = root.firstChild; node !== null; node = nodeAfter(node, root)) nodes.push(node);
  return nodes;
}

/** The node that begins next after the beginning of one. */
function nodeAfter(node: ChildNode, root: Node): ChildNode | null {
  if (node.firstChild !== null) return node.firstChild;
  for (let up: Node | null = node; up !== null && up !== root; up = up.parentNode) {
    if (up.nextSibling !== null) return up.nextSibling;
  }
  return null;
}

export const elementsOf = (root: Element, selector: string): readonly Element[] => [...root.querySelectorAll(selector)];

/** The blocks that hold text and no other block: paragraphs, headings, items of lists, cells. */
export function textBlocks(root: Element): readonly Element[] {
  const holders = new Set<Node>();
  const blocks = nodesOf(root).filter(isBlock);
  for (const block of blocks) {
    for (let up = block.parentNode; up !== null && up !== root && !holders.has(up); up = up.parentNode) holders.add(up);
  }
  return blocks.filter((block) => !holders.has(block) && wordsOf(block) !== "");
}

/** A node's text with single spaces. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? "").replace(/\s+/gu, " ").trim();
}

/** A node's text with a space between its blocks. */
export function blockWords(element: Element): string {
  const blocks = textBlocks(element).map(wordsOf);
  return blocks.length === 0 ? wordsOf(element) : blocks.join(" ");
}

/** True where all of an element's text stands in links. */
export function isAllLinks(element: Element): boolean {
  const words = wordsOf(element).replaceAll(" ", "");
  const linked = elementsOf(element, "a[href]").map((link) => wordsOf(link).replaceAll(" ", ""));
  return words !== "" && (nameOf(element) === "a" || (linked.length > 0 && linked.join("").length >= words.length - 2));
}

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}

/** Removes an element, and what then holds nothing around it. */
export function removeWithHolders(element: Element, root: Element): void {
  let holder = element.parentElement;
  element.remove();
  while (holder !== null && holder !== root && !holdsAnything(holder)) {
    const next = holder.parentElement;
    holder.remove();
    holder = next;
  }
}

/** Looks no further than the first word or picture: pages of thousands of them are taken apart one by one. */
function holdsAnything(root: Node): boolean {
  for (let node = root.firstChild; node !== null; node = nodeAfter(node, root)) {
    if (isText(node) ? /\S/.test(node.data) : /^(?:img|hr)$/.test(nameOf(node))) return true;
  }
  return false;
}
