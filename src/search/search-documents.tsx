// What the search index is given: a lean copy of each reading, entry and page, in one language.
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Entry, Language, Library, Markup, Version } from "../model.ts";
import { gluedWord, ownPart } from "./glue.ts";
import { type Gluing, gluedText } from "./glued-text.ts";
import { kindOfYear, yearOf } from "./year.ts";

export interface SearchDocument {
  /** Site path of the page, without the site's prefix. */
  readonly url: string;
  /** HTML whose blocks are elements with their ids: the search page finds the block of a hit from Pagefind's anchors. */
  readonly content: string;
}

interface Facets {
  /** What a result shows. */
  readonly meta: Readonly<Record<string, string>>;
  /** What results are narrowed by. */
  readonly kind: string;
}

/** A document that is still to be made. */
export interface SearchSource {
  /** The page, whatever its language: "/readings/raqqa/". */
  readonly subject: string;
  /** All that the document is made of but the gluing: plain, and small beside the reading. */
  readonly made: unknown;
  /** Its text is glued; what a result shows from `meta` is not. */
  document(gluing: Gluing): SearchDocument;
}

/** One source for each reading, entry and page that has a text in a language: nothing is found twice. */
export function* searchSources(library: Library, language: Language): Iterable<SearchSource> {
  for (const [slug, { versions, published }] of library.readings) {
    const version = versions[language];
    const other = Object.values(versions).find((candidate) => candidate !== version);
    const facets = {
      meta: { kind: "reading", other: other?.title ?? "" },
      kind: kindOfYear("reading", yearOf(published)),
    };
    if (version !== undefined) yield textSource(`/readings/${slug}/`, version, facets);
  }
  for (const entry of library.entries.values()) {
    const subject = `/glossary/${entry.id}/`;
    yield { subject, made: entry, document: (gluing) => entryDocument(library, entry, gluing) };
  }
  for (const [slug, { versions }] of library.pages) {
    const version = versions[language];
    const facets = { meta: { kind: "page" }, kind: "page" };
    if (version !== undefined) yield textSource(`/pages/${slug}/`, version, facets);
  }
}

function textSource(subject: string, version: Version, facets: Facets): SearchSource {
  const { language, title, summary, mentions } = version;
  const blocks = version.blocks.map(({ number, id, kind, text }) => [number, id, kind, text]);
  const notes = version.notes.map(({ block, number, text }) => [block, number, text]);
  return {
    subject,
    made: [title, summary, blocks, notes, mentions, facets],
    document: (gluing) => textDocument(`/${language}${subject}`, version, facets, gluing),
  };
}

function textDocument(url: string, version: Version, facets: Facets, gluing: Gluing): SearchDocument {
  const { mentions } = version;
  const linked = [...new Set(mentions.map(({ entry }) => entry))];
  const glued = (text: string, block: number, note?: number) => {
    const written = mentions.filter((mention) => mention.block === block && mention.note === note);
    return gluedText(text, gluing, written, linked);
  };
  const blocks = version.blocks.map((block, index) => {
    const text = glued(block.text, index);
    return (
      <>
        {block.number > 0 && block.id !== `p${block.number}` && <span id={`p${block.number}`} />}
        {block.kind === "heading" ? <h2 id={block.id}>{text}</h2> : <p id={block.id}>{text}</p>}
        {version.notes.map((note) => (note.block === index ? <p>{glued(note.text, index, note.number)}</p> : null))}
      </>
    );
  });
  const content = (
    <>
      <p data-pagefind-weight={titleWeight}>{gluedText(version.title, gluing, [], linked)}</p>
      <p>{gluedText(version.summary, gluing, [], linked)}</p>
      {blocks}
    </>
  );
  return searchDocument(url, version.language, version.title, facets, content);
}

/** How much more the names of an entry weigh than its text; Pagefind takes 0 to 10. */
const labelWeight = "8";
const aliasWeight = "4";
const titleWeight = "4";

function entryDocument(library: Library, entry: Entry, gluing: Gluing): SearchDocument {
  const { language } = gluing;
  const glued = (text: string) => gluedText(text, gluing, [], [entry.id]);
  // Misspelled names are looked for among names, misspelled words among those of the texts.
  const gluedNames = (names: readonly string[]) =>
    gluedText(names.join(" "), { ...gluing, words: new Set() }, [], [entry.id]);
  const other = library.languages.find((candidate) => candidate !== language);
  const aliases = otherNames(entry);
  const definition = entry.definition[language] ?? "";
  const facets: Facets = {
    meta: {
      kind: entry.type,
      entry: entry.id,
      other: (other && entry.label[other]) ?? "",
      aliases: aliases.map(({ language, name }) => `${language}:${name}`).join(" | "),
      definition,
    },
    kind: entry.type,
  };
  const content = (
    <>
      <p data-pagefind-weight={labelWeight}>
        {gluedWord(entry.id, [ownPart(gluing.codes.get(entry.id) ?? "")])} {gluedNames(Object.values(entry.label))}
      </p>
      <p data-pagefind-weight={aliasWeight}>
        {gluedNames([...aliases.map(({ name }) => name), entry.romanisation ?? "", entry.transliteration ?? ""])}
      </p>
      <p id="definition">{glued(definition)}</p>
      <p id="more">{glued(plainText(entry.body[language] ?? []))}</p>
    </>
  );
  return searchDocument(
    `/${language}/glossary/${entry.id}/`,
    language,
    entry.label[language] ?? entry.id,
    facets,
    content,
  );
}

/** Aliases, then the names in force for a time, each with its language. */
function otherNames({ aliases, names }: Entry): readonly { readonly language: Language; readonly name: string }[] {
  return [
    ...Object.entries(aliases).flatMap(([language, all]) => all.map((name) => ({ language, name }))),
    ...names.flatMap(({ name }) => Object.entries(name).map(([language, words]) => ({ language, name: words }))),
  ];
}

/** Markup made by our own renderer, without its tags; what remains is still escaped HTML and is decoded. */
function plainText(markup: Markup): string {
  const html = markup.map((part) =>
    typeof part === "string" ? part.replace(/<[^>]*>/g, " ") : part.kind === "mention" ? part.text : "",
  );
  return html
    .join("")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function searchDocument(
  url: string,
  language: Language,
  title: string,
  facets: Facets,
  content: ComponentChildren,
): SearchDocument {
  const meta = Object.entries({ title, ...facets.meta });
  const html = (
    <html lang={language}>
      <head>
        <title>{title}</title>
      </head>
      <body>
        <main data-pagefind-body>
          {meta.map(([name, value]) => (
            <span data-pagefind-meta={`${name}[data-value]`} data-value={value} />
          ))}
          <span data-pagefind-filter="kind[data-value]" data-value={facets.kind} />
          {content}
        </main>
      </body>
    </html>
  );
  return { url, content: `<!doctype html>${renderToString(html)}` };
}
