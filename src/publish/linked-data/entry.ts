// An entry as a schema.org DefinedTerm, and as the place, person or organisation it stands for.
import { localised } from "../../derive/localised.ts";
import type { Entry, Language } from "../../model.ts";
import type { SiteContext } from "../../site-context.ts";
import { authorityLinks } from "../authorities.ts";
import { plainDate } from "../dates.ts";
import type { Json } from "../script-json.ts";
import { entryId, glossaryId, schemaContext } from "./identifiers.ts";
import { schemaDates, schemaType } from "./schema-types.ts";

/** @see https://schema.org/DefinedTerm */
export function entryData({ library, urls }: SiteContext, language: Language, entry: Entry): Json {
  const words = (values: Entry["label"]) => localised(values, language, library.languages)?.value;
  const links = authorityLinks(entry.sameAs).map(({ url }) => url);
  return {
    "@context": schemaContext,
    "@type": entryTypes(entry),
    "@id": entryId(urls, language, entry.id),
    url: urls.absolute(urls.entry(language, entry.id)),
    name: words(entry.label),
    alternateName: otherNames(entry, words(entry.label) ?? entry.id, library.languages),
    inLanguage: language,
    description: words(entry.definition),
    termCode: entry.id,
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": glossaryId(urls, language) },
    sameAs: links.length === 0 ? undefined : links,
    geo: geo(entry),
    ...Object.fromEntries(schemaDates(entry.type).map(([ours, theirs]) => [theirs, plainDate(entry.dates[ours])])),
  };
}

/** An entry as another thing names it: enough to know it by. */
export function entryReference({ library, urls }: SiteContext, language: Language, entry: Entry): Json {
  const links = authorityLinks(entry.sameAs).map(({ url }) => url);
  return {
    "@type": schemaType(entry.type, entry.kind) ?? "DefinedTerm",
    "@id": entryId(urls, language, entry.id),
    name: localised(entry.label, language, library.languages)?.value,
    sameAs: links.length === 0 ? undefined : links,
  };
}

function entryTypes(entry: Entry): Json {
  const type = schemaType(entry.type, entry.kind);
  return type === undefined ? "DefinedTerm" : ["DefinedTerm", type];
}

function otherNames(entry: Entry, name: string, languages: readonly Language[]): Json | undefined {
  const names = languages.flatMap((language) => [entry.label[language] ?? name, ...(entry.aliases[language] ?? [])]);
  const others = new Set([...names, entry.transliteration ?? name]);
  others.delete(name);
  return others.size === 0 ? undefined : [...others];
}

function geo({ coordinates }: Entry): Json | undefined {
  if (coordinates === undefined) return undefined;
  return { "@type": "GeoCoordinates", latitude: coordinates.latitude, longitude: coordinates.longitude };
}
