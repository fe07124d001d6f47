import assert from "node:assert/strict";
import { test } from "node:test";
import { entryPage } from "../../src/pages/entry.tsx";
import { readingPage } from "../../src/pages/reading.tsx";
import { mainOf, plainText, textsOf } from "../support/page.ts";
import { entry, library, reading } from "../support/small-library.ts";

const source = { title: "Gazetteer", url: "https://gazetteer.example/" };
const raqqa = entry("raqqa", {
  label: { ar: "الرقة", en: "Raqqa" },
  aliases: { ar: ["الرقّة", "الرافقة"], en: ["Rakka", "raqqa"] },
  kind: "city",
  transliteration: "al-Raqqah",
  coordinates: { latitude: 35.95, longitude: -39.01, precision: "approximate" },
  dates: { founded: "0244~" },
  relations: [
    { kind: "locatedIn", target: "syria", inverse: false, source },
    { kind: "activeInInverse", target: "group", inverse: true, certainty: "claimed", from: "2014", until: "2017" },
  ],
  designations: [{ by: { ar: "مجلس", en: "A council" }, date: "2019-04", note: { ar: "ملاحظة", en: "A remark" } }],
  note: { ar: "تُكتب بالتاء.", en: "Written so." },
  sameAs: { wikidata: "Q2429253" },
  sources: [source],
});
const syria = entry("syria", { label: { ar: "سوريا", en: "Syria" } });
const group = entry("group", { type: "organisation", label: { ar: "<b>جماعة</b>", en: "Group <script>" } });
const river = reading("river", {
  ar: ["تقع [[raqqa|الرقة]] في [[syria|سوريا]]، لا غيرها.", "عاد إلى [[raqqa|الرقة]]. ^ وفي [[raqqa|الرقة]] جسران."],
  en: ["[[raqqa|Raqqa]] lies in [[syria|Syria]].", "He came back to [[raqqa|Raqqa]]. ^ Two bridges."],
});
const world = library([raqqa, syria, group], [river]);
const arabic = mainOf(entryPage, world, "/ar/glossary/raqqa/");
const english = mainOf(entryPage, world, "/en/glossary/raqqa/");

const rowLinks = (html: string) =>
  [...html.matchAll(/<td class="kwic-word">[^<]*<a href="([^"]+)"/g)].map(([, href]) => href);

test("every mention of every version is a line that leads to the mention's own address", () => {
  const to = (id: string) => `/ar/readings/river/#${id}`;
  assert.deepEqual(rowLinks(arabic), ["m-raqqa-1", "m-raqqa-2", "m-raqqa-3", "m-en-raqqa-1", "m-en-raqqa-2"].map(to));
  assert.deepEqual(
    rowLinks(english).map((href) => href?.split("#")[1]),
    ["m-raqqa-1", "m-raqqa-2", "m-ar-raqqa-1", "m-ar-raqqa-2", "m-ar-raqqa-3"],
  );
});

test("the addresses of the lines are ids of the reading's page", () => {
  for (const language of ["ar", "en"]) {
    const page = mainOf(readingPage, world, `/${language}/readings/river/`);
    for (const href of rowLinks(language === "ar" ? arabic : english)) {
      assert.match(page, new RegExp(`id="${href?.split("#")[1]}"`), href);
    }
  }
});

test("a line keeps its words in one piece; a note says that it is one; the other language has its own direction", () => {
  const lines = textsOf(arabic, /<tr><td(.*?)<\/tr>/g).map((line) => line.replace(/^[^>]*>/, ""));
  assert.deepEqual(lines.slice(0, 3), [
    "تقع الرقة في سوريا، لا غيرها.الفقرة 1",
    "عاد إلى الرقة.الفقرة 2",
    "وفي الرقة جسران.حاشية 1",
  ]);
  assert.match(arabic, /<table class="kwic" dir="ltr"[^>]*>.*<tbody lang="en" dir="ltr">/);
  assert.match(english, /<table class="kwic" dir="rtl"[^>]*>.*<tbody lang="ar" dir="rtl">/);
});

test("what touches a word stands in its column: a joined particle, a sign", () => {
  const joined = library(
    [entry("lebanon")],
    [reading("road", { ar: ["سافر ل[[lebanon|لبنان]] وعاد إلى «[[lebanon|لبنان]]»، ثم إلى [[lebanon|لبنان]] وحده"] })],
  );
  const columns = (name: string) =>
    textsOf(mainOf(entryPage, joined, "/ar/glossary/lebanon/"), new RegExp(`<td class="kwic-${name}">(.*?)</td>`, "g"));
  assert.deepEqual(columns("word"), ["للبنان", "«لبنان»،", "لبنان"]);
  assert.deepEqual(
    columns("before").map((text) => text.trim()),
    ["سافر", "سافر للبنان وعاد إلى", "سافر للبنان وعاد إلى «لبنان»، ثم إلى"],
  );
});

test("both labels, the romanisation, and both definitions are there, each in its language", () => {
  assert.match(arabic, /<h1 class="disp entry-label" id="label">الرقة<\/h1>/);
  assert.match(arabic, /<div lang="en" dir="ltr"><p class="disp entry-label">Raqqa<\/p>/);
  assert.match(arabic, /<bdi lang="ar-Latn" dir="ltr">al-Raqqah<\/bdi>/);
  assert.match(english, /<p class="read entry-definition" lang="ar" dir="rtl">تعريف raqqa<\/p>/);
});

const facts = new Map(
  [...english.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term = "", value = ""]) => [
    plainText(term),
    plainText(value),
  ]),
);
const factCases: readonly (readonly [string, string])[] = [
  ["Also written", "Rakka"],
  ["In Arabic", "الرافقة"],
  ["Kind", "City"],
  ["Located in", "Syria"],
  ["Coordinates", "35.95° N, 39.01° W approximate"],
  ["Designated by", "A council April 2019 A remark"],
  ["Elsewhere", "Wikidata Q2429253"],
];
for (const [term, value] of factCases) {
  test(`the fact «${term}»`, () => assert.equal(facts.get(term), value));
}

test("a claimed relation says so, with its time; a source is a number of the list below", () => {
  const claimed = textsOf(english, /<li data-certainty="claimed">(.*?)<\/li>/g);
  assert.deepEqual(claimed, ["Group &lt;script> (Organisation) &lt;b>جماعة&lt;/b> claimed 2014–2017"]);
  assert.match(english, /href="#source-1"/);
  assert.match(english, /<li id="source-1">/);
});

test("readings that mention it, and entries in the same paragraphs", () => {
  assert.deepEqual(textsOf(english, /together-entries">(.*?)<\/ul>/g), ["Syria (Place) سوريا one paragraph"]);
  assert.match(english, /together-readings"><li><a href="\/en\/readings\/river\/">river en<\/a>/);
});

test("an entry with nothing but its name has no empty parts", () => {
  const bare = mainOf(entryPage, library([entry("bare")]), "/en/glossary/bare/");
  assert.doesNotMatch(bare, /<h2|<table|<ul|<dt/);
});

test("under a prefix every address of the site begins with it", () => {
  const html = mainOf(entryPage, world, "/ar/glossary/raqqa/", "course");
  const addresses = [...html.matchAll(/(?:href|action)="([^"]+)"/g)].map(([, address = ""]) => address);
  assert.deepEqual(
    addresses.filter((address) => !/^(?:\/course\/|#|https:)/.test(address)),
    [],
  );
});
