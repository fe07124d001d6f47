// The contents of a book: its texts with their headings, its glossaries, and its parts for reading systems.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import type { Version } from "../../model.ts";
import { translator } from "../../strings/index.ts";
import { type Book, type BookReading, glossaryPath, versionPath } from "./book.ts";
import { coverPagePath } from "./cover.ts";
import { spoken, xhtmlPage } from "./xhtml.ts";

export const navigationPath = "contents.xhtml";

/** @see EPUB 3.3, section 7 (EPUB navigation document) */
export function navigationPage(book: Book): string {
  const [language = "en"] = book.languages;
  const t = translator(language, book.library.site);
  const cover = x("li", {}, x("a", { href: coverPagePath }, t("epub.cover")));
  const items = [...texts(book), ...glossaries(book)];
  return xhtmlPage({
    language,
    title: t("epub.contents"),
    content: [
      x(
        "nav",
        { "epub:type": "toc", role: "doc-toc", id: "toc", "aria-labelledby": "title" },
        x("h1", { id: "title" }, t("epub.contents")),
        x("ol", items.length === 0 ? [cover] : items),
      ),
      landmarks(book),
    ],
  });
}

function texts({ readings, library }: Book): Element[] {
  if (readings.length === 1)
    return readings.flatMap(({ reading, versions }) => versions.map((version) => text(reading.slug, version)));
  return readings.flatMap(({ reading, versions }) => {
    const title = localised(
      Object.fromEntries(versions.map((version) => [version.language, version])),
      versions[0]?.language ?? "",
      library.languages,
    );
    return title === undefined ? [] : [text(reading.slug, title.value, versions.slice(1))];
  });
}

/** A version with its headings, and the other versions below it. */
function text(slug: string, { language, title, blocks }: Version, others: readonly Version[] = []): Element {
  const path = versionPath(slug, language);
  const headings = blocks
    .filter(({ kind, level }) => kind === "heading" && level === 2)
    .map((block) => x("li", {}, x("a", { href: `${path}#${block.id}` }, block.text)));
  const below = [...headings, ...others.map((other) => text(slug, other))];
  return x("li", spoken(language), x("a", { href: path }, title), below.length === 0 ? [] : x("ol", below));
}

function glossaries({ glossary, library }: Book): Element[] {
  return Object.entries(glossary).flatMap(([language, pages]) => {
    if (pages.length === 0) return [];
    const title = translator(language, library.site)("nav.glossary");
    const parts =
      pages.length === 1
        ? []
        : pages.map((page, index) => {
            const names = [page[0], page.at(-1)].map((entry) => entry?.label[language] ?? entry?.id ?? "");
            return x("li", {}, x("a", { href: glossaryPath(language, index) }, names.join(" – ")));
          });
    return [
      x(
        "li",
        spoken(language),
        x("a", { href: glossaryPath(language, 0) }, title),
        parts.length === 0 ? [] : x("ol", parts),
      ),
    ];
  });
}

function landmarks({ library, languages, readings, glossary }: Book): Element {
  const [language = "en"] = languages;
  const t = translator(language, library.site);
  const item = (type: string, href: string, name: string) => x("li", {}, x("a", { "epub:type": type, href }, name));
  const start = readings.flatMap(({ reading, versions }: BookReading) =>
    versions.map((version) => versionPath(reading.slug, version.language)),
  )[0];
  return x(
    "nav",
    { "epub:type": "landmarks", hidden: "hidden", id: "landmarks" },
    x(
      "ol",
      {},
      item("cover", coverPagePath, t("epub.cover")),
      item("toc", `${navigationPath}#toc`, t("epub.contents")),
      start === undefined ? [] : item("bodymatter", start, t("epub.start")),
      (glossary[language] ?? []).length === 0 ? [] : item("glossary", glossaryPath(language, 0), t("nav.glossary")),
    ),
  );
}
