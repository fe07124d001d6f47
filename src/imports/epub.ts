// .epub: the pages of a book in the order of its spine, as one text.
import path from "node:path";
import type { Outcome } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import type { DocumentFacts, ImportFile, ReadingFormat } from "./reading-format.ts";
import { type Archive, openArchive } from "./source/archive.ts";
import { safeFacts } from "./source/document-facts.ts";
import { decodeText } from "./source/encoding.ts";
import { parseHtml, parseXml, xmlDefect } from "./source/parse-html.ts";
import { elementsOf } from "./tree/dom.ts";

/** A page of the book: its name in the archive and its markup. */
interface BookPage {
  readonly name: string;
  readonly markup: string;
}

/** A defect of the book: its code and what to say. */
class BadBook extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const epub: ReadingFormat = {
  id: "epub",
  extensions: [".epub"],
  async read(file) {
    const archive = openArchive(file);
    if (archive.value === undefined) return { value: undefined, problems: archive.problems };
    try {
      const { pages, facts } = await openBook(archive.value);
      const document = await joinPages(pages, file);
      const { value } = document;
      return {
        value: value && { document: value, facts, isTitled: true, isPage: false, remarks: [] },
        problems: document.problems,
      };
    } catch (cause) {
      if (!(cause instanceof BadBook)) throw cause;
      const message = `${file.name} is refused. ${cause.message}`;
      return { value: undefined, problems: [problem(cause.code, spanOfFile(file.name), message)] };
    }
  },
};

/** @see EPUB 3.3, sections 4.2.6.3 (container.xml) and 5 (package document) */
async function openBook(archive: Archive): Promise<{ pages: readonly BookPage[]; facts: DocumentFacts }> {
  const container = await parseXml(partOf(archive, "META-INF/container.xml", false));
  const packageName = container.getElementsByTagName("rootfile")[0]?.getAttribute("full-path") ?? "";
  const book = await parseXml(partOf(archive, packageName, false));
  const items = new Map([...book.getElementsByTagName("item")].map((item) => [item.getAttribute("id"), item]));
  const folder = path.posix.dirname(packageName);
  const pages: BookPage[] = [];
  for (const reference of book.getElementsByTagName("itemref")) {
    const item = items.get(reference.getAttribute("idref"));
    if (item === undefined || /(?:^|\s)nav(?:\s|$)/.test(item.getAttribute("properties") ?? "")) continue;
    if (!/xhtml|html/.test(item.getAttribute("media-type") ?? "")) continue;
    const name = path.posix.join(folder, decoded(item.getAttribute("href") ?? ""));
    pages.push({ name, markup: partOf(archive, name, true) });
  }
  return { pages, facts: bookFacts(book) };
}

/** A part's text; the only use of a name that the book gives is to look it up among the members. */
function partOf(archive: Archive, name: string, mayName: boolean): string {
  const bytes = archive.get(name);
  if (bytes === undefined)
    throw new BadBook("import/document", `It has no part «${name.slice(0, 100)}», though it names one.`);
  const { text } = decodeText(bytes);
  const defect = xmlDefect(text, mayName);
  if (defect !== undefined) throw new BadBook("import/xml", `Its part ${name} ${defect}`);
  return text;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function bookFacts(book: Document): DocumentFacts {
  const fields = (name: string): readonly string[] =>
    [...book.getElementsByTagName(name)].map((element) => element.textContent ?? "");
  return safeFacts({
    title: fields("dc:title")[0],
    summary: fields("dc:description")[0]?.replace(/<[^<>]*>/g, " "),
    published: fields("dc:date")[0],
    authors: fields("dc:creator"),
    publisher: fields("dc:publisher")[0],
    language: fields("dc:language")[0],
  });
}

/** One document of all pages; ids and the links between pages are made unique, so that notes are found across them. */
async function joinPages(pages: readonly BookPage[], file: ImportFile): Promise<Outcome<Document | undefined>> {
  const whole = await parseHtml("", file.name);
  if (whole.value === undefined) return whole;
  const { body } = whole.value;
  const numberOf = new Map(pages.map(({ name }, index) => [name, index]));
  for (const [index, { name, markup }] of pages.entries()) {
    // An empty element of XML is an open one to a parser of HTML.
    const page = await parseHtml(
      markup.replace(/<(a|p|div|span|i|b|em|strong|td|th|li|title|script)(\s[^<>]*)?\/>/gi, "<$1$2></$1>"),
      file.name,
    );
    if (page.value === undefined) return page;
    const from = page.value.body;
    for (const element of elementsOf(from, "[id]"))
      element.setAttribute("id", `page${index}-${element.getAttribute("id")}`);
    for (const link of elementsOf(from, "a[href]")) {
      const [address = "", fragment] = (link.getAttribute("href") ?? "").split("#");
      const target = address === "" ? index : numberOf.get(path.posix.join(path.posix.dirname(name), decoded(address)));
      if (target !== undefined) link.setAttribute("href", `#page${target}-${fragment ?? ""}`);
    }
    body.append(...[...from.childNodes].map((node) => whole.value?.importNode(node, true) ?? node));
  }
  return whole;
}
