// The names that other registers give in RDF to what an entry is the same as. They are not the addresses of pages:
// Wikidata's begin with http.
// @see https://www.wikidata.org/wiki/Wikidata:Data_access#Linked_Data_Interface_(URI)

interface Register {
  readonly id: string;
  readonly name: string;
  readonly start: string;
  readonly end: string;
}

export const registers: readonly Register[] = [
  { id: "wikidata", name: "Wikidata", start: "http://www.wikidata.org/entity/", end: "" },
  { id: "geonames", name: "GeoNames", start: "https://sws.geonames.org/", end: "/" },
  { id: "viaf", name: "VIAF", start: "http://viaf.org/viaf/", end: "" },
];

export interface RegisterName {
  readonly register: Register;
  readonly value: string;
  readonly iri: string;
}

/** @example registerNames({ wikidata: "Q2429253" })[0].iri // "http://www.wikidata.org/entity/Q2429253" */
export function registerNames(sameAs: Readonly<Record<string, string>>): readonly RegisterName[] {
  return registers.flatMap((register) => {
    const value = sameAs[register.id];
    return value === undefined ? [] : [{ register, value, iri: register.start + value + register.end }];
  });
}

/**
 * The register and the number in it that an address of one of them holds, however it is written.
 * @example registerOf("https://www.wikidata.org/wiki/Q1023452") // { id: "wikidata", value: "Q1023452" }
 */
export function registerOf(iri: string): { readonly id: string; readonly value: string } | undefined {
  for (const [id, pattern] of patterns) {
    const value = pattern.exec(iri)?.[1];
    if (value !== undefined) return { id, value };
  }
  return undefined;
}

const patterns: readonly (readonly [id: string, pattern: RegExp])[] = [
  ["wikidata", /^https?:\/\/(?:www\.)?wikidata\.org\/(?:entity|wiki)\/(Q\d+)$/],
  ["geonames", /^https?:\/\/(?:sws\.|www\.)?geonames\.org\/(\d+)(?:\/.*)?$/],
  ["viaf", /^https?:\/\/(?:www\.)?viaf\.org\/viaf\/(\d+)\/?$/],
];
