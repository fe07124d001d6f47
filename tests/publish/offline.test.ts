// The lists of what a reader keeps, and the service worker that keeps it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Library } from "../../src/model.ts";
import { offlineFiles, type PublishedFile, publishedFile } from "../../src/publish/offline/index.ts";
import type { KeptList } from "../../src/publish/offline/offline-files.ts";
import { fixture } from "./fixture.ts";

const { library } = fixture();
const slug = "euphrates";
const list = `data/offline/readings/${slug}.json`;

const site: readonly PublishedFile[] = [
  ...library.languages.flatMap((language) => [
    ...[...library.readings.keys()].map((reading) => `${language}/readings/${reading}/`),
    ...[...library.entries.keys()].map((entry) => `${language}/glossary/${entry}/`),
    `${language}/offline/`,
    `${language}/search/`,
    `${language}/study/`,
    `data/study/${language}.json`,
    `${language}/teach/`,
  ]),
  "assets/site.css",
  "assets/pictures/map.svg",
  "data/teach.json",
  "data/keys.json",
  "pagefind/ar/engine.js",
  "pagefind/ar/pagefind-entry.json",
  "pagefind/ar/pagefind.js",
  "pagefind/ar/pagefind-ui.js",
].map((path) => publishedFile(path, path));

function made(published: readonly PublishedFile[], of: Library = library): ReadonlyMap<string, string> {
  const files = offlineFiles({ library: of, published, worker: "run();" });
  return new Map(files.map(({ path, contents }) => [path, String(contents)]));
}

const listIn = (files: ReadonlyMap<string, string>): KeptList => JSON.parse(files.get(list) ?? "");

test("a list names published files alone: its pages, the entries it mentions, nothing of a teacher's", () => {
  const { files, bytes, search } = listIn(made(site));
  const paths = new Set(site.map(({ path }) => path));
  for (const file of files) assert.ok(paths.has(file), file);
  for (const language of library.languages) assert.ok(files.includes(`${language}/readings/${slug}/`));
  assert.ok(files.some((file) => file.includes("/glossary/")));
  assert.equal(search, true);
  assert.deepEqual(
    files.filter((file) => file.startsWith("pagefind/")),
    ["pagefind/ar/engine.js", "pagefind/ar/pagefind-entry.json"],
  );
  assert.deepEqual(
    files.filter((file) => /\/teach\/|keys/.test(file)),
    [],
  );
  assert.equal(new Set(files).size, files.length);
  const shell = ["ar/offline/", "en/offline/", "assets/site.css"];
  const weight = [...files, ...shell].reduce((sum, file) => sum + file.length, 0);
  assert.equal(bytes, weight, "each file here weighs as much as its path is long");
});

test("the page of study is kept with what it works with, or, where that is heavy, neither", () => {
  const ofStudy = (files: readonly string[]) => files.filter((file) => /study/.test(file));
  const light = listIn(made(site));
  assert.equal(light.study, true);
  assert.deepEqual(ofStudy(light.files), ["ar/study/", "data/study/ar.json", "en/study/", "data/study/en.json"]);
  const grown = site.map((file) => (file.path === "data/study/ar.json" ? { ...file, bytes: 2_000_000 } : file));
  const heavy = listIn(made(grown));
  assert.equal(heavy.study, false);
  assert.deepEqual(ofStudy(heavy.files), []);
});

test("a heavy search index is left on the network, and the list says so", () => {
  const heavy = { path: "pagefind/ar/index/a.pf_index", bytes: 2_000_000, hash: "" };
  const { files, search } = listIn(made([...site, heavy]));
  assert.equal(search, false);
  assert.deepEqual(
    files.filter((file) => file.startsWith("pagefind/")),
    [],
  );
});

test("the worker's version is that of the site's content, whatever the order of its files", () => {
  const worker = (published: readonly PublishedFile[]) => made(published).get("sw.js") ?? "";
  assert.match(worker(site), /^self\.shelf=\{"version":"[0-9a-f]{10}","shell":\["ar\/offline\/",.*\]\};\nrun\(\);$/);
  assert.equal(worker([...site].reverse()), worker(site));
  const changed = site.map((file) => (file.path.endsWith(`${slug}/`) ? publishedFile(file.path, "new") : file));
  assert.notEqual(worker(changed), worker(site));
});

test("the shell leaves out pictures and what is not published", () => {
  assert.doesNotMatch(made(site).get("sw.js") ?? "", /pictures|webmanifest/);
});
