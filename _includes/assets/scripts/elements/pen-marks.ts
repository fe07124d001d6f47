// The marks of highlights and notes in the text: painted without touching the page where the browser can, else wrapped.
import type { NoteKind } from "../lib/notes.ts";

export interface Mark {
  readonly kind: NoteKind;
  readonly range: Range;
}

const kinds: readonly NoteKind[] = ["highlight", "note"];
const paints = typeof Highlight !== "undefined" && "highlights" in CSS;

/** Shows these marks in place of those before. */
export function paint(marks: readonly Mark[]): void {
  if (!paints) {
    unwrap();
    for (const mark of marks) wrap(mark);
    return;
  }
  for (const kind of kinds) {
    const ranges = marks.filter((mark) => mark.kind === kind).map(({ range }) => range);
    CSS.highlights.set(`pen-${kind}`, new Highlight(...ranges));
  }
}

function wrap({ kind, range }: Mark): void {
  for (const node of textNodesOf(range)) {
    const part = document.createRange();
    part.setStart(node, node === range.startContainer ? range.startOffset : 0);
    part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
    if (part.collapsed) continue;
    const mark = document.createElement("mark");
    mark.className = `pen-${kind}`;
    part.surroundContents(mark);
  }
}

function unwrap(): void {
  for (const mark of document.querySelectorAll("mark.pen-highlight, mark.pen-note")) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

function textNodesOf(range: Range): Text[] {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (node instanceof Text && range.intersectsNode(node)) nodes.push(node);
  }
  return nodes.filter((node) => node.parentElement?.closest(".fn, summary, button, .vh") === null).reverse();
}
