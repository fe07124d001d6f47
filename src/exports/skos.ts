// The glossary in SKOS, as Turtle and as JSON-LD.
import type { ExportFormat } from "./export-format.ts";
import { glossaryGraph } from "./skos/graph.ts";
import { jsonLd } from "./skos/json-ld.ts";
import { turtle } from "./skos/turtle.ts";

const turtlePath = "data/skos/glossary.ttl";
const jsonLdPath = "data/skos/glossary.jsonld";

export const skos: ExportFormat = {
  id: "skos",
  name: "SKOS",
  title: { ar: "مفاهيم مترابطة", en: "linked concepts" },
  audience: {
    ar: "للمكتبات وبوّابات المصطلحات والويب الدلالي.",
    en: "For libraries, terminology portals and the semantic web.",
  },
  mediaTypes: { ".ttl": "text/turtle", ".jsonld": "application/ld+json" },
  alternateOf: "glossary",
  paths: () => [turtlePath, jsonLdPath],
  write(library, path) {
    const graph = glossaryGraph(library);
    return path === jsonLdPath ? jsonLd(graph) : turtle(graph);
  },
};
