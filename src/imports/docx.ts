// .docx: a document of a word processor, by way of mammoth, which sees only what the limits have passed.
import { zipSync } from "fflate";
import type { Outcome } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import type { DocumentFacts, ImportFile, ReadingFormat } from "./reading-format.ts";
import { type Archive, openArchive } from "./source/archive.ts";
import { firstFact, safeFacts } from "./source/document-facts.ts";
import { decodeText } from "./source/encoding.ts";
import { parseHtml, parseXml, xmlDefect } from "./source/parse-html.ts";

export const docx: ReadingFormat = {
  id: "docx",
  extensions: [".docx"],
  async read(file) {
    const archive = openArchive(file);
    if (archive.value === undefined) return { value: undefined, problems: archive.problems };
    const members = [...archive.value].filter(([name]) => /\.(?:xml|rels)$/i.test(name));
    if (members.reduce((sum, [, bytes]) => sum + bytes.length, 0) > mostXml) {
      const message = `${file.name} holds more than 12 MB of XML: a reading is one article.`;
      const item = problem("import/document", spanOfFile(file.name), message, "Split it, and import its parts.");
      return { value: undefined, problems: [item] };
    }
    for (const [member, bytes] of members) {
      const defect = xmlDefect(decodeText(bytes).text, false);
      if (defect === undefined) continue;
      const message = `${file.name} is refused. Its part ${member} ${defect}`;
      return { value: undefined, problems: [problem("import/xml", spanOfFile(file.name), message)] };
    }
    const converted = await convert(file, members);
    if (converted.value === undefined) return { value: undefined, problems: converted.problems };
    const parsed = await parseHtml(converted.value, file.name);
    const facts = await coreFacts(archive.value);
    return {
      value: parsed.value && { document: parsed.value, facts, isTitled: false, isPage: false, remarks: [] },
      problems: parsed.problems,
    };
  },
};

/** Bytes; mammoth takes some ninety times as much memory. */
const mostXml = 12 * 1024 * 1024;

/** Styles beside mammoth's own: the title is told from headings, captions from text. */
const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
];

/** An archive of the parts that were checked, packed anew: mammoth's own reader never meets the file. */
async function convert(
  file: ImportFile,
  members: readonly (readonly [string, Uint8Array])[],
): Promise<Outcome<string | undefined>> {
  const { default: mammoth } = await import("mammoth");
  const buffer = Buffer.from(zipSync(Object.fromEntries(members), { level: 0 }));
  // Only the name of a picture is wanted: reading it would put all of it into the text.
  const convertImage = mammoth.images.imgElement(async ({ contentType }) => ({ src: contentType.replace("/", ".") }));
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage });
    return { value, problems: [] };
  } catch {
    const message = `${file.name} is an archive, but no Word document, or it is damaged.`;
    return { value: undefined, problems: [problem("import/document", spanOfFile(file.name), message)] };
  }
}

async function coreFacts(archive: Archive): Promise<DocumentFacts> {
  const bytes = archive.get("docProps/core.xml");
  if (bytes === undefined) return {};
  const core = await parseXml(decodeText(bytes).text);
  const field = (name: string): string | undefined => core.getElementsByTagName(name)[0]?.textContent ?? undefined;
  return safeFacts({
    title: field("dc:title"),
    published: firstFact(field("dcterms:created"), field("dcterms:modified")),
    authors: (field("dc:creator") ?? "").split(/[;؛]/),
    language: field("dc:language"),
  });
}
