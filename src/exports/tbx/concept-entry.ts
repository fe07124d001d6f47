// An entry as a concept entry of TBX-Basic.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import type { Entry, Language, Library } from "../../model.ts";
import { oneLine, otherNames, sourceLines, transliterationTag } from "../names.ts";
import { registerNames } from "../registers.ts";
import { xmlName } from "../xml-name.ts";

/**
 * What holds for the concept, then a section for each language, then one for its letters in Latin script.
 * @see ISO 30042:2019; TBX-Basic dialect, data categories and the levels at which they may stand
 */
export function conceptEntry(library: Library, entry: Entry): Element {
  const { languages, entries } = library;
  const [first = ""] = languages;
  const related = [...new Set(entry.relations.filter(isPublic).map(({ target }) => target))].sort().flatMap((id) => {
    const other = entries.get(id);
    return other === undefined ? [] : [{ id, label: localised(other.label, first, languages)?.value ?? id }];
  });
  return x(
    "conceptEntry",
    { id: xmlName(entry.id) },
    x("descrip", { type: "subjectField" }, entry.type),
    entry.kind === undefined ? [] : x("descrip", { type: "subjectField" }, entry.kind),
    related.map(({ id, label }) => x("ref", { type: "crossReference", target: xmlName(id) }, label)),
    registerNames(entry.sameAs).map(({ register, value, iri }) =>
      x("xref", { type: "externalCrossReference", target: iri }, `${register.name} ${value}`),
    ),
    sourceLines(entry).map((line) => x("admin", { type: "source" }, line)),
    languages.flatMap((language) => languageSection(entry, language)),
    latinSection(entry, languages),
  );
}

/** A relation that is only claimed would look like a fact here. */
const isPublic = ({ certainty }: Entry["relations"][number]): boolean => certainty === undefined;

function languageSection(entry: Entry, language: Language): Element[] {
  const label = oneLine(entry.label[language] ?? "");
  if (label === "") return [];
  const definition = entry.definition[language];
  const note = entry.note?.[language];
  return [
    x(
      "langSec",
      { "xml:lang": language },
      definition === undefined ? [] : x("descrip", { type: "definition" }, definition),
      note === undefined ? [] : x("note", note),
      termSection(label, "preferredTerm-admn-sts"),
      otherNames(entry, language).map((name) => termSection(name, "admittedTerm-admn-sts")),
    ),
  ];
}

/** The scholar's spelling is the preferred one; a file without it still says which is which. */
function latinSection({ transliteration, romanisation }: Entry, languages: readonly Language[]): Element[] {
  const tag = transliterationTag(languages);
  const terms = [
    ...(transliteration === undefined ? [] : [termSection(oneLine(transliteration), "preferredTerm-admn-sts")]),
    ...(romanisation === undefined ? [] : [termSection(oneLine(romanisation), "admittedTerm-admn-sts")]),
  ];
  return tag === undefined || terms.length === 0 ? [] : [x("langSec", { "xml:lang": tag }, terms)];
}

type Status = "preferredTerm-admn-sts" | "admittedTerm-admn-sts";

function termSection(term: string, status: Status): Element {
  const isAcronym = /^\p{Lu}[\p{Lu}\p{Nd}]+$/u.test(term);
  return x(
    "termSec",
    {},
    x("term", term),
    x("termNote", { type: "partOfSpeech" }, "noun"),
    isAcronym ? x("termNote", { type: "termType" }, "acronym") : [],
    x("termNote", { type: "administrativeStatus" }, status),
  );
}
