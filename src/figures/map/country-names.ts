// What the countries of a map are called, and which of them are entries of the glossary.
import { regionNames } from "../../language/intl.ts";
import { madeOnce, madeOncePer } from "../../made-once.ts";
import type { Coordinates, Language } from "../../model.ts";
import { hasPoint } from "../boxes.ts";
import { type Country, worldGeography } from "./geography.ts";
import { type Degrees, degreesOf } from "./panel.ts";
import type { MappedPlace } from "./places.ts";
import { degreesAt, type Extent, extentOf, planar } from "./planar.ts";

/** ISO numbers of countries to the entries whose points lie in them. */
export function entriesOfCountries(places: readonly MappedPlace[]): ReadonlyMap<string, MappedPlace> {
  return new Map(
    places.flatMap((place) => {
      const country = place.standing === "area" ? countryOf(place.point) : undefined;
      return country?.number === undefined ? [] : [[country.number, place]];
    }),
  );
}

/** The country in which a point lies; looked for once, since every map of a place names the countries around it. */
const countryOf = madeOncePer((point: Coordinates): Country | undefined =>
  worldGeography().countries.find((country) => isIn(country, point)),
);

/** The corners of the largest part of a country in degrees, or its point where it is no country that is known. */
export function largestExtent(place: MappedPlace): readonly Degrees[] {
  const country = countryOf(place.point);
  const size = ({ west, south, east, north }: Extent) => (east - west) * (north - south);
  const extents = (country?.areas ?? []).flatMap(({ shape }) => shape.map(extentOf));
  const largest = extents.sort((one, other) => size(other) - size(one))[0];
  if (largest === undefined) return [degreesOf(place)];
  const { west, south, east, north } = largest;
  return [degreesAt(west, south), degreesAt(east, north)];
}

function isIn({ areas }: Country, { longitude, latitude }: Coordinates): boolean {
  const [x, y] = planar(longitude, latitude);
  return areas.some(
    ({ shape, extent }) =>
      x >= extent.west && x <= extent.east && y >= extent.south && y <= extent.north && hasPoint(shape, [x, y]),
  );
}

/**
 * The name by the CLDR, by way of its ISO letters, which it has as the canonical form of the number (UTS #35, 3.2.1).
 * A territory without a number stays without a name.
 */
export const countryName = madeOnce((number: string | undefined, language: Language): string | undefined => {
  const region = number === undefined ? undefined : new Intl.Locale(`und-${number}`).region;
  return region === undefined || /\d/.test(region) ? undefined : regionNames(language).of(region);
});
