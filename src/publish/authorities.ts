// The registers in which an entry of the glossary may have a number (`sameAs`), and the addresses they give it.

export interface AuthorityLink {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly url: string;
}

interface Authority {
  readonly name: string;
  address(value: string): string;
}

const below = (start: string, end = "") => ({ address: (value: string) => start + encodeURIComponent(value) + end });

const authorities: Readonly<Record<string, Authority>> = {
  wikidata: { name: "Wikidata", ...below("https://www.wikidata.org/entity/") },
  geonames: { name: "GeoNames", ...below("https://sws.geonames.org/", "/") },
  viaf: { name: "VIAF", ...below("https://viaf.org/viaf/") },
  gnd: { name: "GND", ...below("https://d-nb.info/gnd/") },
  lcnaf: { name: "Library of Congress", ...below("https://id.loc.gov/authorities/names/") },
  isni: { name: "ISNI", ...below("https://isni.org/isni/") },
  orcid: { name: "ORCID", ...below("https://orcid.org/") },
  pleiades: { name: "Pleiades", ...below("https://pleiades.stoa.org/places/") },
};

/**
 * The addresses of an entry in other registers, in the order of its file. A register that is not known is left out,
 * unless its value is an address already.
 * @example authorityLinks({ wikidata: "Q2429253" })[0].url // "https://www.wikidata.org/entity/Q2429253"
 */
export function authorityLinks(sameAs: Readonly<Record<string, string>>): readonly AuthorityLink[] {
  return Object.entries(sameAs).flatMap(([id, value]) => {
    if (/^https?:\/\//.test(value)) return [{ id, name: authorities[id]?.name ?? id, value, url: value }];
    const authority = Object.hasOwn(authorities, id) ? authorities[id] : undefined;
    return authority === undefined ? [] : [{ id, name: authority.name, value, url: authority.address(value) }];
  });
}
