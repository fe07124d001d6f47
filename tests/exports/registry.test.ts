import assert from "node:assert/strict";
import { test } from "node:test";
import { mediaTypeOf } from "../../src/exports/export-format.ts";
import { alternatesOf, glossaryPaths } from "../../src/exports/exported-files.ts";
import { exportFormats } from "../../src/exports/index.ts";
import { exported, hardLibrary } from "./support/hard-project.ts";

test("every format is named, says whom it is for, and has a media type for each file", async (context) => {
  const library = await hardLibrary(context);
  const paths = exportFormats.flatMap((format) => format.paths(library));
  assert.deepEqual(paths, [...new Set(paths)]);
  for (const format of exportFormats) {
    for (const words of [format.title, format.audience]) assert.ok(words.ar && words.en, format.id);
    for (const path of format.paths(library)) {
      assert.match(path, /^data\/[\w./-]+$/);
      assert.match(mediaTypeOf(format, path), /^(text|application)\//);
    }
    const ofReading = format.readingPaths?.(library, "hard") ?? [];
    assert.deepEqual([...glossaryPaths(format, library), ...ofReading].sort(), [...format.paths(library)].sort());
  }
});

test("the same Library gives the same bytes, in whatever order its files were read", async (context) => {
  const library = await hardLibrary(context);
  const entries = new Map([...library.entries].reverse());
  for (const format of exportFormats) {
    for (const path of format.paths(library)) {
      assert.deepEqual(await format.write({ ...library, entries }, path), await format.write(library, path), path);
    }
  }
});

test("an empty site can be exported", async (context) => {
  const library = await hardLibrary(context);
  const empty = { ...library, entries: new Map(), readings: new Map(), mentionsOf: new Map() };
  for (const format of exportFormats) for (const path of format.paths(empty)) await format.write(empty, path);
});

test("a site without an address names its things all the same", async (context) => {
  const library = await hardLibrary(context);
  const unpublished = { ...library, site: { ...library.site, url: "" } };
  assert.match(
    await exported(unpublished, "skos", ".ttl"),
    /<https:\/\/unpublished\.invalid\/ar\/glossary\/raqqa\/#entry>/,
  );
  assert.match(
    await exported(library, "skos", ".ttl"),
    /<https:\/\/hashiya\.example\/course\/ar\/glossary\/raqqa\/#entry>/,
  );
});

test("a page names the files that hold what it shows", async (context) => {
  const library = await hardLibrary(context);
  const names = (kind: string, subject: string) => [
    ...new Set(alternatesOf(library, kind, subject).map(({ name }) => name)),
  ];
  assert.deepEqual(names("reading", "hard"), ["EPUB", "Web Annotation", "TEI", "BibTeX", "RIS", "CSL-JSON"]);
  assert.deepEqual(names("glossary", "ar"), ["CSV", "TBX", "SKOS"]);
  assert.deepEqual(names("entry", "raqqa"), ["GeoJSON", "Linked Places"]);
  assert.deepEqual(names("entry", "isis"), []);
  assert.deepEqual(names("home", ""), []);
});
