// A concept of SKOS or TBX before it becomes an entry: what both formats can say.
import { registerOf } from "../../exports/registers.ts";
import { nameProblem } from "../../load/names.ts";
import type { Language } from "../../model.ts";
import { cleanLine } from "../clean-text.ts";
import { slugFrom } from "../slug.ts";
import type { ImportedEntry, ImportedField, Place } from "./imported-entry.ts";
import { isTransliteration, siteLanguage } from "./language-tags.ts";
import { kindNamed, typeNamed } from "./named-type.ts";

export interface TaggedText {
  readonly language: string;
  readonly text: string;
}

export interface Concept {
  /** What other concepts of the file call it. */
  readonly name: string;
  /** What could be its id, the best first. */
  readonly ids: readonly string[];
  /** What says its type or kind, by any name. */
  readonly classes: readonly string[];
  readonly labels: readonly TaggedText[];
  readonly aliases: readonly TaggedText[];
  /** Names to search by; those in Latin letters are romanisations. */
  readonly hidden: readonly TaggedText[];
  readonly definitions: readonly TaggedText[];
  readonly notes: readonly TaggedText[];
  readonly matches: readonly string[];
  /** Names of concepts. */
  readonly related: readonly string[];
  readonly broader: readonly string[];
  readonly sources: readonly string[];
  /** Fields that only one of the formats has: path in the front matter and value. */
  readonly facts: readonly {
    readonly path: readonly string[];
    readonly kind: "text" | "number";
    readonly value: string;
  }[];
  readonly place: Place;
}

/** A term is what a concept of an unknown type is taken for. */
const defaultType = "term";

export function entriesOf(concepts: readonly Concept[], languages: readonly Language[]): readonly ImportedEntry[] {
  const idOf = new Map(concepts.map((concept) => [concept.name, idFor(concept, languages)]));
  return concepts.map((concept) => entryOf(concept, languages, idOf));
}

/** The first name that can be an id; a label's letters where none can. */
function idFor({ ids, labels }: Concept, languages: readonly Language[]): string {
  const usable = ids.find((id) => nameProblem(id, "", languages) === undefined);
  const latinFirst = [...labels].sort((one, other) => Number(isLatin(other.text)) - Number(isLatin(one.text)));
  return usable ?? slugFrom(latinFirst.map(({ text }) => text)) ?? ids[0] ?? "";
}

const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text);

function entryOf(concept: Concept, languages: readonly Language[], idOf: ReadonlyMap<string, string>): ImportedEntry {
  const { place, classes, related, broader, sources, matches, facts } = concept;
  const type = typeNamed(classes);
  const kind = type === undefined ? undefined : kindNamed(type, classes);
  const id = idOf.get(concept.name) ?? "";
  const field = (path: readonly string[], values: readonly string[], as: ImportedField["kind"] = "text") =>
    values.length === 0 ? [] : [{ path, kind: as, values, place }];
  const ids = (names: readonly string[]) =>
    [...new Set(names.flatMap((name) => idOf.get(name) ?? []))].filter((other) => other !== id);
  return {
    id,
    idPlace: place,
    type: type?.id ?? "",
    typePlace: place,
    defaultType,
    name: place.name,
    fields: [
      ...languages.flatMap((language) => field(["label", language], textIn(concept.labels, language, languages))),
      ...languages.flatMap((language) => field(["aliases", language], namesIn(concept, language, languages), "names")),
      ...field(["transliteration"], latin([...concept.labels, ...concept.aliases], languages).slice(0, 1)),
      ...field(["romanisation"], latin(concept.hidden, languages).slice(0, 1)),
      ...languages.flatMap((language) =>
        field(["definition", language], textIn(concept.definitions, language, languages)),
      ),
      ...field(["kind"], kind === undefined ? [] : [kind]),
      ...facts.flatMap(({ path, kind: as, value }) => field(path, [value], as)),
      ...field(["relations", "broader"], ids(broader), "relations"),
      ...field(["relations", "relatedTo"], ids(related), "relations"),
      ...languages.flatMap((language) => field(["note", language], textIn(concept.notes, language, languages))),
      ...matches.flatMap((iri) => {
        const register = registerOf(iri);
        return register === undefined ? [] : field(["sameAs", register.id], [register.value]);
      }),
      ...field(["sources"], sources.map(cleanLine), "sources"),
    ],
  };
}

/** Of several texts in one language the first counts; one tagged with the language itself before its varieties. */
function textIn(texts: readonly TaggedText[], language: Language, languages: readonly Language[]): readonly string[] {
  const own = texts.filter((text) => siteLanguage(text.language, languages) === language);
  const [best] = [...own].sort((one, other) => Number(other.language === language) - Number(one.language === language));
  return best === undefined ? [] : [cleanLine(best.text)];
}

/** Further labels of a language are names like the others. */
function namesIn(
  { labels, aliases, hidden }: Concept,
  language: Language,
  languages: readonly Language[],
): readonly string[] {
  const [label = ""] = textIn(labels, language, languages);
  return [...labels, ...aliases, ...hidden]
    .filter((text) => siteLanguage(text.language, languages) === language)
    .map(({ text }) => cleanLine(text))
    .filter((name) => name !== label);
}

const latin = (texts: readonly TaggedText[], languages: readonly Language[]): readonly string[] =>
  texts.filter(({ language }) => isTransliteration(language, languages)).map(({ text }) => cleanLine(text));
