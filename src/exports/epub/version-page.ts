// A version of a reading as a page of a book: title, text with its notes, where it is from.
import type { Element, ElementContent } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { listFormat } from "../../language/intl.ts";
import type { AlignedRow, Block, Language, Version } from "../../model.ts";
import { languageName, type Translate, translator } from "../../strings/index.ts";
import { type Book, type BookReading, versionPath } from "./book.ts";
import { colophon } from "./colophon.ts";
import { callId, markupIn, noteId } from "./markup.ts";
import { readyXml, spoken, xhtmlPage } from "./xhtml.ts";

/** Each paragraph's number leads to the same paragraph of the next version, and each title to the other titles. */
export function versionPage(book: Book, { reading, versions }: BookReading, version: Version): string {
  const { language, title } = version;
  const t = translator(language, book.library.site);
  const others = versions.filter((other) => other !== version);
  const next = versions[(versions.indexOf(version) + 1) % versions.length];
  const rows = new Map(reading.rows.map((row) => [row.blocks[language], row]));
  const parallel = (index: number): Parallel | undefined =>
    next === undefined || next === version ? undefined : parallelOf(reading.slug, rows.get(index), next);
  return xhtmlPage({
    language,
    title,
    content: [
      x(
        "section",
        { "epub:type": "chapter", role: "doc-chapter", "aria-labelledby": "title" },
        x("h1", { id: "title" }, title),
        others.map((other) => titleLink(reading.slug, other)),
        version.summary === "" ? [] : x("p", { class: "summary" }, version.summary),
        x("p", { class: "byline" }, byline(reading.authors[language] ?? [], version, t)),
        version.blocks.flatMap((block, index) => [
          blockElement(book, version, block, t, parallel(index)),
          ...notesOf(book, version, index, t),
        ]),
        colophon(book, reading, version),
      ),
    ],
  });
}

const titleLink = (slug: string, { language, title }: Version): Element =>
  x(
    "p",
    { class: "other", ...spoken(language) },
    x("a", { href: versionPath(slug, language), hreflang: language }, title),
  );

function byline(authors: readonly string[], { language, translators }: Version, t: Translate): string {
  const list = (names: readonly string[]) => listFormat(language).format(names);
  const parts = [
    ...(authors.length === 0 ? [] : [t("epub.authors", { names: list(authors) })]),
    ...(translators.length === 0 ? [] : [t("epub.translators", { names: list(translators) })]),
  ];
  return parts.join(" · ");
}

interface Parallel {
  readonly href: string;
  readonly language: Language;
}

function parallelOf(slug: string, row: AlignedRow | undefined, other: Version): Parallel | undefined {
  const block = other.blocks[row?.blocks[other.language] ?? -1];
  return block === undefined
    ? undefined
    : { href: `${versionPath(slug, other.language)}#${block.id}`, language: other.language };
}

function blockElement(book: Book, version: Version, block: Block, t: Translate, parallel?: Parallel): Element {
  const xml = markupIn(book, version, block.html);
  const shown = block.number === 0 ? xml : withMark(xml, numberXml(block.number, version.language, t, parallel));
  return x("div", { class: block.kind, id: block.id }, readyXml(shown));
}

function numberXml(n: number, language: Language, t: Translate, parallel: Parallel | undefined): string {
  const number = t("number", { n });
  if (parallel === undefined) return toXml(x("span", { class: "number" }, number));
  const title = t("epub.paragraphIn", { n, language: languageName(parallel.language, language) });
  return toXml(x("a", { class: "number", href: parallel.href, hreflang: parallel.language, title }, number));
}

/** What stands at the start of a paragraph, or before what is none. */
function withMark(xml: string, mark: string): string {
  const paragraph = /^<p\b[^>]*>/.exec(xml)?.[0];
  return paragraph === undefined
    ? `<p class="alone">${mark}</p>${xml}`
    : `${paragraph}${mark} ${xml.slice(paragraph.length)}`;
}

/** The notes that a block calls; reading systems show them over the text, others where they stand. */
function notesOf(book: Book, version: Version, block: number, t: Translate): readonly ElementContent[] {
  return version.notes
    .filter((note) => note.block === block)
    .map(({ number, html }) => {
      const back = x(
        "a",
        { class: "number", role: "doc-backlink", href: `#${callId(number)}`, title: t("note.back", { n: number }) },
        t("number", { n: number }),
      );
      return x(
        "aside",
        { "epub:type": "footnote", role: "doc-footnote", id: noteId(number) },
        readyXml(withMark(markupIn(book, version, html), toXml(back))),
      );
    });
}
