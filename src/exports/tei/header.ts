// What a TEI file says of itself: title, authors, translators, licence, source.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import type { Library, Reading, Version } from "../../model.ts";
import { plainDate } from "../../publish/dates.ts";
import { licenceUrl } from "../../publish/licences.ts";
import { languageName } from "../../strings/index.ts";
import { addressesOf } from "../addresses.ts";
import { versionsOf } from "../reading-files.ts";

/** @see TEI P5, chapter 2 */
export function header(library: Library, reading: Reading): Element {
  const versions = versionsOf(reading);
  return x(
    "teiHeader",
    {},
    x(
      "fileDesc",
      {},
      x("titleStmt", versions.map(titleOf), authors(reading, versions), versions.flatMap(translators)),
      x("publicationStmt", publication(library, reading, versions)),
      x("sourceDesc", source(reading, versions)),
    ),
    x(
      "profileDesc",
      {},
      x(
        "langUsage",
        versions.map(({ language }) => x("language", { ident: language }, languageName(language, "en"))),
      ),
      versions.flatMap(({ language, summary }) =>
        summary === "" ? [] : [x("abstract", { "xml:lang": language }, x("p", summary))],
      ),
      subjects(library, reading),
    ),
  );
}

const titleOf = ({ language, title }: Version): Element => x("title", { "xml:lang": language }, title);

function authors({ authors }: Reading, versions: readonly Version[]): Element[] {
  return versions.flatMap(({ language }) =>
    (authors[language] ?? []).map((author) => x("author", { "xml:lang": language }, author)),
  );
}

const translators = ({ language, translators }: Version): Element[] =>
  translators.map((name) => x("respStmt", { "xml:lang": language }, x("resp", "translation"), x("name", name)));

function publication(library: Library, reading: Reading, versions: readonly Version[]): Element[] {
  const { site, languages } = library;
  const addresses = addressesOf(library);
  const when = plainDate(reading.published);
  const target = licenceUrl(reading.licence);
  return [
    x("publisher", localised(site.title, reading.original, languages)?.value ?? "Hashiya"),
    x("date", when === undefined ? {} : { when }, reading.published),
    x("availability", { status: "free" }, x("licence", { target }, reading.licence)),
    ...versions.map(({ language }) => x("idno", { type: "URL" }, addresses.readingPage(language, reading.slug))),
  ];
}

/** What it was written from; a text that names nothing was born digital. */
function source({ source }: Reading, versions: readonly Version[]): Element[] {
  const described = versions.flatMap(({ language }) => {
    const from = source[language];
    if (from === undefined) return [];
    const parts = [
      ...(from.title === undefined ? [] : [x("title", from.title)]),
      ...(from.publisher === undefined ? [] : [x("publisher", from.publisher)]),
      ...(from.url === undefined ? [] : [x("ref", { target: from.url }, from.url)]),
    ];
    const note = from.note === undefined ? [] : [from.note];
    return parts.length + note.length === 0 ? [] : [x("bibl", { "xml:lang": language }, spaced([...parts, ...note]))];
  });
  return described.length === 0 ? [x("p", "Born digital.")] : described;
}

const spaced = (parts: readonly (Element | string)[]) =>
  parts.flatMap((part, index) => (index === 0 ? [part] : [" ", part]));

function subjects({ site }: Library, { tags, original }: Reading): Element[] {
  if (tags.length === 0) return [];
  const terms = tags.map((tag) => x("term", { "xml:lang": original }, site.tags[tag]?.[original] ?? tag));
  return [x("textClass", {}, x("keywords", terms))];
}
