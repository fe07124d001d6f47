// Our kinds of place as gazetteers class them.

interface PlaceClass {
  /** One letter of GeoNames' feature classes. @see https://www.geonames.org/export/codes.html */
  readonly feature: "A" | "H" | "L" | "P" | "S" | "T";
  /** A concept of the Getty Art & Architecture Thesaurus, and its name there. */
  readonly concept: string;
  readonly label: string;
}

const classes: Readonly<Record<string, PlaceClass>> = {
  country: { feature: "A", concept: "300387506", label: "country" },
  region: { feature: "L", concept: "300182722", label: "region (geographic)" },
  governorate: { feature: "A", concept: "300000774", label: "province" },
  city: { feature: "P", concept: "300008389", label: "city" },
  town: { feature: "P", concept: "300008375", label: "town" },
  village: { feature: "P", concept: "300008372", label: "village" },
  neighbourhood: { feature: "P", concept: "300000745", label: "neighborhood" },
  facility: { feature: "S", concept: "300000202", label: "complexes (buildings and sites)" },
  river: { feature: "H", concept: "300008707", label: "river" },
  mountain: { feature: "T", concept: "300008795", label: "mountain" },
  site: { feature: "S", concept: "300000809", label: "site" },
};

/** A place whose kind is not said is taken for an inhabited one. */
const unsaid: PlaceClass = { feature: "P", concept: "300008347", label: "inhabited place" };

export const placeClass = (kind: string | undefined): PlaceClass => classes[kind ?? ""] ?? unsaid;
