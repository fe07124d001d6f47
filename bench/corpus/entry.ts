// Entries of a corpus, as files of a glossary.
import { pick } from "../../tests/support/random.ts";
import type { Words } from "./words.ts";

/** An entry as readings and other entries name it. */
export interface CorpusEntry {
  readonly id: string;
  readonly type: CorpusType;
  readonly names: Readonly<Record<string, string>>;
}

interface CorpusType {
  readonly folder: string;
  readonly kind?: string;
  readonly date?: string;
  readonly isLocated?: true;
  /** A relation to an entry of the same type, given before. */
  readonly relation: string;
}

/** So many of ten entries each. */
const types: readonly (readonly [share: number, type: CorpusType])[] = [
  [4, { folder: "organisations", kind: "media", date: "founded", relation: "partOf" }],
  [3, { folder: "places", kind: "town", isLocated: true, relation: "borders" }],
  [2, { folder: "people", date: "born", relation: "allyOf" }],
  [1, { folder: "terms", relation: "relatedTo" }],
];
const byLastDigit = types.flatMap(([share, type]) => Array.from({ length: share }, () => type));

export function corpusEntry(number: number, words: Readonly<Record<string, Words>>): CorpusEntry {
  const type = byLastDigit[number % byLastDigit.length];
  if (type === undefined) throw new Error("No type");
  const names = Object.fromEntries(Object.entries(words).map(([language, { name }]) => [language, name()]));
  return { id: `entry-${String(number).padStart(5, "0")}`, type, names };
}

/** Its file: label, alias, definition, relations to two entries before it, a body that mentions one of them. */
export function entryFile(
  { type, names }: CorpusEntry,
  before: readonly CorpusEntry[],
  words: Readonly<Record<string, Words>>,
  random: () => number,
): string {
  const languages = Object.keys(words);
  const each = (make: (language: string) => string) =>
    `{ ${languages.map((language) => `${language}: ${make(language)}`).join(", ")} }`;
  const text = (language: string, count: number) =>
    Array.from({ length: count }, () => words[language]?.word() ?? "").join(" ");
  const alike = before.filter((entry) => entry.type === type);
  const targets = alike.length === 0 ? [] : [...new Set([pick(alike, random).id, pick(alike, random).id])];
  const mentioned = before.length === 0 ? "" : ` [[${pick(before, random).id}]]`;
  return [
    "---",
    `label: ${each((language) => names[language] ?? "")}`,
    `aliases: ${each((language) => `[${words[language]?.name() ?? ""}]`)}`,
    `definition: ${each((language) => text(language, 22))}`,
    ...(type.kind === undefined ? [] : [`kind: ${type.kind}`]),
    ...(type.date === undefined ? [] : [`dates: { ${type.date}: ${1900 + Math.floor(random() * 120)} }`]),
    ...(type.isLocated ? [coordinates(random)] : []),
    ...(targets.length === 0 ? [] : ["relations:", ...targets.map((id) => `  - { ${type.relation}: ${id} }`)]),
    "---",
    ...languages.flatMap((language) => [`::: ${language}`, `${text(language, 60)}${mentioned}.`, ":::", ""]),
  ].join("\n");
}

const coordinates = (random: () => number): string =>
  `coordinates: { latitude: ${(30 + random() * 8).toFixed(3)}, longitude: ${(36 + random() * 12).toFixed(3)}, precision: city }`;
