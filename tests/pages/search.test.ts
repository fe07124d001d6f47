import assert from "node:assert/strict";
import { test } from "node:test";
import { searchPage } from "../../src/pages/search.tsx";
import { mainOf, pageOf } from "../support/page.ts";
import { library } from "../support/small-library.ts";

const main = mainOf(searchPage, library([]), "/en/search/");

test("one search field in main, in a form that leads to the page itself", () => {
  assert.equal(main.match(/<input[^>]*type="search"/g)?.length, 1);
  assert.match(main, /<form[^>]*action="\/en\/search\/"/);
  assert.match(main, /<input[^>]*name="q"/);
});

test("without JavaScript the page says so and leads to what can be browsed", () => {
  const intro = main.slice(main.indexOf("data-search-intro"), main.indexOf("data-search-empty"));
  assert.match(intro, /<noscript><p>[^<]*JavaScript/);
  assert.match(intro, /href="\/en\/glossary\/"/);
  assert.match(intro, /href="\/en\/readings\/"/);
});

for (const hook of ["search-status", "search-body", "results", "search-facets", "search-empty", "search-more"]) {
  test(`the script finds [data-${hook}]`, () => assert.match(main, new RegExp(`data-${hook}[=\\s>]`)));
}

for (const template of ["entry", "reading", "passage"]) {
  test(`the template «${template}» is in main`, () => assert.ok(main.includes(`data-template="${template}"`)));
}

test("the quick search stands outside main", () => {
  const html = pageOf(searchPage, library([]), "/en/search/");
  assert.ok(html.indexOf("<dialog") > html.indexOf("</main>"));
});
