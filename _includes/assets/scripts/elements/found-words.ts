// The words a search led to, lit in the text: `?mark=` (words as they stand in the text) or `?q=` (words as typed).
import { fold } from "../../../../src/language/fold.ts";
import { segment } from "../../../../src/language/words.ts";
import { rangeOf } from "../lib/text-range.ts";

const highlightName = "found";
const longestQuery = 200;
const mostWords = 12;
/** Shorter words are lit only where they stand alone. */
const shortestPart = 3;
/** Parts of the page that are not its text. */
const apart = "button, .fn, .number, summary, [hidden]";
const blocks = "p, li, td, th, dd, dt, h1, h2, h3, h4, blockquote, figcaption, .version";

export interface FoundWords {
  light(): void;
  clear(): void;
}

/** The words that the address names; `light` may be called again after the text changed and `clear` was called. */
export function foundWords(): FoundWords {
  const parameters = new URLSearchParams(location.search);
  const marked = parameters.getAll("mark");
  const isWhole = marked.length > 0;
  const asked = (isWhole ? marked.join(" ") : (parameters.get("q") ?? "")).slice(0, longestQuery);
  const words = segment(document.documentElement.lang, asked)
    .slice(0, mostWords)
    .map((word) => word.text);
  return typeof Highlight === "undefined" ? wrapped(words, isWhole) : painted(words, isWhole);
}

function painted(words: readonly string[], isWhole: boolean): FoundWords {
  return {
    light: () => CSS.highlights.set(highlightName, new Highlight(...ranges(words, isWhole))),
    clear: () => CSS.highlights.delete(highlightName),
  };
}

function wrapped(words: readonly string[], isWhole: boolean): FoundWords {
  let marks: HTMLElement[] = [];
  return {
    light() {
      marks = [...ranges(words, isWhole)].reverse().flatMap((range) => wrap(range));
    },
    clear() {
      for (const mark of marks) {
        const { parentNode } = mark;
        mark.replaceWith(...mark.childNodes);
        parentNode?.normalize();
      }
    },
  };
}

/** Only a range within one text node is wrapped; a word that a mention parts is lit by its parts in `painted` alone. */
function wrap(range: Range): HTMLElement[] {
  if (range.startContainer !== range.endContainer) return [];
  const mark = document.createElement("mark");
  range.surroundContents(mark);
  return [mark];
}

function* ranges(words: readonly string[], isWhole: boolean): Generator<Range> {
  for (const [block, nodes] of textByBlock()) {
    const language = block.closest<HTMLElement>("[lang]")?.lang ?? document.documentElement.lang;
    const wanted = words.map((each) => fold(language, each)).filter((each) => each !== "");
    const isWanted = (found: string) =>
      wanted.some((each) => found === each || (!isWhole && each.length >= shortestPart && found.includes(each)));
    for (const { text, start, end } of segment(language, textOf(nodes))) {
      if (isWanted(fold(language, text))) yield rangeOf(nodes, start, end);
    }
  }
}

/** The text nodes of the main part by the block they stand in, so that a word may run through a mention's edge. */
function textByBlock(): Map<Element, Text[]> {
  const nodesOf = new Map<Element, Text[]>();
  const main = document.getElementById("main");
  if (main === null) return nodesOf;
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || !(node instanceof Text) || node.parentElement?.closest(apart)) continue;
    const nodes = nodesOf.get(block);
    if (nodes) nodes.push(node);
    else nodesOf.set(block, [node]);
  }
  return nodesOf;
}

function textOf(nodes: readonly Text[]): string {
  return nodes.map((node) => node.data).join("");
}
