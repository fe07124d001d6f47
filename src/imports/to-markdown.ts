// A tidy tree of elements → Markdown as a reading has it.
import type TurndownService from "turndown";
import { escapeMarkdown } from "./escape-markdown.ts";
import { markdownTable } from "./markdown-table.ts";
import { isElement, isText, nameOf, wordsOf } from "./tree/dom.ts";
import { type ExtractedNotes, noteMark } from "./tree/notes.ts";

/** @returns the body of a reading, its notes at the end in the order of their calls */
export async function toMarkdown(root: Element, notes: ExtractedNotes): Promise<string> {
  const { default: Turndown } = await import("turndown");
  const service = configured(
    new Turndown({ headingStyle: "atx", hr: "---", codeBlockStyle: "fenced", emDelimiter: "*", br: lineBreak }),
  );
  const convert = (element: Element): string => withLineBreaks(service.turndown(asHtml(element)));
  return withNotes(convert(root), notes.map(convert));
}

/** Stands for a line break until it is known what comes after it. */
const lineBreak = "\uE000br";

/** A break between two lines of a paragraph is a backslash; several are the end of it, one at the end is nothing. */
function withLineBreaks(text: string): string {
  return text
    .replace(/(?:[ \t]*\uE000br\n([ \t>]*)){2,}/g, (_, indent: string) => `\n${indent.trimEnd()}\n${indent}`)
    .replace(/[ \t]*\uE000br(?=\s*(?:\n[ \t>]*\n|$))/g, "")
    .replaceAll(lineBreak, "\\")
    .replace(/[ \t]+$/gm, "");
}

/** What turndown takes for an element: linkedom's are the same in all that it reads. */
const asHtml = (element: Element): HTMLElement => element as HTMLElement;

function configured(service: TurndownService): TurndownService {
  service.escape = (text) => escapeMarkdown(text);
  service.addRule("emphasis", {
    filter: ["b", "strong", "i", "em"],
    replacement: (content, node) => emphasised(content, node, /^(?:b|strong)$/.test(nameOf(node)) ? "**" : "*"),
  });
  service.addRule("struck", {
    filter: (node) => /^(?:s|del|strike)$/.test(nameOf(node)),
    replacement: (content, node) => emphasised(content, node, "~~"),
  });
  service.addRule("heading", {
    filter: ["h1", "h2", "h3", "h4", "h5", "h6"],
    replacement: (content, node) => `\n\n${"#".repeat(Number(nameOf(node).slice(1)))} ${headingText(content)}\n\n`,
  });
  service.addRule("link", {
    filter: (node) => node.nodeName === "A" && node.getAttribute("href") !== null,
    replacement: (content, node) => linkText(content, node),
  });
  service.addRule("item", { filter: "li", replacement: (content, node) => item(content, node) });
  service.addRule("table", {
    filter: "table",
    replacement: (_content, node) => {
      const inline = (cell: Element): string => service.turndown(asHtml(cell)).replaceAll(lineBreak, " ");
      return isElement(node) ? `\n\n${markdownTable(node, inline)}\n\n` : "";
    },
  });
  service.addRule("disclosure", {
    filter: (node) => /^(?:details|summary)$/.test(nameOf(node)),
    replacement: (content) => `\n\n${content.trim()}\n\n`,
  });
  service.addRule("term", { filter: "dt", replacement: (content) => `\n\n**${content.trim()}**\n\n` });
  return service;
}

/** A number at the start of a heading begins no list; number signs at its end would be taken for its closing. */
const headingText = (content: string): string =>
  content
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(\d+)\\([.)])/, "$1$2")
    .replace(/ (#+)$/, " \\$1");

const edgeSigns = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su;

/** Signs at the edges stay outside: «**x،**y» would print its asterisks (CommonMark, section 6.2). */
function emphasised(content: string, node: Node, mark: string): string {
  if (/[\n\uE000]/.test(content) || content.includes("[[")) return content;
  const touches = (side: Node | null): boolean => side !== null && /\S/.test(isText(side) ? side.data : wordsOf(side));
  const [, before = "", words = "", after = ""] =
    touches(node.previousSibling) || touches(node.nextSibling)
      ? (edgeSigns.exec(content) ?? [])
      : [undefined, "", content, ""];
  // A sign of an inner emphasis or an escape at the edge cannot be parted from it.
  if (words === "" || /[\\*]/.test(before + after)) return content;
  return `${before}${mark}${words}${mark}${after}`;
}

function linkText(content: string, node: Node): string {
  const href = isElement(node) ? node.getAttribute("href") : null;
  const words = content.replace(/\s+/g, " ").trim();
  if (href === null || words === "") return content;
  if (/\uE000/.test(words)) return content;
  return `[${escapedInLink(words)}](${href})`;
}

/** No mention stands in a link, and its brackets must not end it. */
const escapedInLink = (words: string): string => words.replace(/(?<!\\)[[\]]/g, "\\$&");

function item(content: string, node: Node): string {
  const list = node.parentNode;
  const isOrdered = list !== null && nameOf(list) === "ol";
  const start = isOrdered && isElement(list) ? Number(list.getAttribute("start")) || 1 : 1;
  const place = isElement(node) ? Number(node.getAttribute("data-place")) : 0;
  const mark = isOrdered ? `${start + place}. ` : "- ";
  const body = content.trim().replace(/\n(?=[^\n])/g, `\n${" ".repeat(mark.length)}`);
  return `${mark}${body}\n`;
}

/** Marks become `[^1]`, numbered by their calls; notes may call notes. */
function withNotes(body: string, notes: readonly string[]): string {
  const numbers = new Map<number, number>();
  const numbered = (text: string): string =>
    text.replace(noteMark, (_, index: string) => {
      const number = numbers.get(Number(index)) ?? numbers.size + 1;
      numbers.set(Number(index), number);
      return `[^${number}]`;
    });
  const definitions: string[] = [];
  const text = numbered(body);
  for (const [index, number] of numbers) {
    const note = (numbered(notes[index] ?? "").trim() || "…").replace(/\n(?=[^\n])/g, "\n    ");
    definitions.push(`[^${number}]: ${note}`);
  }
  return `${[text.trim(), ...definitions].join("\n\n")}\n`;
}
