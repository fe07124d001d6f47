import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { groupBy } from "../../src/derive/group-by.ts";
import { buildSite, builtSite } from "../browser/support/site.ts";
import { brokenLinks, filesOf, pagesOf } from "./site-links.ts";

test("every link inside the site leads to a page, a file or a place in a page", async () => {
  assert.deepEqual(brokenLinks(await builtSite(), "/"), []);
});

test("below a path prefix every link stays below it and leads somewhere, to the same pages", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hashiya-prefix-"));
  const output = join(folder, "site");
  try {
    await buildSite(output, "--path-prefix", "course", "--no-search");
    assert.deepEqual(brokenLinks(output, "/course/"), []);
    const pages = (site: string) => filesOf(site).filter((file) => file.endsWith(".html"));
    assert.deepEqual(pages(output), pages(await builtSite()));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
