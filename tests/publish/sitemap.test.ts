import assert from "node:assert/strict";
import { test } from "node:test";
import { robots } from "../../src/publish/robots.ts";
import { sitemap, sitemapFiles } from "../../src/publish/sitemap.ts";
import type { PageKind } from "../../src/site-context.ts";
import { filesOf, fixture, textOf } from "./fixture.ts";
import { elements, fromXml, texts } from "./xml-query.ts";

const render: PageKind["render"] = () => {
  throw new Error("No page is made for a sitemap.");
};
const readingPages: PageKind = {
  id: "reading",
  render,
  addresses: ({ languages, readings }) =>
    languages.flatMap((language) =>
      [...readings.keys()].map((slug) => ({ path: `/${language}/readings/${slug}/`, language, subject: slug })),
    ),
};
const alone: PageKind = {
  id: "alphabet",
  render,
  addresses: () => [{ path: "/ar/glossary/alphabet/en/", language: "ar", subject: "en" }],
};
const search: PageKind = {
  id: "search",
  render,
  addresses: () => [{ path: "/ar/search/", language: "ar", subject: "" }],
};
const kinds = [readingPages, alone, search];

function parse(contents: string | Uint8Array | undefined) {
  return fromXml(typeof contents === "string" ? contents : "");
}

test("every page that is indexed, with its languages and the default one", () => {
  const [file] = sitemapFiles(fixture(), kinds, 100);
  const root = parse(file?.contents);
  assert.deepEqual(texts(root, "loc"), [
    "https://hashiya.example/ar/readings/older/",
    "https://hashiya.example/en/readings/older/",
    "https://hashiya.example/ar/readings/euphrates/",
    "https://hashiya.example/en/readings/euphrates/",
    "https://hashiya.example/ar/glossary/alphabet/en/",
  ]);
  const [first] = elements(root, "url");
  assert.ok(first);
  assert.deepEqual(
    elements(first, "xhtml:link").map(({ attributes }) => [attributes.hreflang, attributes.href]),
    [
      ["ar", "https://hashiya.example/ar/readings/older/"],
      ["en", "https://hashiya.example/en/readings/older/"],
      ["x-default", "https://hashiya.example/ar/readings/older/"],
    ],
  );
  assert.deepEqual(texts(root, "lastmod"), ["2021-05-02", "2021-05-02", "2023-07-24", "2023-07-24"]);
  assert.equal(elements(root, "xhtml:link").length, 12);
});

test("the choice of languages stands for the home pages where no language fits", () => {
  const page = (id: string, paths: readonly (readonly [path: string, language: string])[]): PageKind => ({
    id,
    render,
    addresses: () => paths.map(([path, language]) => ({ path, language, subject: "" })),
  });
  const choice = page("language-choice", [["/", "ar"]]);
  const homes = page("home", [
    ["/ar/", "ar"],
    ["/en/", "en"],
  ]);
  const [file] = sitemapFiles(fixture(), [choice, homes], 100);
  for (const url of elements(parse(file?.contents), "url")) {
    assert.deepEqual(
      elements(url, "xhtml:link").map(({ attributes }) => [attributes.hreflang, attributes.href]),
      [
        ["ar", "https://hashiya.example/ar/"],
        ["en", "https://hashiya.example/en/"],
        ["x-default", "https://hashiya.example/"],
      ],
    );
  }
});

test("more addresses than a file may hold: an index and files", () => {
  const files = sitemapFiles(fixture({ prefix: "course" }), kinds, 2);
  assert.deepEqual(
    files.map(({ path }) => path),
    ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"],
  );
  assert.deepEqual(texts(parse(files[0]?.contents), "loc"), [
    "https://hashiya.example/course/sitemap-1.xml",
    "https://hashiya.example/course/sitemap-2.xml",
    "https://hashiya.example/course/sitemap-3.xml",
  ]);
  assert.equal(texts(parse(files[3]?.contents), "loc").length, 1);
});

test("no sitemap for a site that does not know its address, and none promised", async () => {
  const context = fixture({ site: { url: "" } });
  assert.deepEqual(await filesOf(sitemap, context), []);
  assert.doesNotMatch(await textOf(robots, "robots.txt", context), /Sitemap/);
  assert.match(await textOf(robots, "robots.txt", fixture()), /^Sitemap: https:\/\/hashiya\.example\/sitemap\.xml$/m);
});
