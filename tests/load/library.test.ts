import assert from "node:assert/strict";
import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { loadLibrary } from "../../src/load/library.ts";
import { bilingual, briefly, entryText, loadProject, makeProject, readingText, siteText } from "../support/project.ts";

test("a valid project has no problems, and everything in it is frozen", async (context) => {
  const { library, problems } = await loadProject(context, bilingual);
  assert.deepEqual(problems, []);
  assert.ok(Object.isFrozen(library));
  assert.ok(Object.isFrozen(library?.readings.get("river")?.versions.en?.blocks[0]?.html));
  assert.ok(Object.isFrozen(library?.entries.get("raqqa")?.aliases));
});

test("nothing but the site's own file is a project", async (context) => {
  const { library, problems } = await loadProject(context, { "content/site.yaml": siteText(["en"]) });
  assert.deepEqual(problems, []);
  assert.equal(library?.readings.size, 0);
});

test("a reading has its fields, words and defaults", async (context) => {
  const { library } = await loadProject(context, bilingual);
  const reading = library?.readings.get("river");
  assert.deepEqual(
    [reading?.original, reading?.published, reading?.licence, reading?.authors.ar, reading?.tags, reading?.draft],
    ["ar", "2023-07-24", "CC-BY-4.0", undefined, [], false],
  );
  assert.deepEqual([reading?.versions.en?.words, reading?.versions.en?.translationOf], [6, "ar"]);
});

test("authors and source stand in the language of each version, or as the original has them", async (context) => {
  const { library } = await loadProject(context, {
    ...bilingual,
    "content/readings/river/index.ar.md": readingText("نصّ\n").replace(
      "published:",
      "authors: [فريق]\nsource: { title: خبر }\npublished:",
    ),
    "content/readings/river/index.en.md": readingText("Text\n", "ar").replace(
      "translationOf:",
      "authors: [Team]\ntranslationOf:",
    ),
  });
  const reading = library?.readings.get("river");
  assert.deepEqual(reading?.authors, { ar: ["فريق"], en: ["Team"] });
  assert.deepEqual(reading?.source, { ar: { title: "خبر" }, en: { title: "خبر" } });
});

test("a version with vowel marks says so", async (context) => {
  const { library } = await loadProject(context, {
    ...bilingual,
    "content/readings/river/index.ar.md": readingText("كَتَبَ\n\nنصّ\n"),
  });
  assert.equal(library?.readings.get("river")?.versions.ar?.vocalised, true);
  assert.equal(library?.readings.get("river")?.versions.en?.vocalised, false);
});

test("drafts are left out", async (context) => {
  const { library, problems } = await loadProject(context, {
    ...bilingual,
    "glossary/terms/later.md": entryText({ ar: "لاحق", en: "Later" }, ["draft: true"]),
    "content/readings/later/index.ar.md": readingText("نصّ\n").replace("published", "draft: true\npublished"),
    "content/readings/later/index.en.md": readingText("Text\n", "ar"),
  });
  assert.deepEqual(problems, []);
  assert.deepEqual([library?.entries.has("later"), library?.readings.has("later")], [false, false]);
});

test("an entry has its sections, and its mentions have no number", async (context) => {
  const body = "\n::: ar\nعن [[الرقة]].\n:::\n\n::: en\nOn *[[Raqqa]]*.\n:::\n";
  const { library, problems } = await loadProject(context, {
    ...bilingual,
    "glossary/organisations/isis.md": entryText({ ar: "داعش", en: "ISIS" }, [], body),
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(library?.entries.get("isis")?.body.en, [
    "<p>On <em>",
    { kind: "mention", entry: "raqqa", text: "Raqqa", number: 0 },
    "</em>.</p>",
  ]);
});

test("a relation is seen from both ends, once", async (context) => {
  const { library } = await loadProject(context, {
    ...bilingual,
    "glossary/terms/a.md": entryText({ ar: "أ", en: "A" }, [
      "relations: [ { broader: b }, { relatedTo: isis, from: 2014, certainty: claimed, source: 1 } ]",
      "sources: [ { title: Book } ]",
    ]),
    "glossary/terms/b.md": entryText({ ar: "ب", en: "B" }, ["relations: [ { narrower: a } ]"]),
  });
  const relations = (id: string) =>
    library?.entries
      .get(id)
      ?.relations.map(({ kind, target, inverse, from, certainty, source }) =>
        [kind, target, inverse ? "inverse" : "typed", from, certainty, source?.title].join(" ").trim(),
      );
  assert.deepEqual(relations("a"), ["broader b typed", "relatedTo isis typed 2014 claimed Book"]);
  assert.deepEqual(relations("b"), ["narrower a typed"]);
  assert.deepEqual(relations("isis"), ["relatedTo a inverse 2014 claimed Book"]);
});

test("symbolic links are followed inside the project only", async (context) => {
  const shared = entryText({ ar: "مشترك", en: "Shared" });
  const directory = makeProject(context, { ...bilingual, "shared.md": shared });
  const outside = makeProject(context, {
    "secret.md": entryText({ ar: "سرّ", en: "Secret" }),
    "readings/x/index.ar.md": "x",
  });
  const link = (target: string, file: string) => {
    const place = path.join(directory, file);
    mkdirSync(path.dirname(place), { recursive: true });
    symlinkSync(target, place);
  };
  link(path.join(outside, "secret.md"), "glossary/terms/secret.md");
  link("../../shared.md", "glossary/terms/inside.md");
  link("loop.md", "glossary/terms/loop.md");
  link("nowhere.md", "glossary/terms/broken.md");
  link(path.join(outside, "readings/x"), "content/readings/x");
  link("loop", "content/readings/loop");
  const { value, problems } = await loadLibrary(directory);
  assert.deepEqual(
    briefly(problems).filter((line) => !line.includes("warning")),
    [
      "content/readings/loop:1:1 error path/loop",
      "content/readings/x:1:1 error path/outside",
      "glossary/terms/broken.md:1:1 error file/io",
      "glossary/terms/loop.md:1:1 error path/loop",
      "glossary/terms/secret.md:1:1 error path/outside",
    ],
  );
  assert.ok(value?.entries.has("inside"));
  assert.ok(!value?.entries.has("secret"));
});

test("the order of files on disk changes nothing", async (context) => {
  const forwards = await loadProject(context, bilingual);
  const backwards = await loadProject(context, Object.fromEntries(Object.entries(bilingual).reverse()));
  assert.deepEqual([...(backwards.library?.entries.keys() ?? [])], [...(forwards.library?.entries.keys() ?? [])]);
});
