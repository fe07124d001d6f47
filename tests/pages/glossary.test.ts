import assert from "node:assert/strict";
import { test } from "node:test";
import { glossaryPage } from "../../src/pages/glossary.tsx";
import { mainOf, pathsOf, textsOf } from "../support/page.ts";
import { entry, library } from "../support/small-library.ts";

const small = library([
  entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" }, aliases: { ar: ["الرقّة"], en: ["Ar-Raqqah"] } }),
  entry("iran", { label: { ar: "إيران", en: "Iran" } }),
  entry("un", { type: "organisation", label: { ar: "الأمم المتحدة", en: "United Nations" } }),
]);
const index = mainOf(glossaryPage, small, "/ar/glossary/");

test("one index by the page's alphabet, one a type, one by each other alphabet", () => {
  assert.deepEqual(
    pathsOf(glossaryPage, small).filter((path) => path.startsWith("/en/")),
    ["", "organisations/", "places/", "people/", "terms/", "alphabet/ar/"].map((path) => `/en/glossary/${path}`),
  );
});

test("sections by letter, in order, with both labels", () => {
  assert.deepEqual(textsOf(index, /<section class="letter"[^>]*>(.*?)<\/section>/g), [
    "االأمم المتحدة (منظّمة) United Nationsإيران (مكان) Iran",
    "رالرقة (مكان) Raqqa",
  ]);
});

test("letters without entries are no links, the others lead to their sections", () => {
  const rail = index.slice(index.indexOf('class="letter-rail"'), index.indexOf("data-glossary-list"));
  assert.equal(rail.match(/<a /g)?.length, 2);
  for (const [, id] of rail.matchAll(/href="#([^"]+)"/g))
    assert.ok(index.includes(`<section class="letter" id="${id}"`));
});

test("the heading is in both languages; the chips are links with counts, the current one marked", () => {
  assert.match(index, /<h1 class="disp">المسرد <span class="head-other" lang="en" dir="ltr">Glossary<\/span><\/h1>/);
  assert.deepEqual(textsOf(index, /<a class="chip[^"]*"[^>]*>(.*?)<\/a>/g), [
    "الكلّ 3",
    "المنظّمات 1",
    "الأماكن 2",
    "الأشخاص 0",
    "المصطلحات 0",
  ]);
  assert.match(index, /href="\/ar\/glossary\/" aria-current="page" data-type>/);
});

test("the filter's names are normalised labels and aliases of every language, each once", () => {
  assert.match(index, /<li data-type="place" data-names="الرقه \| raqqa \| ar raqqah">/);
});

test("the other alphabet: its order, its direction, a way back", () => {
  const other = mainOf(glossaryPage, small, "/ar/glossary/alphabet/en/");
  assert.deepEqual(textsOf(other, /<b>(.*?)<\/b>/g), ["Iran", "Raqqa", "United Nations"]);
  assert.match(
    other,
    /<section class="letter" [^>]*lang="en" dir="ltr"><h2 class="disp"[^>]*>I<\/h2><ul class="book-index">/,
  );
  assert.match(other, /<p class="glossary-alphabets"><a href="\/ar\/glossary\/">/);
});

test("by type: only its entries", () => {
  const places = mainOf(glossaryPage, small, "/en/glossary/places/");
  assert.deepEqual(textsOf(places, /<b>(.*?)<\/b>/g), ["Iran", "Raqqa"]);
  assert.match(places, /data-glossary-list="place"/);
});

/** Entries whose labels begin with letters of both alphabets in turn, with names as long as real ones. */
const many = library(
  Array.from({ length: 5000 }, (_, number) => {
    const letter = number % 26;
    const en = `${String.fromCharCode(65 + letter)}ssociation for the Study of Rivers ${number}`;
    const ar = `${"ابتثجحخدذرزسشصضطظعغفقكلمنهوي".charAt(number % 28)}معية دراسة الأنهار ${number}`;
    const aliases = { ar: [`${ar} القديمة`, `مدينة ${ar}`], en: [`${en} (old)`, `The ${en}`] };
    return entry(`e${number}`, { label: { ar, en }, aliases });
  }),
);
const bytes = (html: string) => Buffer.byteLength(html);

test("5,000 entries: the index lists letters, its pages hold every entry once and stay under 150 KB", () => {
  const front = mainOf(glossaryPage, many, "/ar/glossary/");
  assert.ok(bytes(front) < 150_000);
  assert.doesNotMatch(front, /data-glossary-list/);
  const pages = pathsOf(glossaryPage, many).filter((path) => path.startsWith("/ar/glossary/letter/"));
  const linked = [...front.matchAll(/<li><a href="(\/ar\/glossary\/letter\/\d+\/)"><bdi>/g)].map(([, href]) => href);
  assert.deepEqual(linked, pages);
  const entries = pages.flatMap((path) => {
    const html = mainOf(glossaryPage, many, path);
    assert.ok(bytes(html) < 150_000, `${path} has ${bytes(html)} bytes`);
    return [...html.matchAll(/href="\/ar\/glossary\/(e\d+)\/"/g)].map(([, id]) => id);
  });
  assert.equal(new Set(entries).size, 5000);
  assert.equal(entries.length, 5000);
});

test("a page of a split index leads to its neighbours and back", () => {
  const pages = pathsOf(glossaryPage, many).filter((path) => path.startsWith("/en/glossary/letter/"));
  const first = mainOf(glossaryPage, many, "/en/glossary/letter/1/");
  const last = mainOf(glossaryPage, many, pages.at(-1) ?? "");
  assert.match(first, /href="\/en\/glossary\/" rel="prev"/);
  assert.match(first, /href="\/en\/glossary\/letter\/2\/" rel="next"/);
  assert.doesNotMatch(last, /rel="next"/);
});
