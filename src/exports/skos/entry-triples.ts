// An entry as a concept.
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Library } from "../../model.ts";
import { schemaDates } from "../../publish/linked-data/schema-types.ts";
import type { ExportAddresses } from "../addresses.ts";
import { decimal } from "../decimal.ts";
import { oneLine, otherNames, searchedSpellings, sourceLines, transliterationTag } from "../names.ts";
import { registerNames } from "../registers.ts";
import type { Hierarchy } from "./broader.ts";
import { about, literal, type Statement, type Triple, thing, words } from "./triple.ts";
import { decimalType, edtfType, iriOf } from "./vocabulary.ts";

export function entryTriples(
  library: Library,
  entry: Entry,
  addresses: ExportAddresses,
  hierarchy: Hierarchy,
): readonly Triple[] {
  const type = entryTypeById.get(entry.type);
  const parents = hierarchy.broader(entry).map((id) => addresses.entry(id));
  const broader = parents.length > 0 || type === undefined ? parents : [addresses.type(type)];
  return about(addresses.entry(entry.id), [
    ["rdf:type", thing(iriOf("skos:Concept"))],
    ["skos:inScheme", thing(addresses.glossary())],
    ["dct:identifier", literal(entry.id)],
    ...broader.map((iri): Statement => ["skos:broader", thing(iri)]),
    ...library.languages.flatMap((language) => labels(entry, language)),
    ...transliterations(library, entry),
    ...library.languages.flatMap((language) => texts(entry, language)),
    ...hierarchy.related(entry).map((id): Statement => ["skos:related", thing(addresses.entry(id))]),
    ...registerNames(entry.sameAs).map(({ iri }): Statement => ["skos:exactMatch", thing(iri)]),
    ...facts(entry),
  ]);
}

/** No name is two kinds of label in one language (SKOS Reference, section 5.4, S13; one prefLabel, S14). */
function labels(entry: Entry, language: string): readonly Statement[] {
  const label = oneLine(entry.label[language] ?? "");
  return [
    ...(label === "" ? [] : [["skos:prefLabel", words(label, language)] satisfies Statement]),
    ...otherNames(entry, language).map((name): Statement => ["skos:altLabel", words(name, language)]),
    ...searchedSpellings(entry, language).map((name): Statement => ["skos:hiddenLabel", words(name, language)]),
  ];
}

/** The scholar's spelling is a name; the one that keyboards can write is there to be searched for. */
function transliterations({ languages }: Library, entry: Entry): readonly Statement[] {
  const tag = transliterationTag(languages);
  if (tag === undefined) return [];
  const scholarly = oneLine(entry.transliteration ?? "");
  const plain = oneLine(entry.romanisation ?? "");
  return [
    ...(scholarly === "" ? [] : [["skos:altLabel", words(scholarly, tag)] satisfies Statement]),
    ...(plain === "" || plain === scholarly ? [] : [["skos:hiddenLabel", words(plain, tag)] satisfies Statement]),
  ];
}

function texts({ definition, note }: Entry, language: string): readonly Statement[] {
  const values = [
    ["skos:definition", definition[language]],
    ["skos:scopeNote", note?.[language]],
  ] as const;
  return values.flatMap(([property, text]): readonly Statement[] =>
    text === undefined || text === "" ? [] : [[property, words(text, language)]],
  );
}

function facts(entry: Entry): readonly Statement[] {
  const { coordinates, dates } = entry;
  const dated = schemaDates(entry.type).flatMap(([ours, theirs]): readonly Statement[] => {
    const date = dates[ours];
    return date === undefined ? [] : [[`schema:${theirs}`, literal(date, edtfType)]];
  });
  const position: readonly Statement[] =
    coordinates === undefined
      ? []
      : [
          ["geo:lat", literal(decimal(coordinates.latitude), decimalType)],
          ["geo:long", literal(decimal(coordinates.longitude), decimalType)],
        ];
  return [...position, ...dated, ...sourceLines(entry).map((line): Statement => ["dc:source", literal(line)])];
}
