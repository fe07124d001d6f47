// The properties of the SKOS export: their names, and what they hold.

export const namespaces = {
  dc: "http://purl.org/dc/elements/1.1/",
  dct: "http://purl.org/dc/terms/",
  geo: "http://www.w3.org/2003/01/geo/wgs84_pos#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

type Prefix = keyof typeof namespaces;

/** A property by its prefix and name, "skos:prefLabel". */
export type Property = `${Prefix}:${string}`;

/** Extended dates. @see https://id.loc.gov/datatypes/edtf.html */
export const edtfType = "http://id.loc.gov/datatypes/edtf/EDTF";
export const decimalType = `${namespaces.xsd}decimal`;

/** @example iriOf("skos:broader") // "http://www.w3.org/2004/02/skos/core#broader" */
export function iriOf(property: Property): string {
  const [prefix = "", name = ""] = property.split(":");
  return (Object.entries(namespaces).find(([known]) => known === prefix)?.[1] ?? "") + name;
}
