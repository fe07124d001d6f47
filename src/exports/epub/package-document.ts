// What a book says of itself: names, languages, rights, how it can be read, and the list of its files.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import { directionOf } from "../../language/direction.ts";
import { rfc3339 } from "../../publish/dates.ts";
import { licenceUrl } from "../../publish/licences.ts";
import { nameUuid } from "../../publish/name-uuid.ts";
import { xmlFile } from "../../publish/xml.ts";
import { translator } from "../../strings/index.ts";
import { lastChange } from "../last-change.ts";
import type { Book } from "./book.ts";
import { titlesOf } from "./cover.ts";
import { creators } from "./creators.ts";

/** One file of a book. */
export interface BookItem {
  readonly path: string;
  readonly mediaType: string;
  /** "nav", "cover-image". */
  readonly properties?: string;
  /** Whether it is read in its turn. */
  readonly isRead?: boolean;
  /** Path of the file that is shown in its place where it cannot be. */
  readonly fallback?: string;
}

/** The time of a book without a dated text. */
const beforeAll = "1970-01-01";
const bookId = "book";

/** @see EPUB 3.3, section 5 (package document) */
export function packageDocument(book: Book, items: readonly BookItem[]): string {
  const [language = "en"] = book.languages;
  const direction = directionOf(language);
  const idOf = new Map(items.map(({ path }, index) => [path, `f${index + 1}`]));
  return xmlFile(
    x(
      "package",
      {
        xmlns: "http://www.idpf.org/2007/opf",
        version: "3.0",
        "unique-identifier": bookId,
        "xml:lang": language,
        dir: direction,
      },
      metadata(book, items),
      x(
        "manifest",
        items.map(({ path, mediaType, properties, fallback }) =>
          x("item", {
            id: idOf.get(path),
            href: path,
            "media-type": mediaType,
            properties,
            fallback: fallback === undefined ? undefined : idOf.get(fallback),
          }),
        ),
      ),
      x(
        "spine",
        { "page-progression-direction": direction },
        items.filter(({ isRead }) => isRead).map(({ path }) => x("itemref", { idref: idOf.get(path) })),
      ),
    ),
  );
}

function metadata(book: Book, items: readonly BookItem[]): Element {
  const { library, languages, readings, address } = book;
  const { site } = library;
  const [language = "en"] = languages;
  const changed = lastChange(readings.map(({ reading }) => reading)) ?? beforeAll;
  const publisher = localised(site.title, language, library.languages)?.value;
  const only = readings.length === 1 ? readings[0] : undefined;
  const licence = only?.reading.licence ?? site.licence;
  const url = licenceUrl(licence);
  return x(
    "metadata",
    { "xmlns:dc": "http://purl.org/dc/elements/1.1/" },
    x("dc:identifier", { id: bookId }, `urn:uuid:${nameUuid(`hashiya book ${address}`)}`),
    titles(book),
    languages.map((each) => x("dc:language", each)),
    creators(book),
    publisher === undefined ? [] : x("dc:publisher", publisher),
    only === undefined ? [] : x("dc:date", only.reading.published),
    (only?.versions ?? []).flatMap((version) =>
      version.summary === "" ? [] : x("dc:description", { "xml:lang": version.language }, version.summary),
    ),
    x("dc:source", address),
    x("dc:rights", url === undefined || url === licence ? licence : `${licence}, ${url}`),
    property("dcterms:modified", rfc3339(changed) ?? ""),
    accessibility(book, items),
  );
}

/** The first is the title, the others the same in other languages (EPUB 3.3, section D.3.2, alternate-script). */
function titles(book: Book): Element[] {
  const [main, ...others] = titlesOf(book);
  if (main === undefined) return [x("dc:title", book.address)];
  return [
    x("dc:title", { id: "title", "xml:lang": main.language }, main.text),
    ...others.map(({ language, text }) =>
      x("meta", { refines: "#title", property: "alternate-script", "xml:lang": language }, text),
    ),
  ];
}

const property = (name: string, value: string): Element => x("meta", { property: name }, value);

/** @see EPUB Accessibility 1.1, section 2 (discoverability) */
function accessibility({ library, languages }: Book, items: readonly BookItem[]): Element[] {
  const hasPictures = items.some(({ path }) => path.startsWith("pictures/"));
  const features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"];
  return [
    ...["textual", "visual"].map((mode) => property("schema:accessMode", mode)),
    property("schema:accessModeSufficient", "textual"),
    ...[...features, ...(hasPictures ? ["alternativeText"] : [])].map((feature) =>
      property("schema:accessibilityFeature", feature),
    ),
    property("schema:accessibilityHazard", "none"),
    ...languages.map((language) =>
      x(
        "meta",
        { property: "schema:accessibilitySummary", "xml:lang": language },
        translator(language, library.site)("epub.accessibility"),
      ),
    ),
  ];
}
