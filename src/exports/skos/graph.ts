// The glossary as a graph: a concept scheme, a top concept for each type, a collection for each kind, the entries.
import { type EntryType, entryTypes } from "../../entry-types/index.ts";
import type { Library, Localized } from "../../model.ts";
import { licenceUrl } from "../../publish/licences.ts";
import { addressesOf, type ExportAddresses } from "../addresses.ts";
import { entriesById } from "../names.ts";
import { hierarchyOf } from "./broader.ts";
import { entryTriples } from "./entry-triples.ts";
import { about, literal, type Statement, type Triple, thing, words } from "./triple.ts";

/** Where a licence that has no address of its own is described. */
const licenceList = "https://spdx.org/licenses/";

/** @see SKOS Simple Knowledge Organization System Reference, W3C Recommendation 2009-08-18 */
export function glossaryGraph(library: Library): readonly Triple[] {
  const addresses = addressesOf(library);
  const hierarchy = hierarchyOf(library);
  return [
    ...schemeTriples(library, addresses),
    ...entryTypes.flatMap((type) => typeTriples(library, type, addresses)),
    ...entriesById(library.entries).flatMap((entry) => entryTriples(library, entry, addresses, hierarchy)),
  ];
}

function schemeTriples(library: Library, addresses: ExportAddresses): readonly Triple[] {
  const { site } = library;
  return about(addresses.glossary(), [
    ["rdf:type", thing(skosClass("ConceptScheme"))],
    ...localisedWords(library, "dct:title", site.title),
    ...localisedWords(library, "dct:description", site.description),
    ["dct:license", thing(licenceUrl(site.licence) ?? licenceList)],
    ...entryTypes.map((type): Statement => ["skos:hasTopConcept", thing(addresses.type(type))]),
  ]);
}

/** A type is a top concept; its kinds are collections, which are no concepts (SKOS Reference, section 9.4, S37). */
function typeTriples(library: Library, type: EntryType, addresses: ExportAddresses): readonly Triple[] {
  const members = entriesById(library.entries).filter((entry) => entry.type === type.id);
  const kinds = Object.entries(type.kinds).flatMap(([kind, label]) => {
    const own = members.filter((entry) => entry.kind === kind);
    if (own.length === 0) return [];
    return about(addresses.kind(type, kind), [
      ["rdf:type", thing(skosClass("Collection"))],
      ["dct:identifier", literal(kind)],
      ...localisedWords(library, "skos:prefLabel", label),
      ...own.map(({ id }): Statement => ["skos:member", thing(addresses.entry(id))]),
    ]);
  });
  const concept = about(addresses.type(type), [
    ["rdf:type", thing(skosClass("Concept"))],
    ["skos:inScheme", thing(addresses.glossary())],
    ["skos:topConceptOf", thing(addresses.glossary())],
    ["dct:identifier", literal(type.id)],
    ...localisedWords(library, "skos:prefLabel", type.plural),
  ]);
  return [...concept, ...kinds];
}

/** In the languages of the site; in the first that there is where it has none of them. */
function localisedWords({ languages }: Library, property: Statement[0], values: Localized): readonly Statement[] {
  const own = languages.filter((language) => (values[language] ?? "") !== "");
  const shown = own.length > 0 ? own : Object.keys(values).slice(0, 1);
  return shown.map((language): Statement => [property, words(values[language] ?? "", language)]);
}

const skosClass = (name: string) => `http://www.w3.org/2004/02/skos/core#${name}`;
