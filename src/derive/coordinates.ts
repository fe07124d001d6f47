// Coordinates in words.
import { formatNumber } from "../language/index.ts";
import type { Coordinates, Language, Site } from "../model.ts";
import type { StringKey, Translate } from "../strings/index.ts";

/**
 * A point in degrees with the words for its hemispheres.
 * @example coordinatesText({ latitude: 35.95, longitude: 39.01 }, "en", site, t) // "35.95° N, 39.01° E"
 */
export function coordinatesText(point: Coordinates, language: Language, site: Site, t: Translate): string {
  const degrees = (value: number) => `${formatNumber(Math.abs(value), language, site.digits[language])}°`;
  const hemispheres = `${point.latitude < 0 ? "s" : "n"}${point.longitude < 0 ? "w" : "e"}` as const;
  return t(`coordinates.${hemispheres}`, { latitude: degrees(point.latitude), longitude: degrees(point.longitude) });
}

const precisionKeys: Readonly<Record<string, StringKey>> = {
  approximate: "coordinates.precision.approximate",
  city: "coordinates.precision.centre",
  town: "coordinates.precision.centre",
  village: "coordinates.precision.centre",
  "country-centre": "coordinates.precision.countryCentre",
  "region-centre": "coordinates.precision.regionCentre",
  "representative-point": "coordinates.precision.representativePoint",
};

/** What a point stands for when it is not the thing itself; undefined for an exact point. */
export function precisionText(precision: string | undefined, t: Translate): string | undefined {
  const key = precisionKeys[precision ?? ""];
  return key === undefined ? undefined : t(key);
}
