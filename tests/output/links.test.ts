import assert from "node:assert/strict";
import { test } from "node:test";
import { groupBy } from "../../src/derive/group-by.ts";
import { builtSite, coursePrefix } from "../browser/support/site.ts";
import { brokenLinks, filesOf, pagesOf } from "./site-links.ts";

test("every link inside the site leads to a page, a file or a place in a page", async () => {
  assert.deepEqual(brokenLinks(await builtSite(), "/"), []);
});

test("below a path prefix every link stays below it and leads somewhere, to the same pages", async () => {
  const below = await builtSite(coursePrefix);
  assert.deepEqual(brokenLinks(below, coursePrefix), []);
  const pages = (site: string) => filesOf(site).filter((file) => file.endsWith(".html"));
  assert.deepEqual(pages(below), pages(await builtSite()));
});

test("every mention of every reading leads to its entry, and the entry's page back to the mention", async () => {
  const pages = new Map(pagesOf(await builtSite()).map((page) => [page.path, page]));
  const ofEntry = groupBy(pages.values(), ({ path }) => path.replace(/mentions\/\d+\/$/, ""));
  let mentions = 0;
  for (const page of pages.values()) {
    if (!/^\/\w+\/readings\/(?!tag\/|level\/)[^/]+\/$/.test(page.path)) continue;
    for (const id of page.ids) {
      const [, entry] = /^m-(?:(?:ar|en)-)?(.+)-\d+$/.exec(id) ?? [];
      if (entry === undefined) continue;
      mentions += 1;
      const language = page.path.split("/")[1];
      const lines = ofEntry.get(`/${language}/glossary/${entry}/`) ?? [];
      assert.ok(page.links.includes(`/${language}/glossary/${entry}/`), `${page.path} links to ${entry}`);
      const isThere = lines.some(({ links }) => links.includes(`${page.path}#${id}`));
      assert.ok(isThere, `${entry} links back to ${page.path}#${id}`);
    }
  }
  assert.ok(mentions > 600);
});
