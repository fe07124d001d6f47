// The entries that a reading names, as TEI describes them beside the text.
import type { Element } from "xast";
import { x } from "xastscript";
import type { Entry, Language, Localized } from "../../model.ts";
import { decimal } from "../decimal.ts";
import { oneLine, otherNames, sourceLines, transliterationTag } from "../names.ts";
import { registerNames } from "../registers.ts";
import { xmlName } from "../xml-name.ts";
import { teiTypes } from "./tei-types.ts";

/**
 * Lists of organisations, places, people and terms.
 * @see TEI P5, chapters 13 (names) and 16.10 (standOff)
 */
export function standOff(entries: readonly Entry[], languages: readonly Language[]): Element {
  const lists = Object.entries(teiTypes).flatMap(([type, { list }]) => {
    const own = entries.filter((entry) => entry.type === type);
    return own.length === 0
      ? []
      : [
          x(
            list,
            own.map((entry) => described(entry, languages)),
          ),
        ];
  });
  return x("standOff", lists);
}

function described(entry: Entry, languages: readonly Language[]): Element {
  const { item, name, isTyped, definition } = teiTypes[entry.type] ?? teiTypes.term;
  const texts = (values: Localized | undefined, element: string, type?: string): Element[] =>
    languages.flatMap((language) => {
      const text = values?.[language];
      return text === undefined ? [] : [x(element, { "xml:lang": language, type }, text)];
    });
  return x(
    item,
    { "xml:id": xmlName(entry.id), type: isTyped ? entry.kind : undefined },
    names(entry, languages, name),
    location(entry),
    texts(entry.definition, definition, definition === "note" ? "definition" : undefined),
    item === "item" ? [] : identifiers(entry),
    texts(entry.note, "note", "usage"),
    item === "item" ? [] : sourceLines(entry).map((line) => x("bibl", line)),
  );
}

function names(entry: Entry, languages: readonly Language[], element: string): Element[] {
  const named = (language: Language, type: string, text: string) =>
    x(element, { "xml:lang": language, type }, oneLine(text));
  const tag = transliterationTag(languages);
  return [
    ...languages.flatMap((language) => {
      const label = entry.label[language];
      return label === undefined ? [] : [named(language, "preferred", label)];
    }),
    ...languages.flatMap((language) => otherNames(entry, language).map((name) => named(language, "alt", name))),
    ...(tag === undefined || entry.transliteration === undefined
      ? []
      : [named(tag, "transliteration", entry.transliteration)]),
  ];
}

/** Latitude first, parted by a space (TEI P5, element geo; WGS 84). */
function location({ coordinates }: Entry): Element[] {
  if (coordinates === undefined) return [];
  return [x("location", {}, x("geo", `${decimal(coordinates.latitude)} ${decimal(coordinates.longitude)}`))];
}

function identifiers({ sameAs }: Entry): Element[] {
  return registerNames(sameAs).map(({ register, value }) => x("idno", { type: register.name }, value));
}
