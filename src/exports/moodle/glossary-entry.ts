// An entry as Moodle's glossary holds it.
import type { Element } from "xast";
import { x } from "xastscript";
import { localised } from "../../derive/localised.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import type { Entry, Language, Library } from "../../model.ts";
import { addressesOf } from "../addresses.ts";
import { htmlText, inLanguage } from "../html-text.ts";
import { oneLine, transliterationTag } from "../names.ts";
import type { ConceptNames } from "./concepts.ts";

/** Moodle's number for HTML (`FORMAT_HTML`). */
export const htmlFormat = "1";

const flag = (isOn: boolean): string => (isOn ? "1" : "0");

/**
 * An entry that its glossary never links by itself is not linked here either. Names that begin with a capital are
 * looked for with it, so that "Resolve" does not link every "resolve"; words may stand in small letters too.
 */
export function glossaryEntry(
  library: Library,
  entry: Entry,
  { concept, aliases }: ConceptNames,
  language: Language,
): Element {
  const category = localised(entryTypeById.get(entry.type)?.plural ?? {}, language, library.languages)?.value;
  return x(
    "ENTRY",
    {},
    x("CONCEPT", concept),
    x("DEFINITION", htmlText(definition(library, entry, language))),
    x("FORMAT", htmlFormat),
    x("USEDYNALINK", flag(entry.autolink !== "explicit")),
    x("CASESENSITIVE", flag(/^\p{Lu}/u.test(concept))),
    x("FULLMATCH", flag(true)),
    x("TEACHERENTRY", flag(true)),
    aliases.length === 0
      ? []
      : x(
          "ALIASES",
          aliases.map((alias) => x("ALIAS", {}, x("NAME", alias))),
        ),
    x("CATEGORIES", {}, x("CATEGORY", {}, x("NAME", category ?? entry.type), x("USEDYNALINK", flag(false)))),
  );
}

/** The definition, the labels in other languages with the transliteration, and the way to the entry's page. */
function definition(library: Library, entry: Entry, language: Language): Element[] {
  const { site, languages } = library;
  const title = localised(site.title, language, languages);
  const defined = localised(entry.definition, language, languages);
  const others = languages.flatMap((other) => {
    const label = entry.label[other];
    return other === language || label === undefined ? [] : [inLanguage("span", other, oneLine(label))];
  });
  const tag = transliterationTag(languages);
  const latin =
    tag === undefined || entry.transliteration === undefined
      ? []
      : [x("em", { lang: tag, dir: "ltr" }, oneLine(entry.transliteration))];
  const names = [...others, ...latin];
  return [
    ...(defined === undefined ? [] : [inLanguage("p", defined.language, defined.value)]),
    ...(names.length === 0 ? [] : [inLanguage("p", language, ...parted(names))]),
    inLanguage("p", language, x("a", { href: addressesOf(library).entryPage(language, entry.id) }, title?.value ?? "")),
  ];
}

const parted = (elements: readonly Element[]) =>
  elements.flatMap((element, index) => (index === 0 ? [element] : [" · ", element]));
