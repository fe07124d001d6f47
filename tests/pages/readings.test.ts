import assert from "node:assert/strict";
import { test } from "node:test";
import type { Assignment, Library } from "../../src/model.ts";
import { readingsPage } from "../../src/pages/readings.tsx";
import { dayBefore } from "../support/day-before.ts";
import { mainOf, pageOf, pagerLinks, pagerTexts, pathsOf, textsOf } from "../support/page.ts";
import { library, reading } from "../support/small-library.ts";

const assignment: Assignment = {
  slug: "where",
  span: { file: "x.md", line: 1, column: 1, endLine: 1, endColumn: 1 },
  title: { ar: "أين؟", en: "Where?" },
  reading: "euphrates",
  text: "",
  blocks: [1],
  isWhole: true,
  points: 1,
  focus: [],
  guided: false,
  feedback: false,
  instructions: {},
  questions: [],
};
const euphrates = { ...reading("euphrates", { ar: ["نص"], en: ["Text"] }), level: "beginner", tags: ["water"] };
const tigris = reading("tigris", { ar: ["نص"] });
const readings = library([], [euphrates, tigris]);
const assigned: Library = { ...readings, assignments: new Map([["where", assignment]]) };

const rows = (html: string) => textsOf(html, /<li><a href="[^"]*\/readings\/[^"/]+\/">(.*?)<\/a><\/li>/g);

test("a list a level, a subject, a language that some readings lack, and one of what has an assignment", () => {
  assert.deepEqual(
    pathsOf(readingsPage, assigned).filter((path) => path.startsWith("/en/")),
    ["", "level/beginner/", "tag/water/", "language/ar/", "language/en/", "with/assignment/"].map(
      (path) => `/en/readings/${path}`,
    ),
  );
});

test("no choice of languages where each reading is in all, none of assignments where there are none", () => {
  const paths = pathsOf(readingsPage, library([], [euphrates]));
  assert.deepEqual(
    paths.filter((path) => /language|with/.test(path)),
    [],
  );
});

test("the filter leads to the readings that have an assignment, and each row names its own", () => {
  const all = mainOf(readingsPage, assigned, "/en/readings/");
  assert.match(all, /href="\/en\/readings\/with\/assignment\/"[^>]*>With an assignment <span[^>]*>1</);
  assert.equal(rows(all).length, 2);
  const [row, ...others] = rows(mainOf(readingsPage, assigned, "/en/readings/with/assignment/"));
  assert.match(row ?? "", /Assignment: Where\?/);
  assert.deepEqual(others, []);
});

/** The newest first: reading 1 is of the latest day. */
const many = (count: number) =>
  library(
    [],
    Array.from({ length: count }, (_, number) => {
      const tags = number % 2 === 0 ? ["water"] : [];
      return { ...reading(`r${number + 1}`, { ar: ["نص"], en: ["Text"] }), published: dayBefore(number), tags };
    }),
  );
const long = many(250);
const slugs = (html: string) => [...html.matchAll(/<li><a href="[^"]*\/readings\/(r\d+)\/">/g)].map(([, slug]) => slug);

test("a long list has a hundred readings a page, numbered on, each once; a subject has its own pages", () => {
  const paths = pathsOf(readingsPage, long).filter((path) => path.startsWith("/en/"));
  assert.deepEqual(paths, [
    "/en/readings/",
    "/en/readings/page/2/",
    "/en/readings/page/3/",
    "/en/readings/tag/water/",
    "/en/readings/tag/water/page/2/",
  ]);
  const all = paths.slice(0, 3).map((path) => mainOf(readingsPage, long, path));
  assert.deepEqual(
    all.map((html) => slugs(html).length),
    [100, 100, 50],
  );
  assert.deepEqual(
    all.flatMap(slugs),
    Array.from({ length: 250 }, (_, number) => `r${number + 1}`),
  );
  assert.match(all[1] ?? "", /<ol class="toc" start="101">/);
  assert.match(rows(all[1] ?? "")[0] ?? "", /^101/);
  assert.equal(slugs(mainOf(readingsPage, long, "/en/readings/tag/water/page/2/"))[0], "r201");
});

test("the first page leads on, one in the middle both ways, the last back; in the words of the page", () => {
  const at = (path: string) => mainOf(readingsPage, long, path);
  assert.deepEqual(pagerTexts(at("/en/readings/")), ["Page 1 of 3Next pageLast page"]);
  assert.deepEqual(pagerLinks(at("/en/readings/")), ["/en/readings/page/2/ next", "/en/readings/page/3/"]);
  assert.deepEqual(pagerTexts(at("/ar/readings/page/2/")), [
    "الصفحة الأولىالصفحة السابقةالصفحة 2 من 3الصفحة التاليةالصفحة الأخيرة",
  ]);
  assert.deepEqual(pagerLinks(at("/ar/readings/page/2/")), [
    "/ar/readings/",
    "/ar/readings/ prev",
    "/ar/readings/page/3/ next",
    "/ar/readings/page/3/",
  ]);
  assert.deepEqual(pagerLinks(at("/en/readings/tag/water/page/2/")), [
    "/en/readings/tag/water/",
    "/en/readings/tag/water/ prev",
  ]);
});

test("a further page says in its title which it is, and leads to the same page in the other language", () => {
  const html = pageOf(readingsPage, long, "/en/readings/page/2/");
  assert.deepEqual(textsOf(html, /<title>(.*?)<\/title>/g), ["Readings, page 2 — Hashiya"]);
  assert.match(html, /hreflang="ar" href="\/ar\/readings\/page\/2\/"/);
});

for (const count of [0, 3, 100]) {
  test(`a list of ${count} has one page and no way to others`, () => {
    const few = many(count);
    assert.equal(pathsOf(readingsPage, few).filter((path) => path.includes("/page/")).length, 0);
    assert.deepEqual(pagerTexts(mainOf(readingsPage, few, "/en/readings/")), []);
  });
}
