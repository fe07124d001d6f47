import assert from "node:assert/strict";
import { test } from "node:test";
import { entryPage } from "../../src/pages/entry.tsx";
import { mentionsPage } from "../../src/pages/mentions.tsx";
import { mainOf, pageOf, pagerLinks, pagerTexts, pathsOf, plainText, textsOf } from "../support/page.ts";
import { entry, library, reading } from "../support/small-library.ts";

const says = (count: number, word: string) => Array.from({ length: count }, () => `${word}.`);

/** Each reading mentions the entry so often in both languages together. */
function withMentions(...counts: readonly number[]) {
  const readings = counts.map((count, number) => {
    const ar = Math.ceil(count / 2);
    const texts = { ar: says(ar, "في [[raqqa|الرقة]]"), en: says(count - ar, "In [[raqqa|Raqqa]]") };
    return reading(`r${number + 1}`, texts);
  });
  return library([entry("raqqa", { label: { ar: "الرقة", en: "Raqqa" } }), entry("other")], readings);
}

/** Ids of mentions by reading, as the lines of a page lead to them. */
const lines = (html: string) =>
  [...html.matchAll(/<td class="kwic-word">[^<]*<a href="\/\w+\/readings\/([^"]+)"/g)].map(([, to]) => to ?? "");

test("up to sixty mentions stand on the page of the entry alone", () => {
  const full = withMentions(20, 40);
  assert.deepEqual(pathsOf(mentionsPage, full), []);
  const html = mainOf(entryPage, full, "/en/glossary/raqqa/");
  assert.equal(lines(html).length, 60);
  assert.deepEqual(pagerTexts(html), []);
  assert.doesNotMatch(html, /among the mentions/);
});

test("an entry that nothing mentions has no such pages", () => {
  assert.deepEqual(pathsOf(mentionsPage, withMentions()), []);
});

test("one more, and a reading that does not fit stands whole on a page of its own", () => {
  const world = withMentions(20, 41);
  assert.deepEqual(pathsOf(mentionsPage, world), ["/ar/glossary/raqqa/mentions/2/", "/en/glossary/raqqa/mentions/2/"]);
  assert.equal(lines(mainOf(entryPage, world, "/en/glossary/raqqa/")).length, 20);
  const second = mainOf(mentionsPage, world, "/en/glossary/raqqa/mentions/2/");
  assert.equal(lines(second).length, 41);
  assert.deepEqual(textsOf(second, /<h2[^>]*>(.*?)<\/h2>/g), ["r2 en"]);
});

test("every mention stands on one page, the same pages in both languages, a long reading on several", () => {
  const world = withMentions(...Array.from({ length: 40 }, () => 10), 300, 3);
  for (const language of ["ar", "en"]) {
    const paths = pathsOf(mentionsPage, world).filter((path) => path.startsWith(`/${language}/`));
    assert.deepEqual(
      paths,
      [2, 3, 4, 5, 6, 7].map((part) => `/${language}/glossary/raqqa/mentions/${part}/`),
    );
    const pages = [
      mainOf(entryPage, world, `/${language}/glossary/raqqa/`),
      ...paths.map((path) => mainOf(mentionsPage, world, path)),
    ];
    const all = pages.flatMap(lines);
    assert.equal(all.length, 703);
    assert.equal(new Set(all).size, 703);
    const count = language === "ar" ? /703 مرّات ورود في 42 قراءة/ : /703 mentions in 42 readings/;
    for (const html of pages) assert.match(plainText(html), count);
  }
});

test("the first page leads on, one in the middle both ways and to the entry, the last back", () => {
  const world = withMentions(...Array.from({ length: 20 }, () => 15));
  const to = (part: number) => `/ar/glossary/raqqa/mentions/${part}/`;
  const entryHref = "/ar/glossary/raqqa/#concordance";
  const first = mainOf(entryPage, world, "/ar/glossary/raqqa/");
  const [second, third] = [mainOf(mentionsPage, world, to(2)), mainOf(mentionsPage, world, to(3))];
  assert.deepEqual(pagerLinks(first), [`${to(2)} next`, to(3)]);
  assert.deepEqual(pagerLinks(second), [entryHref, `${entryHref} prev`, `${to(3)} next`, to(3)]);
  assert.deepEqual(pagerLinks(third), [entryHref, `${to(2)} prev`]);
  assert.deepEqual(pagerTexts(third), ["الصفحة الأولىالصفحة السابقةالصفحة 3 من 3"]);
  assert.match(second, /<h1[^>]*><a class="entry-back" href="\/ar\/glossary\/raqqa\/">الرقة<\/a><\/h1>/);
});

test("the title says of what and which page; the other language has the same page", () => {
  const html = pageOf(mentionsPage, withMentions(60, 60), "/en/glossary/raqqa/mentions/2/");
  assert.deepEqual(textsOf(html, /<title>(.*?)<\/title>/g), ["Raqqa: every mention, page 2 — Hashiya"]);
  assert.match(html, /hreflang="ar" href="\/ar\/glossary\/raqqa\/mentions\/2\/"/);
});

test("thirty readings are listed beside the entry; a line says how many more the mentions name", () => {
  const html = mainOf(entryPage, withMentions(...Array.from({ length: 33 }, () => 1)), "/en/glossary/raqqa/");
  const [list = ""] = /<ul class="together-readings">.*?<\/ul>/.exec(html) ?? [];
  assert.equal(list.match(/<li>/g)?.length, 30);
  assert.match(html, /<a href="#concordance">3 more readings, among the mentions<\/a>/);
});
