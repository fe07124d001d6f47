// What the search index is given: a lean copy of each reading, entry and page, in one language.
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Entry, Language, Library, Markup, Version } from "../model.ts";

export interface SearchDocument {
  /** Site path of the page, without the site's prefix. */
  readonly url: string;
  /** HTML whose blocks are elements with their ids: the search page finds the block of a hit from Pagefind's anchors. */
  readonly content: string;
}

interface Facets {
  /** What a result shows. */
  readonly meta: Readonly<Record<string, string>>;
  /** What results are filtered by. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One document for each reading, entry and page that has a text in the language: nothing is found twice. */
export function* searchDocuments(library: Library, language: Language): Iterable<SearchDocument> {
  for (const [slug, { versions, tags }] of library.readings) {
    const version = versions[language];
    const other = Object.values(versions).find((candidate) => candidate !== version);
    const facets = {
      meta: { kind: "reading", other: other?.title ?? "" },
      filters: { kind: ["reading"], reading: [slug], tag: tags },
    };
    if (version !== undefined) yield textDocument(`/${language}/readings/${slug}/`, version, facets);
  }
  for (const entry of library.entries.values()) yield entryDocument(library, entry, language);
  for (const [slug, { versions }] of library.pages) {
    const version = versions[language];
    const facets = { meta: { kind: "page" }, filters: { kind: ["page"] } };
    if (version !== undefined) yield textDocument(`/${language}/pages/${slug}/`, version, facets);
  }
}

function textDocument(url: string, version: Version, facets: Facets): SearchDocument {
  const blocks = version.blocks.map((block, index) => (
    <>
      {block.number > 0 && block.id !== `p${block.number}` && <span id={`p${block.number}`} />}
      {block.kind === "heading" ? <h2 id={block.id}>{block.text}</h2> : <p id={block.id}>{block.text}</p>}
      {version.notes.map((note) => (note.block === index ? <p>{note.text}</p> : null))}
    </>
  ));
  const content = (
    <>
      <p>{version.summary}</p>
      {blocks}
    </>
  );
  return searchDocument(url, version.language, version.title, facets, content);
}

/** How much more the names of an entry weigh than its text; Pagefind takes 0 to 10. */
const labelWeight = "8";
const aliasWeight = "4";

function entryDocument(library: Library, entry: Entry, language: Language): SearchDocument {
  const other = library.languages.find((candidate) => candidate !== language);
  const timed = entry.names.flatMap(({ name }) => Object.values(name));
  const aliases = [...Object.values(entry.aliases).flat(), ...timed];
  const definition = entry.definition[language] ?? "";
  const facets: Facets = {
    meta: {
      kind: entry.type,
      entry: entry.id,
      other: (other && entry.label[other]) ?? "",
      aliases: aliases.join(" | "),
      definition,
    },
    filters: { kind: [entry.type] },
  };
  const content = (
    <>
      <p data-pagefind-weight={labelWeight}>{Object.values(entry.label).join(" ")}</p>
      <p data-pagefind-weight={aliasWeight}>{[...aliases, entry.romanisation, entry.transliteration].join(" ")}</p>
      <p id="definition">{definition}</p>
      <p id="more">{plainText(entry.body[language] ?? [])}</p>
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
  const filters = Object.entries({ ...facets.filters, language: [language] });
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
          {filters.map(([name, values]) =>
            values.map((value) => <span data-pagefind-filter={`${name}[data-value]`} data-value={value} />),
          )}
          {content}
        </main>
      </body>
    </html>
  );
  return { url, content: `<!doctype html>${renderToString(html)}` };
}
