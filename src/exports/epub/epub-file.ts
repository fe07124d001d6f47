// A book as a file: its pages, its style, its pictures, and the list of them all, zipped.
import { x } from "xastscript";
import { xmlFile } from "../../publish/xml.ts";
import { type ZipEntry, zipFile } from "../zip-file.ts";
import { type Book, glossaryPath, versionPath } from "./book.ts";
import { coverPage, coverPagePath, coverPath, coverPicture } from "./cover.ts";
import { glossaryPages } from "./glossary-page.ts";
import { navigationPage, navigationPath } from "./navigation.ts";
import { type BookItem, packageDocument } from "./package-document.ts";
import { picturesOf } from "./pictures.ts";
import { style } from "./style.ts";
import { versionPage } from "./version-page.ts";
import { stylePath } from "./xhtml.ts";

const folder = "EPUB";
const packagePath = `${folder}/package.opf`;
const svg = "image/svg+xml";

interface BookFile extends BookItem, ZipEntry {}

/** @see EPUB 3.3, section 4 (open container format); the list of types comes first and is not compressed (4.2.2) */
export function epubFile(book: Book): Uint8Array {
  const items = filesOf(book);
  return zipFile([
    { path: "mimetype", contents: "application/epub+zip", isStored: true },
    { path: "META-INF/container.xml", contents: container() },
    { path: packagePath, contents: packageDocument(book, items) },
    ...items.map((item) => ({ ...item, path: `${folder}/${item.path}` })),
  ]);
}

function container(): string {
  const rootfile = x("rootfile", { "full-path": packagePath, "media-type": "application/oebps-package+xml" });
  return xmlFile(
    x(
      "container",
      { version: "1.0", xmlns: "urn:oasis:names:tc:opendocument:xmlns:container" },
      x("rootfiles", {}, rootfile),
    ),
  );
}

/** In the order of reading, then what the pages need. */
function filesOf(book: Book): readonly BookFile[] {
  const page = (path: string, contents: string): BookFile => ({
    path,
    contents,
    mediaType: "application/xhtml+xml",
    isRead: true,
  });
  return [
    page(coverPagePath, coverPage(book)),
    { ...page(navigationPath, navigationPage(book)), properties: "nav" },
    ...book.readings.flatMap((each) =>
      each.versions.map((version) =>
        page(versionPath(each.reading.slug, version.language), versionPage(book, each, version)),
      ),
    ),
    ...book.languages.flatMap((language) =>
      glossaryPages(book, language).map((contents, index) => page(glossaryPath(language, index), contents)),
    ),
    { path: stylePath, contents: style, mediaType: "text/css" },
    { path: coverPath, contents: coverPicture(book), mediaType: svg, properties: "cover-image" },
    ...picturesOf(book).map((picture) => (picture.isForeign ? { ...picture, fallback: coverPath } : picture)),
  ];
}
