// The mentions of each version as Web Annotations, and the plain text in which they count.
import { languageRules } from "../language/index.ts";
import type { Entry, Library, Mention, Reading, Version } from "../model.ts";
import { addressesOf, type ExportAddresses } from "./addresses.ts";
import { type PlainText, plainTextOf } from "./annotations/plain-text.ts";
import { type Selector, selectorOf } from "./annotations/selectors.ts";
import type { ExportFormat } from "./export-format.ts";
import { versionFiles } from "./reading-files.ts";

const pages = versionFiles("data/annotations/", ".jsonld");
const texts = versionFiles("data/texts/", ".txt");

/** @see Web Annotation Data Model, W3C Recommendation 2017-02-23 */
export const annotations: ExportFormat = {
  id: "annotations",
  name: "Web Annotation",
  title: { ar: "المواضع المحشّاة", en: "every mention" },
  audience: {
    ar: "للباحثين وأدوات التعليق: كل ورود لمدخل بنصّه وموضعه.",
    en: "For researchers and annotation tools: each mention with its words and its place.",
  },
  mediaTypes: {
    ".jsonld": 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    ".txt": "text/plain; charset=utf-8",
  },
  alternateOf: "reading",
  paths: (library) => [...library.readings.values()].flatMap(pathsOf),
  readingPaths: ({ readings }, slug) => {
    const reading = readings.get(slug);
    return reading === undefined ? [] : pathsOf(reading);
  },
  write(library, path) {
    const page = pages.at(library, path);
    if (page !== undefined) return annotationPage(library, page.reading, page.version);
    const text = texts.at(library, path);
    if (text === undefined) throw new Error(`No export at ${path}`);
    return plainTextOf(text.version).text;
  },
};

const pathsOf = (reading: Reading) => [...pages.pathsOf(reading), ...texts.pathsOf(reading)];

/** A page of annotations, the only one of its collection (section 5.2). */
function annotationPage(library: Library, reading: Reading, version: Version): string {
  const addresses = addressesOf(library);
  const { slug } = reading;
  const { language, title, mentions } = version;
  const id = addresses.file(pages.pathOf(slug, language));
  const plain = plainTextOf(version);
  const setting: Setting = {
    library,
    version,
    addresses,
    id,
    text: addresses.file(texts.pathOf(slug, language)),
    page: addresses.readingPage(language, slug),
    plain,
    selector: selectorOf(plain.text, language),
  };
  const page = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "AnnotationPage",
    partOf: { id: `${id}#collection`, type: "AnnotationCollection", label: title, total: mentions.length },
    startIndex: 0,
    items: mentions.flatMap((mention) => {
      const entry = library.entries.get(mention.entry);
      return entry === undefined ? [] : [annotationOf(mention, entry, setting)];
    }),
  };
  return `${JSON.stringify(page, undefined, 1)}\n`;
}

interface Setting {
  readonly library: Library;
  readonly version: Version;
  readonly addresses: ExportAddresses;
  /** Address of the page of annotations. */
  readonly id: string;
  /** Addresses of the plain text and of the reading's page. */
  readonly text: string;
  readonly page: string;
  readonly plain: PlainText;
  readonly selector: Selector;
}

function annotationOf(mention: Mention, entry: Entry, setting: Setting) {
  const { version, addresses, id } = setting;
  const { language } = version;
  return {
    id: `${id}#${entry.id}-${mention.number}`,
    type: "Annotation",
    motivation: "identifying",
    body: [
      { type: "SpecificResource", source: addresses.entry(entry.id), purpose: "identifying" },
      {
        type: "TextualBody",
        value: entry.label[language] ?? entry.id,
        format: "text/plain",
        language,
        textDirection: languageRules(language).direction,
        purpose: "tagging",
      },
    ],
    target: mention.note === undefined ? textTarget(mention, setting) : noteTarget(mention, mention.note, setting),
  };
}

function textTarget({ block, textStart, textEnd }: Mention, { plain, selector, text, page }: Setting) {
  const start = (plain.starts[block] ?? 0) + textStart;
  const end = (plain.starts[block] ?? 0) + textEnd;
  return { source: text, scope: page, selector: [selector.quote(start, end), selector.position(start, end)] };
}

/** A margin note is no part of the text: it is found on the page by its id, and the words in it. */
function noteTarget({ textStart, textEnd }: Mention, number: number, { version, page }: Setting) {
  const { language, notes } = version;
  const text = notes.find((note) => note.number === number)?.text ?? "";
  return {
    source: page,
    selector: {
      type: "FragmentSelector",
      conformsTo: "http://tools.ietf.org/rfc/rfc3236",
      value: `fn-${language}-${number}`,
      refinedBy: selectorOf(text, language).quote(textStart, textEnd),
    },
  };
}
