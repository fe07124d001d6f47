// Text of HTML or XML → a tree, with limits checked before any parser sees it.
import type { Outcome } from "../../model.ts";
import { problem, spanOfFile } from "../../problem.ts";

const mostElements = 50_000;
const deepestElement = 256;

/** Elements that never stay open, or that the next of their kind closes. */
const closedByThemselves = new Set(
  (
    "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot " +
    "option optgroup colgroup rp rt"
  ).split(" "),
);

/**
 * Parses HTML. Nothing in it runs, is loaded or expanded.
 * @param name the file, for the problem `import/document` when it has too many elements or nests them too deep
 */
export async function parseHtml(text: string, name: string): Promise<Outcome<Document | undefined>> {
  const defect = sizeDefect(text);
  if (defect !== undefined) {
    return { value: undefined, problems: [problem("import/document", spanOfFile(name), `${name} ${defect}`)] };
  }
  const { parseHTML } = await import("linkedom");
  const { document } = parseHTML(wholePage(text));
  arrangePage(document);
  return { value: document, problems: [] };
}

/** HTML lets authors leave `<head>` out; `document.body` is then looked for in the wrong place. */
function arrangePage(document: Document): void {
  const root = document.documentElement;
  const head = root.querySelector("head") ?? document.createElement("head");
  const body = root.querySelector("body") ?? document.createElement("body");
  const astray = [...root.childNodes].filter((node) => node !== head && node !== body);
  head.append(...astray);
  root.replaceChildren(head, body);
}

/** The parser makes no elements that are not written: a page of parts gets its root and its body. */
function wholePage(text: string): string {
  const hasBody = /<body[\s>]/i.test(text);
  if (hasBody && /<html[\s>]/i.test(text)) return text;
  const parts = text.replace(/<!doctype[^<>]*>/i, "");
  return hasBody ? `<html>${parts}</html>` : `<html><head></head><body>${parts}</body></html>`;
}

/** Counts tags as they open and close, in one pass; what comments, scripts and styles hold is none. */
function sizeDefect(text: string): string | undefined {
  const tags = /<(?:(\/?)([a-z][^\s/>]*)|!--)/gi;
  const endOf = forwardSearch(text, ">");
  let elements = 0;
  let depth = 0;
  for (let tag = tags.exec(text); tag !== null; tag = tags.exec(text)) {
    const [, slash = "", name = ""] = tag;
    if (name === "") tags.lastIndex = text.indexOf("-->", tag.index) + 1 || text.length;
    else if (slash === "/") depth -= closedByThemselves.has(name.toLowerCase()) ? 0 : Math.sign(depth);
    else {
      elements += 1;
      const end = endOf(tag.index);
      depth += closedByThemselves.has(name.toLowerCase()) || text[end - 1] === "/" ? 0 : 1;
      if (/^(?:script|style)$/i.test(name)) tags.lastIndex = endOfRawText(text, end, name);
    }
    if (elements > mostElements) return `has more than ${mostElements} elements.`;
    if (depth > deepestElement) return `nests elements deeper than ${deepestElement}.`;
  }
  return undefined;
}

/** The offset of a sign at or after an offset; the text is gone through once, however often it is asked. */
function forwardSearch(text: string, sign: string): (from: number) => number {
  let found = -1;
  return (from) => {
    if (found < from) found = text.indexOf(sign, from);
    if (found < 0) found = text.length;
    return found;
  };
}

/** Where a script or a style ends. */
function endOfRawText(text: string, from: number, name: string): number {
  const close = new RegExp(`</${name}`, "gi");
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

/**
 * What is wrong with XML from elsewhere: a document type can define entities that expand without end.
 * @param mayName a plain `<!DOCTYPE html>` is fine, as pages of a book have it; definitions never are
 */
export function xmlDefect(text: string, mayName: boolean): string | undefined {
  const type = /<!(?:DOCTYPE|ENTITY)[^>[]*(\[)?/i.exec(text);
  if (type === null) return undefined;
  if (/<!ENTITY/i.test(text) || type[1] === "[") return "defines entities, which are never expanded.";
  return mayName ? undefined : "has a DOCTYPE.";
}

/** Parses XML that `xmlDefect` has passed. */
export async function parseXml(text: string): Promise<Document> {
  const { DOMParser } = await import("linkedom");
  return new DOMParser().parseFromString(text, "text/xml") as unknown as Document;
}
