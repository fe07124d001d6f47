import assert from "node:assert/strict";
import { test } from "node:test";
import { h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import {
  Breadcrumbs,
  EntryMetadata,
  GlossaryMetadata,
  HomeMetadata,
  PageMetadata,
  ReadingMetadata,
} from "../../_includes/parts/metadata/index.tsx";
import { fixture } from "./fixture.ts";

const context = fixture();

/** Every block of linked data in the markup, by its `@type`. */
function linkedData<Props>(node: VNode<Props>) {
  const blocks = renderToString(node).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs);
  const things = [...blocks].map(([, json = ""]) => JSON.parse(json));
  return new Map(things.map((thing) => [[thing["@type"]].flat().join(" "), thing]));
}

function pageHead(options: { url?: string; kind?: string; path?: string } = {}) {
  const own = fixture({ site: options.url === undefined ? {} : { url: options.url } });
  const address = { path: options.path ?? "/ar/readings/euphrates/", language: "ar", subject: "euphrates" };
  return renderToString(
    h(PageMetadata, {
      context: own,
      address,
      kind: options.kind ?? "reading",
      title: '«عنوان» "x"',
      description: "<وصف>",
    }),
  );
}

test("a page's head: canonical, languages, feed, manifest, picture", () => {
  const head = pageHead();
  for (const part of [
    '<link rel="canonical" href="https://hashiya.example/ar/readings/euphrates/"/>',
    '<link rel="alternate" hreflang="ar" href="https://hashiya.example/ar/readings/euphrates/"/>',
    '<link rel="alternate" hreflang="en" href="https://hashiya.example/en/readings/euphrates/"/>',
    '<link rel="alternate" hreflang="x-default" href="https://hashiya.example/ar/readings/euphrates/"/>',
    '<link rel="alternate" type="application/atom+xml" title="حاشية" href="/data/feed.ar.xml"/>',
    '<link rel="manifest" href="/data/manifest.ar.webmanifest"/>',
    '<meta property="og:type" content="article"/>',
    '<meta property="og:image" content="https://hashiya.example/social/ar.png"/>',
    '<meta property="og:locale" content="ar_SY"/>',
    '<meta property="og:locale:alternate" content="en_GB"/>',
    '<meta name="twitter:card" content="summary_large_image"/>',
    '<meta name="description" content="&lt;وصف>"/>',
  ]) {
    assert.ok(head.includes(part), `${part}\nin\n${head}`);
  }
});

test("a site that does not know its address names no canonical one", () => {
  const head = pageHead({ url: "" });
  assert.doesNotMatch(head, /canonical|og:url/);
  assert.match(head, /hreflang="en" href="\/en\/readings\/euphrates\/"/);
});

test("home pages and the choice of languages name one another", () => {
  for (const path of ["/", "/ar/"]) {
    const head = pageHead({ kind: "home", path });
    assert.match(head, /hreflang="en" href="https:\/\/hashiya\.example\/en\/"/);
    assert.match(head, /hreflang="x-default" href="https:\/\/hashiya\.example\/"/);
  }
});

test("search and missing pages are not indexed and have no canonical address", () => {
  for (const kind of ["search", "not-found"]) {
    const head = pageHead({ kind, path: "/404.html" });
    assert.match(head, /<meta name="robots" content="noindex"\/>/);
    assert.doesNotMatch(head, /canonical|og:title|hreflang/);
  }
});

test("a reading is an Article in two languages, with what it mentions", () => {
  const article = linkedData(h(ReadingMetadata, { context, language: "en", slug: "euphrates" })).get("Article");
  assert.equal(article["@id"], "https://hashiya.example/en/readings/euphrates/#reading");
  assert.equal(article.inLanguage, "en");
  assert.equal(article.datePublished, "2023-07-24");
  assert.equal(article.license, "https://creativecommons.org/licenses/by/4.0/");
  assert.equal(article.translationOfWork["@id"], "https://hashiya.example/ar/readings/euphrates/#reading");
  assert.deepEqual(
    article.about.map((entry: { name: string }) => entry.name),
    ["Raqqa", "ISIS", "</script><b>claim"],
  );
  assert.deepEqual(article.about[0].sameAs, ["https://www.wikidata.org/entity/Q2429253"]);
  const original = linkedData(h(ReadingMetadata, { context, language: "ar", slug: "euphrates" })).get("Article");
  assert.deepEqual(
    original.workTranslation.map((work: { inLanguage: string }) => work.inLanguage),
    ["en"],
  );
});

test("a reading is cited from the version that the page shows", () => {
  const head = renderToString(h(ReadingMetadata, { context, language: "en", slug: "older" }));
  for (const part of [
    '<meta name="citation_title" content="older ar"/>',
    '<meta name="citation_language" content="ar"/>',
    '<meta name="citation_publication_date" content="2021/05/02"/>',
    '<meta name="citation_journal_title" content="حاشية"/>',
    '<meta name="citation_public_url" content="https://hashiya.example/ar/readings/older/"/>',
  ]) {
    assert.ok(head.includes(part), `${part}\nin\n${head}`);
  }
});

test("an entry is a defined term and what it stands for", () => {
  const raqqa = linkedData(h(EntryMetadata, { context, language: "en", id: "raqqa" })).get("DefinedTerm City");
  assert.equal(raqqa.name, "Raqqa");
  assert.equal(raqqa.termCode, "raqqa");
  assert.deepEqual(raqqa.alternateName, ["الرقة", "الرقّه", "Rakka"]);
  assert.deepEqual(raqqa.geo, { "@type": "GeoCoordinates", latitude: 35.95, longitude: 39.01 });
  const isis = linkedData(h(EntryMetadata, { context, language: "ar", id: "isis" })).get("DefinedTerm Organization");
  assert.equal(isis.foundingDate, "2013-04");
});

test("no words of an entry can end its block of data", () => {
  const markup = renderToString(h(EntryMetadata, { context, language: "en", id: "claim" }));
  assert.equal(markup.match(/<\/script>/g)?.length, 2);
  const claim = linkedData(h(EntryMetadata, { context, language: "en", id: "claim" })).get("DefinedTerm");
  assert.equal(claim.name, "</script><b>claim");
});

test("the glossary is a set, the site can be searched, the way back is known", () => {
  const glossary = linkedData(h(GlossaryMetadata, { context, language: "ar", typeId: "place" }));
  assert.equal(glossary.get("DefinedTermSet").url, "https://hashiya.example/ar/glossary/");
  assert.deepEqual(
    glossary.get("BreadcrumbList").itemListElement.map((step: { item: string }) => step.item),
    [
      "https://hashiya.example/ar/",
      "https://hashiya.example/ar/glossary/",
      "https://hashiya.example/ar/glossary/places/",
    ],
  );
  const site = linkedData(h(HomeMetadata, { context, language: "en" })).get("WebSite");
  assert.equal(site.potentialAction.target.urlTemplate, "https://hashiya.example/en/search/?q={search_term_string}");
  const trail = linkedData(h(Breadcrumbs, { context, crumbs: [{ name: "حاشية", href: "/ar/" }] }));
  assert.equal(trail.get("BreadcrumbList").itemListElement[0].position, 1);
});
