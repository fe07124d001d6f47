// The places of the glossary in the Linked Places Format.
import { localised } from "../derive/localised.ts";
import { mentioningReadings } from "../derive/mentioning-readings.ts";
import { entryTypeById } from "../entry-types/index.ts";
import type { Entry, Library } from "../model.ts";
import { compareText } from "../problem.ts";
import { addressesOf, type ExportAddresses } from "./addresses.ts";
import type { ExportFormat } from "./export-format.ts";
import { otherNames } from "./names.ts";
import { placeClass } from "./places/place-types.ts";
import { placesOf, pointOf } from "./places/places.ts";
import { boundOf } from "./places/timespan.ts";
import { registerNames } from "./registers.ts";

const context = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

/** @see https://github.com/LinkedPasts/linked-places-format, version 1.3 */
export const lpf: ExportFormat = {
  id: "lpf",
  name: "Linked Places",
  title: { ar: "معجم أماكن", en: "a gazetteer" },
  audience: {
    ar: "للمعاجم الجغرافية التاريخية مثل World Historical Gazetteer.",
    en: "For historical gazetteers such as the World Historical Gazetteer.",
  },
  mediaTypes: { ".lpf.json": "application/geo+json" },
  alternateOf: "place",
  paths: () => ["data/lpf/places.lpf.json"],
  write(library) {
    const addresses = addressesOf(library);
    const features = placesOf(library).map((place) => featureOf(library, place, addresses));
    return `${JSON.stringify({ type: "FeatureCollection", "@context": context, features }, undefined, 1)}\n`;
  },
};

function featureOf(library: Library, place: Entry, addresses: ExportAddresses) {
  const { languages } = library;
  const [first = ""] = languages;
  return {
    "@id": addresses.entry(place.id),
    type: "Feature",
    properties: {
      title: localised(place.label, first, languages)?.value ?? place.id,
      fclasses: [placeClass(place.kind).feature],
    },
    when: whenOf(place),
    names: namesOf(library, place, addresses),
    types: [typeOf(place, languages)],
    geometry: pointOf(place) ?? undefined,
    links: [
      ...registerNames(place.sameAs).map(({ iri }) => ({ type: "exactMatch", identifier: iri })),
      ...mentioningReadings(library, place.id).map(({ reading: { original, slug } }) => ({
        type: "subjectOf",
        identifier: addresses.readingPage(original, slug),
      })),
    ],
    relations: relationsOf(library, place, addresses),
    descriptions: languages.flatMap((language) => {
      const value = place.definition[language];
      return value === undefined ? [] : [{ "@id": addresses.entryPage(language, place.id), value, lang: language }];
    }),
  };
}

/** From its founding to its end, where they are known; else the names' citation says when it is attested. */
function whenOf({ dates }: Entry) {
  const start = boundOf(dates.founded);
  const end = boundOf(dates.destroyed);
  return start === undefined ? undefined : { timespans: [{ start, end }] };
}

/** The first name carries the citation that the format asks for. */
function namesOf(library: Library, place: Entry, addresses: ExportAddresses) {
  const labels = library.languages.flatMap((language) => nameIn(place.label[language], language));
  const others = library.languages.flatMap((language) =>
    otherNames(place, language).flatMap((name) => nameIn(name, language)),
  );
  const latin = place.transliteration === undefined ? [] : [{ toponym: place.transliteration }];
  const citations = [citationOf(library, place, addresses)];
  return [...labels, ...others, ...latin].map((name, index) => (index === 0 ? { ...name, citations } : name));
}

const nameIn = (toponym: string | undefined, lang: string) => (toponym === undefined ? [] : [{ toponym, lang }]);

/** The first reading that mentions the place; the glossary, of the year of its newest reading, where none does. */
function citationOf(library: Library, place: Entry, addresses: ExportAddresses) {
  const { readings, site, languages } = library;
  const year = (published: string) => Number(/^\d{4}/.exec(published)?.[0] ?? Number.NaN);
  const [attested] = mentioningReadings(library, place.id)
    .map(({ reading }) => reading)
    .sort((one, other) => compareText(one.published, other.published));
  if (attested !== undefined) {
    const { original, slug, versions, published } = attested;
    return {
      label: versions[original]?.title ?? slug,
      year: year(published),
      "@id": addresses.readingPage(original, slug),
    };
  }
  const newest = [...readings.values()]
    .map(({ published }) => published)
    .sort()
    .at(-1);
  const label = localised(site.title, languages[0] ?? "", languages)?.value ?? "";
  const dated = newest === undefined ? {} : { year: year(newest) };
  return { label, ...dated, "@id": addresses.entryPage(languages[0] ?? "", place.id) };
}

function typeOf({ type, kind }: Entry, languages: readonly string[]) {
  const { concept, label } = placeClass(kind);
  const own = kind === undefined ? undefined : entryTypeById.get(type)?.kinds[kind];
  const sourceLabels = languages.flatMap((lang) => (own?.[lang] === undefined ? [] : [{ label: own[lang], lang }]));
  return { identifier: `aat:${concept}`, label, ...(sourceLabels.length === 0 ? {} : { sourceLabels }) };
}

/** The larger places that it is part of. */
function relationsOf({ entries, languages }: Library, place: Entry, addresses: ExportAddresses) {
  const wholes = place.relations.filter(
    ({ kind, target, certainty }) =>
      (kind === "locatedIn" || kind === "partOf") &&
      certainty === undefined &&
      entryTypeById.get(entries.get(target)?.type ?? "")?.located === true,
  );
  return wholes.map(({ target, from, until }) => {
    const label = localised(entries.get(target)?.label ?? {}, languages[0] ?? "", languages)?.value ?? target;
    const start = boundOf(from);
    return {
      relationType: "gvp:broaderPartitive",
      relationTo: addresses.entry(target),
      label,
      when: start === undefined ? undefined : { timespans: [{ start, end: boundOf(until) }] },
    };
  });
}
