import assert from "node:assert/strict";
import { test } from "node:test";
import { alternatesOf, glossaryPaths } from "../../src/exports/exported-files.ts";
import { exportFormats } from "../../src/exports/index.ts";
import { downloadsPage } from "../../src/pages/downloads.tsx";
import { readingPage } from "../../src/pages/reading.tsx";
import { teachPage } from "../../src/pages/teach.tsx";
import { exports } from "../../src/publish/exports.ts";
import { pageOf } from "../support/page.ts";
import { filesOf, fixture } from "./fixture.ts";

const newest = fixture({ site: { readingFiles: 1 } });

test("only as many readings as the site asks for have files, the newest first", async () => {
  const paths = (await filesOf(exports, newest)).map(({ path }) => path);
  assert.ok(paths.includes("data/epub/euphrates.epub"));
  assert.deepEqual(
    paths.filter((path) => path.includes("older")),
    [],
  );
});

test("an older reading's page and head name none of them", () => {
  const html = pageOf(readingPage, newest.library, "/ar/readings/older/");
  assert.doesNotMatch(html, /data\/(?:epub|anki|quizlet|tei|figures)/);
  assert.match(pageOf(readingPage, newest.library, "/ar/readings/euphrates/"), /data\/epub\/euphrates\.epub/);
  assert.deepEqual(alternatesOf(newest.library, "reading", "older"), []);
});

test("the page of downloads says so, and there is no book of everything", () => {
  assert.match(
    pageOf(downloadsPage, newest.library, "/en/downloads/"),
    /Only the newest readings have files of their own: 1 of them/,
  );
  assert.doesNotMatch(pageOf(downloadsPage, fixture().library, "/en/downloads/"), /Only the newest/);
  const books = (context: typeof newest) =>
    exportFormats.filter(({ id }) => id === "epub").flatMap((format) => glossaryPaths(format, context.library));
  assert.deepEqual(books(newest), []);
  assert.deepEqual(books(fixture()), ["data/epub/all_readings.epub"]);
});

test("where no reading has files, the page of downloads leads to none", () => {
  const html = pageOf(downloadsPage, fixture({ site: { readingFiles: 0 } }).library, "/en/downloads/");
  assert.doesNotMatch(html, /href="#readings"/);
  assert.match(pageOf(downloadsPage, newest.library, "/en/downloads/"), /href="#readings"/);
});

test("a site without assignments links no list of them on the page for teachers", () => {
  assert.doesNotMatch(pageOf(teachPage, newest.library, "/en/teach/"), /\/en\/assignments\/"/);
});
