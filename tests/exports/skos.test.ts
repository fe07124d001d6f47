import assert from "node:assert/strict";
import { test } from "node:test";
import jsonld from "jsonld";
import n3 from "n3";
import { exported, hardLibrary } from "./support/hard-project.ts";

const skos = "http://www.w3.org/2004/02/skos/core#";
const entry = (id: string) => `https://hashiya.example/course/ar/glossary/${id}/#entry`;

const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`asks for ${url}`);
};
/** RDFC-1.0; the types of the library know only its older name. */
const canonical = (quads: string) => {
  const options = { inputFormat: "application/n-quads" as const, format: "application/n-quads" as const };
  return jsonld.canonize(Object(quads), { ...options, documentLoader: noNetwork });
};

test("Turtle and JSON-LD hold the same graph", async (context) => {
  const library = await hardLibrary(context);
  const quads = new n3.Parser().parse(await exported(library, "skos", ".ttl"));
  const fromTurtle = new n3.Writer({ format: "N-Quads" }).quadsToString(quads);
  const document: object = JSON.parse(await exported(library, "skos", ".jsonld"));
  const options = { format: "application/n-quads" as const, documentLoader: noNetwork, safe: true };
  const fromJson = await jsonld.toRDF(Object.assign(document), options);
  assert.equal(await canonical(String(fromJson)), await canonical(fromTurtle));
  assert.ok(quads.length > 60);
});

test("the graph keeps the rules of SKOS", async (context) => {
  const library = await hardLibrary(context);
  const store = new n3.Store(new n3.Parser().parse(await exported(library, "skos", ".ttl")));
  const objects = (subject: string, property: string) => store.getObjects(subject, skos + property, null);
  const concepts = store.getSubjects(null, `${skos}Concept`, null).map(({ value }) => value);
  assert.equal(concepts.length, library.entries.size + 4);
  const above = (id: string): string[] => objects(id, "broader").flatMap(({ value }) => [value, ...above(value)]);
  for (const concept of concepts) {
    const labels = ["prefLabel", "altLabel", "hiddenLabel"].flatMap((kind) =>
      objects(concept, kind).map((term) => `${term.value}@${"language" in term ? term.language : ""}`),
    );
    assert.deepEqual(labels, [...new Set(labels)], "S13: no label is of two kinds");
    const languages = objects(concept, "prefLabel").map((term) => ("language" in term ? term.language : ""));
    assert.deepEqual(languages.sort(), ["ar", "en"], "S14: one preferred label a language");
    for (const { value } of objects(concept, "related")) {
      assert.ok(concepts.includes(value) && value !== concept);
      assert.ok(!above(concept).includes(value) && !above(value).includes(concept), "S27");
    }
  }
  assert.deepEqual(above(entry("october")), [entry("month"), "https://hashiya.example/course/ar/glossary/terms/#type"]);
  const matches = objects(entry("raqqa"), "exactMatch").map(({ value }) => value);
  assert.deepEqual(matches, ["http://www.wikidata.org/entity/Q1794", "https://sws.geonames.org/172955/"]);
  const related = objects(entry("raqqa"), "related").map(({ value }) => value);
  assert.deepEqual(related, [entry("syria")], "what is only claimed is no relation here");
});

test("a transliteration is a name in Latin letters, its tag as the registry writes it", async (context) => {
  const library = await hardLibrary(context);
  assert.match(await exported(library, "skos", ".ttl"), /skos:altLabel "al-Raqqah"@ar-Latn/);
  const graph = JSON.parse(await exported(library, "skos", ".jsonld"))["@graph"];
  const raqqa = graph.find((node: { "@id": string }) => node["@id"] === entry("raqqa"));
  assert.equal(raqqa["skos:altLabel"]["ar-Latn"], "al-Raqqah");
  assert.equal(raqqa["geo:lat"], "-0.0000001");
});
