import assert from "node:assert/strict";
import { test } from "node:test";
import type { Relation } from "../../src/model.ts";
import { entryPage } from "../../src/pages/entry.tsx";
import { relatedPage } from "../../src/pages/related.tsx";
import { mainOf, pageOf, pathsOf, plainText, textsOf } from "../support/page.ts";
import { entry, library } from "../support/small-library.ts";

/** A country with so many towns and rivers. */
function withRelations(towns: number, rivers: number) {
  const named = (name: string, count: number) =>
    Array.from({ length: count }, (_, number) => entry(`${name}-${number}`));
  const from = (name: string, kind: string, count: number): Relation[] =>
    Array.from({ length: count }, (_, number) => ({ kind, target: `${name}-${number}`, inverse: true }));
  const relations = [...from("town", "locatedInInverse", towns), ...from("river", "onRiver", rivers)];
  return library([entry("country", { relations }), ...named("town", towns), ...named("river", rivers)]);
}

const related = (html: string) =>
  [...html.matchAll(/<span class="entry-name place"><a href="\/en\/glossary\/([^/"]+)\/"/g)].map(([, id]) => id);

test("up to sixty relations stand on the page of the entry alone", () => {
  const world = withRelations(50, 10);
  assert.deepEqual(pathsOf(relatedPage, world), []);
  assert.doesNotMatch(mainOf(entryPage, world, "/en/glossary/country/"), /list-pager/);
});

test("of more, each stands on one page, under its heading; the pages lead to each other and to the entry", () => {
  const world = withRelations(300, 30);
  const paths = pathsOf(relatedPage, world).filter((path) => path.startsWith("/en/"));
  assert.deepEqual(paths, ["/en/glossary/country/relations/2/", "/en/glossary/country/relations/3/"]);
  const first = mainOf(entryPage, world, "/en/glossary/country/");
  const [second = "", third = ""] = paths.map((path) => mainOf(relatedPage, world, path));
  const pages = [first.slice(first.indexOf('id="relations"')), second, third].map(related);
  assert.deepEqual(
    pages.map(({ length }) => length),
    [60, 200, 70],
  );
  assert.equal(new Set(pages.flat()).size, 330);
  assert.equal(textsOf(third, /<h2[^>]*>(.*?)<\/h2>/g).length, 2);
  assert.match(plainText(second), /330 relations/);
  assert.match(first, /href="\/en\/glossary\/country\/relations\/2\/" rel="next"/);
  assert.match(second, /href="\/en\/glossary\/country\/#relations" rel="prev"/);
  assert.match(second, /<h1[^>]*><a class="entry-back" href="\/en\/glossary\/country\/">/);
});

test("the title says of what and which page", () => {
  const html = pageOf(relatedPage, withRelations(100, 0), "/en/glossary/country/relations/2/");
  assert.deepEqual(textsOf(html, /<title>(.*?)<\/title>/g), ["country: relations, page 2 — Hashiya"]);
});
