// Borders on which the two sides do not agree, or that others do not recognise, wholly or in part: maps draw them
// dashed and take no side. Countries by ISO 3166-1 numeric.

const pairs: readonly (readonly [one: string, other: string, what: string])[] = [
  ["376", "275", "Israel and Palestine: the armistice line of 1949, with East Jerusalem"],
  ["376", "760", "Israel and Syria: the Golan, by the disengagement line of 1974"],
  ["376", "422", "Israel and Lebanon: the Blue Line of 2000"],
  ["422", "760", "Lebanon and Syria: the Shebaa farms"],
  ["504", "732", "Morocco and Western Sahara"],
  ["356", "586", "India and Pakistan: Kashmir, by the line of control"],
  ["356", "156", "India and China: Aksai Chin, Arunachal Pradesh"],
  ["729", "728", "Sudan and South Sudan: Abyei"],
  ["729", "818", "Sudan and Egypt: Halaib"],
  ["643", "804", "Russia and Ukraine: Crimea and the east"],
  ["643", "268", "Russia and Georgia: Abkhazia, South Ossetia"],
];

/** Neighbours of which a map names both or neither: to name one alone would take a side. */
export const namedTogether: readonly (readonly [one: string, other: string])[] = [
  ["376", "275"],
  ["504", "732"],
];

const contested: ReadonlySet<string> = new Set(pairs.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]));

/** Also every border of a territory that has no number, since ISO lists only those the United Nations know. */
export function isContested(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || contested.has(`${one} ${other}`);
}
