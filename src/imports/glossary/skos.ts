// A vocabulary in SKOS, as Turtle or JSON-LD.
import { groupBy } from "../../derive/group-by.ts";
import { entryTypes } from "../../entry-types/index.ts";
import { iriOf, type Property } from "../../exports/skos/vocabulary.ts";
import type { Language, Outcome } from "../../model.ts";
import { problem, spanOfFile } from "../../problem.ts";
import { schemaDates } from "../../publish/linked-data/schema-types.ts";
import type { ImportFile } from "../reading-format.ts";
import { type Concept, entriesOf, type TaggedText } from "./concept.ts";
import { type GlossaryFormat, type ImportedGlossary, mostEntries } from "./imported-entry.ts";
import { typeNamed } from "./named-type.ts";
import { type RdfStatement, readJsonLd, readTurtle } from "./skos-graph.ts";

export const turtle: GlossaryFormat = {
  id: "turtle",
  extensions: [".ttl"],
  code: "import/glossary",
  read: async (file, languages) => glossaryIn(await readTurtle(file), file, languages),
};

export const jsonLd: GlossaryFormat = {
  id: "jsonld",
  extensions: [".jsonld"],
  code: "import/glossary",
  read: async (file, languages) => glossaryIn(await readJsonLd(file), file, languages),
};

function glossaryIn(
  { value: statements, problems }: Outcome<readonly RdfStatement[] | undefined>,
  file: ImportFile,
  languages: readonly Language[],
): Outcome<ImportedGlossary | undefined> {
  if (statements === undefined) return { value: undefined, problems };
  const graph = graphOf(statements);
  const concepts = graph.concepts.flatMap((iri) => conceptOf(iri, graph, file) ?? []);
  if (concepts.length === 0 || concepts.length > mostEntries) {
    const message = concepts.length === 0 ? "has no skos:Concept" : `has more than ${mostEntries} concepts`;
    return {
      value: undefined,
      problems: [problem("import/glossary", spanOfFile(file.name), `${file.name} ${message}.`)],
    };
  }
  return { value: { entries: entriesOf(concepts, languages), remarks: [] }, problems: [] };
}

interface Graph {
  readonly concepts: readonly string[];
  /** What is said of a thing under a property. */
  objects(subject: string, property: Property): readonly RdfStatement[];
  /** The things of which something is said under a property. */
  subjects(property: Property, object: string): readonly string[];
}

function graphOf(statements: readonly RdfStatement[]): Graph {
  const bySubject = groupBy(statements, ({ subject, predicate }) => `${subject} ${predicate}`);
  const byObject = groupBy(statements, ({ object, predicate }) => `${predicate} ${object}`);
  const subjects = (property: Property, object: string) =>
    (byObject.get(`${iriOf(property)} ${object}`) ?? []).map(({ subject }) => subject);
  return {
    concepts: [...new Set(subjects("rdf:type", iriOf("skos:Concept")))],
    objects: (subject, property) => bySubject.get(`${subject} ${iriOf(property)}`) ?? [],
    subjects,
  };
}

/** Nothing of a concept that is a type of entry: it is what others are broadly. */
function conceptOf(iri: string, graph: Graph, file: ImportFile): Concept | undefined {
  if (isType(iri, graph)) return undefined;
  const values = (property: Property) => graph.objects(iri, property).map(({ object }) => object);
  const texts = (property: Property): TaggedText[] =>
    graph.objects(iri, property).map(({ object, language }) => ({ text: object, language }));
  const broader = [...values("skos:broader"), ...graph.subjects("skos:narrower", iri)];
  return {
    name: iri,
    ids: [...values("dct:identifier"), ...values("skos:notation"), lastPart(iri)],
    classes: [...typesAbove(iri, graph), ...collectionsOf(iri, graph)],
    labels: texts("skos:prefLabel"),
    aliases: texts("skos:altLabel"),
    hidden: texts("skos:hiddenLabel"),
    definitions: texts("skos:definition"),
    notes: texts("skos:scopeNote"),
    matches: values("skos:exactMatch"),
    related: [...values("skos:related"), ...graph.subjects("skos:related", iri)],
    broader: broader.filter((other) => !isType(other, graph)),
    sources: [...values("dc:source"), ...values("dct:source")],
    facts: [...coordinates(values), ...dates(values)],
    place: { at: () => spanOfFile(file.name), name: iri },
  };
}

type Values = (property: Property) => readonly string[];

const coordinates = (values: Values): Concept["facts"] =>
  (
    [
      ["geo:lat", "latitude"],
      ["geo:long", "longitude"],
    ] as const
  ).flatMap(([property, field]) =>
    values(property)
      .slice(0, 1)
      .map((value) => ({ path: ["coordinates", field], kind: "number", value }) as const),
  );

const dates = (values: Values): Concept["facts"] =>
  entryTypes
    .flatMap(({ id }) => schemaDates(id))
    .flatMap(([ours, theirs]) =>
      values(`schema:${theirs}`)
        .slice(0, 1)
        .map((value) => ({ path: ["dates", ours], kind: "text", value }) as const),
    );

/** A concept without anything broader that is named like a type of entry. */
function isType(iri: string, graph: Graph): boolean {
  return graph.objects(iri, "skos:broader").length === 0 && typeNamed(namesOf(iri, graph)) !== undefined;
}

function typesAbove(iri: string, graph: Graph, seen = new Set<string>([iri])): readonly string[] {
  return graph.objects(iri, "skos:broader").flatMap(({ object }) => {
    if (seen.has(object)) return [];
    seen.add(object);
    return isType(object, graph) ? namesOf(object, graph) : typesAbove(object, graph, seen);
  });
}

const collectionsOf = (iri: string, graph: Graph): readonly string[] =>
  graph.subjects("skos:member", iri).flatMap((collection) => namesOf(collection, graph));

const namesOf = (iri: string, graph: Graph): readonly string[] =>
  (["dct:identifier", "skos:prefLabel"] as const).flatMap((property) =>
    graph.objects(iri, property).map(({ object }) => object),
  );

/** @example lastPart("http://vocab.example/concept/raqqa") // "raqqa" */
const lastPart = (iri: string): string => iri.replace(/[/#]+$/, "").replace(/^.*[/#]/, "");
