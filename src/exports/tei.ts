// Each reading in TEI P5: its entries beside the text, its versions aligned, its notes where they are called.
import { x } from "xastscript";
import type { Entry, Library, Reading } from "../model.ts";
import type { ExportFormat } from "./export-format.ts";
import { indentedXmlFile } from "./indented-xml.ts";
import { entriesById } from "./names.ts";
import { readingFiles, versionsOf } from "./reading-files.ts";
import { versionDivision } from "./tei/division.ts";
import { header } from "./tei/header.ts";
import { standOff } from "./tei/stand-off.ts";

const files = readingFiles("data/tei/", ".xml");

const structural: ReadonlySet<string> = new Set(
  [
    ["TEI", "teiHeader", "fileDesc", "titleStmt", "respStmt", "publicationStmt", "sourceDesc", "profileDesc"],
    ["langUsage", "textClass", "keywords", "standOff", "listOrg", "org", "listPlace", "place", "listPerson", "person"],
    ["text", "body", "div"],
  ].flat(),
);

/** @see TEI P5: Guidelines for Electronic Text Encoding and Interchange, 4.12.0 */
export const tei: ExportFormat = {
  id: "tei",
  name: "TEI",
  title: { ar: "نسخة رقمية محقَّقة", en: "a digital edition" },
  audience: {
    ar: "للإنسانيات الرقمية: النسختان متوازيتين، والمداخل والحواشي في مواضعها.",
    en: "For digital humanities: both versions aligned, entries and margin notes in their places.",
  },
  mediaTypes: { ".xml": "application/tei+xml" },
  alternateOf: "reading",
  paths: files.paths,
  readingPaths: (_, slug) => [files.pathOf(slug)],
  write(library, path) {
    const reading = files.at(library, path);
    const root = x(
      "TEI",
      { xmlns: "http://www.tei-c.org/ns/1.0", "xml:lang": reading.original },
      header(library, reading),
      entriesOf(library, reading).length === 0 ? [] : standOff(entriesOf(library, reading), library.languages),
      x(
        "text",
        {},
        x(
          "body",
          versionsOf(reading).map((version) => versionDivision(library, reading, version)),
        ),
      ),
    );
    return indentedXmlFile(root, structural);
  },
};

/** The entries that a version mentions or quotes. */
function entriesOf({ entries }: Library, reading: Reading): readonly Entry[] {
  const named = new Set(
    versionsOf(reading).flatMap(({ mentions, claims }) => [
      ...mentions.map(({ entry }) => entry),
      ...claims.flatMap(({ by }) => by ?? []),
    ]),
  );
  return entriesById(entries).filter(({ id }) => named.has(id));
}
