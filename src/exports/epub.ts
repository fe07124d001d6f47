// Books for phones and e-readers: one of each reading, and one of everything.
import { filedReadings } from "../derive/filed-readings.ts";
import type { Library } from "../model.ts";
import { readingBook, wholeBook } from "./epub/book.ts";
import { epubFile } from "./epub/epub-file.ts";
import type { ExportFormat } from "./export-format.ts";
import { readingFiles } from "./reading-files.ts";

const folder = "data/epub/";
const ending = ".epub";
const files = readingFiles(folder, ending);

/** No slug of a reading has an underscore. */
const wholePath = `${folder}all_readings${ending}`;

/** @see EPUB 3.3, W3C Recommendation */
export const epub: ExportFormat = {
  id: "epub",
  name: "EPUB",
  title: { ar: "كتاب", en: "a book" },
  audience: {
    ar: "للهواتف وأجهزة القراءة: النصّان بحواشيهما المنبثقة، ومسرد يعيدك إلى كل موضع ورد فيه الاسم.",
    en: "For phones and e-readers: both texts with pop-up notes, and a glossary that leads back to every use.",
  },
  mediaTypes: { [ending]: "application/epub+zip" },
  alternateOf: "reading",
  paths: (library) => [...(isOfAll(library) ? [wholePath] : []), ...files.paths(library)],
  readingPaths: (_, slug) => [epubPath(slug)],
  write: (library, path) =>
    epubFile(path === wholePath ? wholeBook(library) : readingBook(library, files.at(library, path))),
};

/** A book of more readings than have books of their own would be opened by no reader. */
const isOfAll = (library: Library) => filedReadings(library).size === library.readings.size;

/** Path below the site's root of the book of a reading. */
export const epubPath = (slug: string): string => files.pathOf(slug);
