// Documents for tests, made at run time: .docx and .epub from small pieces of XML, archives with anything in them.
import { strToU8, type Zippable, zipSync } from "fflate";

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The parts of an archive by name; text or bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** An archive, packed as word processors pack. Its bytes are the same at every run. */
export function archiveOf(parts: Parts): Uint8Array {
  const members: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    members[name] = [typeof content === "string" ? strToU8(content) : content, { mtime: "2023-07-24T00:00:00" }];
  }
  return zipSync(members);
}

/** A paragraph of Word: its style, and runs; a run may be given as XML. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  const runs = text.startsWith("<w:") ? text : run(text);
  return `<w:p>${properties}${runs}</w:p>`;
}

export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The call of a footnote or an endnote. */
export const noteCall = (id: number, kind = "footnote"): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

export interface WordDocument {
  /** XML of the body. */
  readonly body: string;
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  /** XML of `docProps/core.xml` within its root. */
  readonly core?: string;
  readonly more?: Parts;
}

const styles = ["Title", "Heading1", "Heading2", "Heading3", "Quote", "Caption"];

export function docxParts({ body, footnotes = [], endnotes = [], core = "", more = {} }: WordDocument): Parts {
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/></Types>';
  const links = [
    '<Relationship Id="s" Type="$/styles" Target="styles.xml"/>',
    '<Relationship Id="f" Type="$/footnotes" Target="footnotes.xml"/>',
    '<Relationship Id="e" Type="$/endnotes" Target="endnotes.xml"/>',
    '<Relationship Id="n" Type="$/numbering" Target="numbering.xml"/>',
    '<Relationship Id="link1" Type="$/hyperlink" Target="https://example.org/a(b)" TargetMode="External"/>',
    '<Relationship Id="link2" Type="$/hyperlink" Target="javascript:alert(1)" TargetMode="External"/>',
  ].join("");
  return {
    "[Content_Types].xml": xml + types,
    "_rels/.rels": `${xml}<Relationships ${relations}><Relationship Id="d" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document ${word} xmlns:r="${officeRelations}"><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${xml}<Relationships ${relations}>${links.replaceAll("$", officeRelations)}</Relationships>`,
    "word/styles.xml": `${xml}<w:styles ${word}>${styles.map(styleXml).join("")}</w:styles>`,
    "word/footnotes.xml": notesXml("footnote", footnotes),
    "word/endnotes.xml": notesXml("endnote", endnotes),
    "word/numbering.xml": `${xml}<w:numbering ${word}>${numberingXml(0, "bullet")}${numberingXml(1, "decimal")}<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    "docProps/core.xml": `${xml}<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">${core}</cp:coreProperties>`,
    ...more,
  };
}

export const docxOf = (document: WordDocument): Uint8Array => archiveOf(docxParts(document));

/** An item of a list: kind 1 has bullets, kind 2 numbers. */
export function listItem(text: string, kind: 1 | 2, level = 0): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${kind}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

export function wordTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

function styleXml(id: string): string {
  const name = id.replace(/^Heading/, "heading ");
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

function notesXml(kind: string, texts: readonly string[]): string {
  const notes = texts.map((text, index) => `<w:${kind} w:id="${index + 1}">${paragraph(text)}</w:${kind}>`);
  return `${xml}<w:${kind}s ${word}>${notes.join("")}</w:${kind}s>`;
}

function numberingXml(id: number, format: string): string {
  const level = (at: number): string => `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/></w:lvl>`;
  return `<w:abstractNum w:abstractNumId="${id}">${level(0)}${level(1)}</w:abstractNum>`;
}

/** A book of pages by file name, in this order in its spine. */
export function epubParts(pages: Readonly<Record<string, string>>, metadata: string, more: Parts = {}): Parts {
  const names = Object.keys(pages);
  const items = names.map((name, index) => `<item id="i${index}" href="${name}" media-type="application/xhtml+xml"/>`);
  const spine = names.map((_, index) => `<itemref idref="i${index}"/>`);
  const page = (body: string): string =>
    `${xml}<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head><body>${body}</body></html>`;
  return {
    mimetype: "application/epub+zip",
    "META-INF/container.xml": `${xml}<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
    "OEBPS/book.opf": `${xml}<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join("")}</manifest><spine><itemref idref="nav"/>${spine.join("")}</spine></package>`,
    "OEBPS/nav.xhtml": page("<nav><ol><li>Contents</li></ol></nav>"),
    ...Object.fromEntries(names.map((name) => [`OEBPS/${name}`, page(pages[name] ?? "")])),
    ...more,
  };
}

/** A page of the web. */
export function pageOf(body: string, head = "", lang = "en"): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
}

/** Arabic text in Windows-1256. */
export function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder("windows-1256");
  const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(Array.from(text, (character) => byteOf.get(character) ?? 0x3f));
}

/** UTF-16 with its mark, in either order. */
export function utf16(text: string, order: "le" | "be", marked = true): Uint8Array {
  const bytes = Buffer.from(`${marked ? "\uFEFF" : ""}${text}`, "utf16le");
  return order === "le" ? bytes : bytes.swap16();
}
