// Small Libraries for tests of what is derived from one: readings written as lists of paragraphs.
import type {
  Block,
  Entry,
  Html,
  Language,
  Library,
  Localized,
  Markup,
  Mention,
  Note,
  Occurrence,
  Reading,
  Slot,
  Version,
} from "../../src/model.ts";

const nowhere = { file: "x.md", line: 1, column: 1, endLine: 1, endColumn: 1 };

/** An entry with only what a test is about; its labels are its id unless given. */
export function entry(id: string, fields: Partial<Entry> = {}): Entry {
  return {
    id,
    type: "place",
    span: nowhere,
    label: { ar: id, en: id },
    aliases: {},
    names: [],
    definition: { ar: `تعريف ${id}`, en: `Definition of ${id}` },
    body: {},
    dates: {},
    relations: [],
    designations: [],
    sensitive: false,
    autolink: "first",
    guards: [],
    sameAs: {},
    sources: [],
    ...fields,
  };
}

/** A paragraph: `Words with [[raqqa|a mention]]`, and the text of its note after ` ^ `. A heading begins with `# `. */
export type ParagraphText = string;

/** A reading of aligned versions, each a list of paragraphs. */
export function reading(
  slug: string,
  paragraphs: Localized<readonly ParagraphText[]>,
  original: Language = "ar",
): Reading {
  const versions = Object.fromEntries(
    Object.entries(paragraphs).map(([language, texts]) => [language, version(language, slug, texts)]),
  );
  const rows = (versions[original]?.blocks ?? []).map((block, index) => ({
    id: block.id,
    number: block.number,
    blocks: Object.fromEntries(Object.keys(versions).map((language) => [language, index])),
  }));
  return {
    slug,
    original,
    versions,
    rows,
    published: "2023-07-24",
    authors: {},
    source: {},
    licence: "CC-BY-4.0",
    tags: [],
    draft: false,
  };
}

export function library(entries: readonly Entry[], readings: readonly Reading[] = []): Library {
  const languages = ["ar", "en"];
  return {
    site: {
      title: { ar: "حاشية", en: "Hashiya" },
      tagline: { ar: "قراءات", en: "Readings" },
      description: { ar: "وصف", en: "Description" },
      languages,
      url: "",
      licence: "CC-BY-4.0",
      digits: { ar: "latn", en: "latn" },
      dateLocale: { ar: "ar-SY", en: "en-GB" },
      tags: {},
      socialPictures: "site",
      readingFiles: Number.POSITIVE_INFINITY,
      publishKeys: false,
      epithets: {},
    },
    languages,
    readings: new Map(readings.map((item) => [item.slug, item])),
    entries: new Map(entries.map((item) => [item.id, item])),
    pages: new Map(),
    assignments: new Map(),
    mentionsOf: mentionsOf(readings),
    pictures: [],
  };
}

function mentionsOf(readings: readonly Reading[]): ReadonlyMap<string, readonly Occurrence[]> {
  const occurrences = new Map<string, Occurrence[]>();
  for (const item of readings) {
    for (const [language, { mentions }] of Object.entries(item.versions)) {
      for (const mention of mentions) {
        const known = occurrences.get(mention.entry);
        const occurrence = { reading: item.slug, language, mention };
        if (known === undefined) occurrences.set(mention.entry, [occurrence]);
        else known.push(occurrence);
      }
    }
  }
  return occurrences;
}

function version(language: Language, slug: string, paragraphs: readonly ParagraphText[]): Version {
  const counts = new Map<string, number>();
  const mentions: Mention[] = [];
  const notes: Note[] = [];
  const blocks: Block[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const [body = "", note] = paragraph.split(" ^ ");
    const isHeading = body.startsWith("# ");
    const number = isHeading ? 0 : blocks.filter((block) => block.number > 0).length + 1;
    const read = (source: string, note?: number) => {
      const { text, found } = parse(source);
      const placed = found.map((mention) => {
        const count = (counts.get(mention.entry) ?? 0) + 1;
        counts.set(mention.entry, count);
        return { ...mention, number: count, block: index, note, start: 0, end: 0 };
      });
      mentions.push(...placed);
      return { text, html: markup(text, placed) };
    };
    const { text, html } = read(body.replace(/^# /, ""));
    const id = isHeading ? `h${index + 1}` : `p${number}`;
    blocks.push({
      number,
      id,
      kind: isHeading ? "heading" : "paragraph",
      level: isHeading ? 2 : 0,
      text,
      html,
      span: nowhere,
    });
    if (note === undefined) continue;
    const noteNumber = notes.length + 1;
    notes.push({ number: noteNumber, block: index, ...read(note, noteNumber) });
  }
  return {
    language,
    span: nowhere,
    title: `${slug} ${language}`,
    summary: "",
    translators: [],
    blocks,
    mentions,
    claims: [],
    notes,
    words: 0,
    vocalised: false,
  };
}

function parse(source: string): { text: string; found: Pick<Mention, "entry" | "text" | "textStart" | "textEnd">[] } {
  const found: Pick<Mention, "entry" | "text" | "textStart" | "textEnd">[] = [];
  let text = "";
  for (const part of source.split(/(\[\[[^\]]*\]\])/)) {
    const [, id, words] = /^\[\[([^|\]]*)\|?([^\]]*)\]\]$/.exec(part) ?? [];
    if (id === undefined) {
      text += part;
      continue;
    }
    const shown = words || id;
    found.push({ entry: id, text: shown, textStart: text.length, textEnd: text.length + shown.length });
    text += shown;
  }
  return { text, found };
}

/** A paragraph's markup, with a slot for each mention. */
function markup(text: string, mentions: readonly Mention[]): Markup {
  const pieces: (Html | Slot)[] = [html("<p>")];
  let from = 0;
  for (const { entry: id, text: words, number, textStart, textEnd } of mentions) {
    pieces.push(html(text.slice(from, textStart)), { kind: "mention", entry: id, text: words, number });
    from = textEnd;
  }
  return [...pieces, html(`${text.slice(from)}</p>`)];
}

const html = (text: string) => text as Html;
