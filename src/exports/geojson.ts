// The places of the glossary in GeoJSON.
import type { Entry, Library } from "../model.ts";
import { addressesOf, type ExportAddresses } from "./addresses.ts";
import type { ExportFormat } from "./export-format.ts";
import { placesOf, pointOf } from "./places/places.ts";
import { registerNames } from "./registers.ts";

/** @see RFC 7946 */
export const geojson: ExportFormat = {
  id: "geojson",
  name: "GeoJSON",
  title: { ar: "أماكن على الخريطة", en: "places for maps" },
  audience: {
    ar: "لبرامج الخرائط ونظم المعلومات الجغرافية.",
    en: "For web maps and geographic information systems.",
  },
  mediaTypes: { ".geojson": "application/geo+json" },
  alternateOf: "place",
  paths: () => ["data/geojson/places.geojson"],
  write(library) {
    const addresses = addressesOf(library);
    const features = placesOf(library).map((place) => featureOf(library, place, addresses));
    return `${JSON.stringify({ type: "FeatureCollection", features }, undefined, 1)}\n`;
  },
};

function featureOf({ languages, mentionsOf }: Library, place: Entry, addresses: ExportAddresses) {
  const pages = languages.map((language) => [language, addresses.entryPage(language, place.id)]);
  return {
    type: "Feature",
    id: addresses.entry(place.id),
    geometry: pointOf(place),
    properties: {
      entry: place.id,
      names: place.label,
      aliases: place.aliases,
      transliteration: place.transliteration,
      kind: place.kind,
      definitions: place.definition,
      precision: place.coordinates?.precision,
      dates: Object.keys(place.dates).length === 0 ? undefined : place.dates,
      mentions: mentionsOf.get(place.id)?.length ?? 0,
      sameAs: registerNames(place.sameAs).map(({ iri }) => iri),
      pages: Object.fromEntries(pages),
    },
  };
}
