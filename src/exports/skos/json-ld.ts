// The graph in JSON-LD: the same triples, with a context of its own so that nobody has to fetch one.
import { groupBy } from "../../derive/group-by.ts";
import type { Triple, Value } from "./triple.ts";
import { decimalType, edtfType, iriOf, namespaces } from "./vocabulary.ts";

type Json = string | readonly Json[] | { readonly [key: string]: Json };

/** @see JSON-LD 1.1, W3C Recommendation 2020-07-16 */
export function jsonLd(triples: readonly Triple[]): string {
  const nodes = [...groupBy(triples, ({ subject }) => subject)].map(([subject, about]) => node(subject, about));
  return `${JSON.stringify({ "@context": context(triples), "@graph": nodes }, undefined, 1)}\n`;
}

function node(subject: string, triples: readonly Triple[]): Json {
  const types = triples.filter(({ property }) => property === "rdf:type");
  const others = groupBy(
    triples.filter(({ property }) => property !== "rdf:type"),
    ({ property }) => property,
  );
  return {
    "@id": subject,
    "@type": single(types.map(({ value }) => shortened(textOf(value)))),
    ...Object.fromEntries([...others].map(([property, of]) => [property, jsonOf(of.map(({ value }) => value))])),
  };
}

/** Words by their language (JSON-LD 1.1, section 4.6.2); of the rest the context says what they are. */
function jsonOf(values: readonly Value[]): Json {
  const byLanguage = groupBy(values, (value) => (value.kind === "words" ? value.language : ""));
  if (!byLanguage.has("")) {
    return Object.fromEntries([...byLanguage].map(([language, of]) => [language, single(of.map(textOf))]));
  }
  return single(values.map(textOf));
}

function context(triples: readonly Triple[]): Json {
  const kinds = new Map(triples.map(({ property, value }) => [property, value]));
  kinds.delete("rdf:type");
  const terms = [...kinds]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([property, value]): readonly [string, Json] => [property, { "@id": iriOf(property), ...coercion(value) }]);
  return { ...namespaces, edtf: edtfType.replace(/EDTF$/, ""), ...Object.fromEntries(terms) };
}

function coercion(value: Value): Readonly<Record<string, string>> {
  if (value.kind === "thing") return { "@type": "@id" };
  if (value.kind === "words") return { "@container": "@language" };
  if (value.datatype === decimalType) return { "@type": "xsd:decimal" };
  return value.datatype === edtfType ? { "@type": "edtf:EDTF" } : {};
}

const textOf = (value: Value): string => (value.kind === "thing" ? value.iri : value.text);

const shortened = (iri: string): string => iri.replace(namespaces.skos, "skos:");

function single(values: readonly string[]): Json {
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : values;
}
