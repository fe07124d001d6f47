// What a page of the web says of itself: meta elements, JSON-LD, the elements of its head.
import type { DocumentFacts } from "../reading-format.ts";
import { elementsOf, wordsOf } from "../tree/dom.ts";
import { firstFact, safeFacts } from "./document-facts.ts";

export function pageFacts(document: Document): DocumentFacts {
  const meta = metaReader(document);
  const data = articleData(document);
  const publisher = firstFact(meta("og:site_name"), nameIn(data.publisher));
  const authors = [data.author].flat().flatMap((author) => nameIn(author) ?? []);
  const named = firstFact(meta("author"), meta("article:author"), meta("dc.creator"));
  return safeFacts({
    title: titleOf(document, firstFact(meta("og:title"), textIn(data.headline), titleElement(document, publisher))),
    summary: firstFact(meta("description"), meta("og:description"), textIn(data.description)),
    published: firstFact(
      meta("article:published_time"),
      textIn(data.datePublished),
      meta("date"),
      meta("dc.date"),
      meta("pubdate"),
      document.querySelector("time[datetime]")?.getAttribute("datetime"),
    ),
    authors: authors.length > 0 ? authors : named === undefined ? [] : [named],
    publisher,
    url: firstFact(document.querySelector('link[rel="canonical"]')?.getAttribute("href"), meta("og:url")),
    language: document.documentElement.getAttribute("lang"),
  });
}

function metaReader(document: Document): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const element of elementsOf(document.documentElement, "meta[content]")) {
    const name = (element.getAttribute("property") ?? element.getAttribute("name") ?? "").toLowerCase();
    const content = (element.getAttribute("content") ?? "").trim();
    if (content !== "" && !contents.has(name)) contents.set(name, content);
  }
  return (name) => contents.get(name);
}

/** The heading that the page's title repeats, as a rule with the site's name after it; or the title itself. */
function titleOf(document: Document, named: string | undefined): string | undefined {
  const headings = elementsOf(document.documentElement, "h1")
    .map(wordsOf)
    .filter((words) => words !== "");
  const repeated = headings.find(
    (words) => named?.startsWith(words) && /^(?:\s+[|–—·:-]\s|$)/u.test(named.slice(words.length)),
  );
  return repeated ?? named ?? headings[0];
}

/** The title of a page without the site's name at its end. */
function titleElement(document: Document, publisher: string | undefined): string | undefined {
  const element = document.querySelector("title");
  const title = element === null ? "" : wordsOf(element);
  const [, words = title, site = ""] = /^(.{3,}?)\s+[|–—·-]\s+([^|–—]{2,60})$/u.exec(title) ?? [];
  return publisher === undefined || site === publisher || title.includes(" | ") ? words : title;
}

const isArticle = /^(?:\w*Article|BlogPosting|Report|NewsArticle)$/;

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** The article that the page's JSON-LD describes; fields of any type. */
function articleData(document: Document): Data {
  for (const script of elementsOf(document.documentElement, 'script[type="application/ld+json"]')) {
    const items = [parsed(script.textContent ?? "")].flat().flatMap((item) => (isData(item) && item["@graph"]) || item);
    const article = items.flat().find((item) => isData(item) && isArticle.test(String(item["@type"])));
    if (isData(article)) return article;
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const textIn = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const nameIn = (value: unknown): string | undefined => textIn(isData(value) ? value.name : value);
