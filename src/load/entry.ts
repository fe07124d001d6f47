// glossary/<type folder>/<id>.md → entries, in two steps: fields first, longer texts once every name is known.
import { entryTypes } from "../entry-types/index.ts";
import type { Entry, Language, Markup, Outcome, Problem, Relation } from "../model.ts";
import { parseEdtf } from "../language/edtf.ts";
import { problem, type SourceText, spanOfFile } from "../problem.ts";
import { relationKindById, relationKinds } from "../relations.ts";
import { readDocument, type DocumentFile } from "./document.ts";
import { type EntryFields, entrySchema } from "./entry-schema.ts";
import { listFolder, type Project } from "./files.ts";
import { nameProblem } from "./names.ts";
import { nearestWord } from "./nearest-word.ts";

/** An entry without its longer text and without inverses. */
export interface EntryDraft {
  readonly entry: Entry;
  readonly document: DocumentFile<EntryFields>;
}

/** Every entry of the project that is not a draft, by id. */
export function loadEntries(project: Project, languages: readonly Language[]): Outcome<ReadonlyMap<string, EntryDraft>> {
  const problems: Problem[] = [];
  const drafts = new Map<string, EntryDraft>();
  const files = new Map<string, string>();
  for (const type of entryTypes) {
    const folder = `glossary/${type.folder}`;
    const schema = entrySchema(type.id, languages);
    for (const item of listFolder(project, folder)) {
      const file = `${folder}/${item.name}`;
      if (!item.name.endsWith(".md")) continue;
      const id = item.name.slice(0, -".md".length);
      const badName = nameProblem(id, file, languages);
      if (badName !== undefined) problems.push(badName);
      const twin = files.get(id.toLowerCase());
      if (twin !== undefined) problems.push(...duplicates(file, twin, id));
      files.set(id.toLowerCase(), file);
      const document = readDocument(project, file, schema);
      problems.push(...document.problems);
      if (document.value === undefined || document.value.fields.data.draft) continue;
      const entry = makeEntry(id, type.id, document.value, problems);
      if (twin === undefined && badName === undefined) drafts.set(id, { entry, document: document.value });
    }
  }
  return { value: drafts, problems };
}

function duplicates(file: string, twin: string, id: string): Problem[] {
  const say = (here: string, there: string) =>
    problem("entry/duplicate-id", spanOfFile(here), `The id «${id}» is also that of ${there}.`, `Rename one of the two files.`);
  return [say(file, twin), say(twin, file)];
}

function makeEntry(id: string, type: string, document: DocumentFile<EntryFields>, problems: Problem[]): Entry {
  const { data } = document.fields;
  problems.push(...dateProblems(document), ...coordinateProblems(document, type));
  return {
    id,
    type,
    kind: data.kind,
    span: spanOfFile(document.source.file),
    label: data.label,
    aliases: withoutUndefined(data.aliases),
    names: data.names.map(({ from, until, ...name }) => ({ name: withoutUndefined(name), from, until })),
    transliteration: data.transliteration,
    romanisation: data.romanisation,
    definition: data.definition,
    body: {},
    admin: data.admin,
    dates: withoutUndefined(data.dates),
    coordinates: data.coordinates,
    relations: data.relations.flatMap((fields) => relationOf(fields, data)),
    designations: data.designations,
    sensitive: data.sensitive,
    note: data.note,
    autolink: data.autolink,
    guards: data.guards.map((guard) => ({ ...guard, sense: guard.sense && withoutUndefined(guard.sense) })),
    sameAs: withoutUndefined(data.sameAs),
    sources: data.sources,
  };
}

function withoutUndefined<T>(record: Readonly<Record<string, T | undefined>>): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) kept[key] = value;
  return kept;
}

/** The fields of a relation beside its kind. */
const relationFields: ReadonlySet<string> = new Set(["from", "until", "at", "certainty", "source"]);

function kindOf(fields: Readonly<Record<string, string | number>>): string | undefined {
  return Object.keys(fields).find((key) => !relationFields.has(key));
}

function relationOf(fields: Readonly<Record<string, string | number>>, data: EntryFields): Relation[] {
  const kind = kindOf(fields);
  if (kind === undefined || !relationKindById.has(kind)) return [];
  const text = (key: string) => (fields[key] === undefined ? undefined : String(fields[key]));
  return [
    {
      kind,
      target: String(fields[kind]),
      from: text("from"),
      until: text("until"),
      at: text("at"),
      certainty: fields["certainty"] === undefined ? undefined : "claimed",
      source: data.sources[Number(fields["source"]) - 1],
      inverse: false,
    },
  ];
}

/** Checks what only the whole glossary can tell: kinds and targets of relations, circles, contradictions. */
export function relationProblems(drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = [...drafts.keys()];
  for (const [id, { document }] of drafts) {
    document.fields.data.relations.forEach((fields, index) => {
      const kind = kindOf(fields);
      const at = (...path: readonly PropertyKey[]) => document.fields.at("relations", index, ...path);
      if (kind === undefined || !relationKindById.has(kind)) {
        const names = relationKinds.map((row) => row.id);
        const near = nearestWord(kind ?? "", names);
        const hint = near === undefined ? `Write one of: ${names.join(", ")}.` : `Did you mean ${near}?`;
        problems.push(problem("relation/unknown-kind", at(), `«${kind ?? ""}» is no relation.`, hint));
        return;
      }
      const target = String(fields[kind]);
      if (!drafts.has(target)) {
        const near = nearestWord(target, ids);
        const hint = near === undefined ? `Add it: npx hashiya new entry ${target}` : `Did you mean ${near}?`;
        problems.push(problem("relation/unknown-entry", at(kind), `${kind} leads to «${target}», which is no entry.`, hint));
      } else if (isContradicted(id, kind, target, fields, drafts)) {
        problems.push(problem("relation/contradiction", at(kind), `${target} states the inverse of «${kind}» differently.`));
      }
      if (fields["certainty"] !== undefined && fields["certainty"] !== "claimed") {
        problems.push(problem("schema/value", at("certainty"), `certainty is «${fields["certainty"]}».`, "Write: claimed, or leave it out."));
      }
      for (const key of ["from", "until", "at"]) {
        if (fields[key] !== undefined && parseEdtf(String(fields[key])) === undefined) {
          problems.push(problem("date/invalid", at(key), `«${fields[key]}» is no date.`));
        }
      }
    });
  }
  return [...problems, ...cycleProblems(drafts)];
}

/** The inverse is typed too, at an entry that comes earlier, and its dates or certainty differ. */
function isContradicted(
  id: string,
  kind: string,
  target: string,
  fields: Readonly<Record<string, string | number>>,
  drafts: ReadonlyMap<string, EntryDraft>,
): boolean {
  const inverse = relationKindById.get(kind)?.inverse;
  if (inverse === undefined || target >= id) return false;
  const typed = drafts.get(target)?.document.fields.data.relations.filter((other) => other[inverse] === id) ?? [];
  const facts = (relation: Readonly<Record<string, string | number>>) =>
    ["from", "until", "at", "certainty"].map((key) => String(relation[key] ?? "")).join("|");
  return typed.length > 0 && !typed.some((other) => facts(other) === facts(fields));
}

function cycleProblems(drafts: ReadonlyMap<string, EntryDraft>): readonly Problem[] {
  const problems: Problem[] = [];
  for (const { id: kind } of relationKinds.filter((row) => row.hierarchical)) {
    const done = new Set<string>();
    for (const start of drafts.keys()) {
      const path: string[] = [];
      let current: string | undefined = start;
      while (current !== undefined && !done.has(current)) {
        const at = path.indexOf(current);
        if (at >= 0) {
          const circle = [...path.slice(at), current].join(" → ");
          const document = drafts.get(path.at(-1) ?? "")?.document;
          const index = document?.fields.data.relations.findIndex((fields) => fields[kind] === current) ?? 0;
          const span = document?.fields.at("relations", index, kind) ?? spanOfFile("glossary");
          problems.push(problem("relation/cycle", span, `${kind} runs in a circle: ${circle}.`));
          break;
        }
        path.push(current);
        current = drafts.get(current)?.entry.relations.find((relation) => relation.kind === kind)?.target;
      }
      for (const id of path) done.add(id);
    }
  }
  return problems;
}

const begins = ["born", "founded", "launched"] as const;
const ends = ["died", "dissolved", "ended"] as const;

function dateProblems({ fields }: DocumentFile<EntryFields>): Problem[] {
  const problems: Problem[] = [];
  const check = (value: string | undefined, ...path: readonly PropertyKey[]) => {
    if (value === undefined || parseEdtf(value) !== undefined) return;
    problems.push(problem("date/invalid", fields.at(...path), `«${value}» is no date.`));
  };
  const { data } = fields;
  for (const [key, value] of Object.entries(data.dates)) check(value, "dates", key);
  data.designations.forEach((item, index) => {
    check(item.date, "designations", index, "date");
  });
  data.sources.forEach((item, index) => {
    check(item.date, "sources", index, "date");
  });
  data.names.forEach((item, index) => {
    check(item.from, "names", index, "from");
    check(item.until, "names", index, "until");
  });
  const order = (from: string | undefined, until: string | undefined, ...path: readonly PropertyKey[]) => {
    const start = from === undefined ? undefined : parseEdtf(from)?.earliest;
    const end = until === undefined ? undefined : parseEdtf(until)?.latest;
    if (start !== undefined && end !== undefined && start > end) {
      problems.push(problem("date/order", fields.at(...path), `It ends (${until}) before it begins (${from}).`));
    }
  };
  for (const begin of begins) for (const end of ends) order(data.dates[begin], data.dates[end], "dates", end);
  data.names.forEach((item, index) => {
    order(item.from, item.until, "names", index, "until");
  });
  data.relations.forEach((item, index) => {
    const text = (key: string) => (item[key] === undefined ? undefined : String(item[key]));
    order(text("from"), text("until"), "relations", index, "until");
  });
  return problems;
}

function coordinateProblems({ fields }: DocumentFile<EntryFields>, type: string): Problem[] {
  const { coordinates } = fields.data;
  if (coordinates === undefined) return [];
  const row = entryTypes.find((item) => item.id === type);
  if (row !== undefined && !row.located) {
    return [problem("place/coordinates", fields.at("coordinates"), `An entry of type ${type} has no coordinates.`, "Delete them, or move the file to glossary/places/.")];
  }
  const { latitude, longitude } = coordinates;
  const isLatitude = (value: number) => Math.abs(value) <= 90;
  const isLongitude = (value: number) => Math.abs(value) <= 180;
  if (isLatitude(latitude) && isLongitude(longitude)) return [];
  const hint = isLatitude(longitude) && isLongitude(latitude) ? "Latitude and longitude seem to be swapped." : undefined;
  const key = isLatitude(latitude) ? "longitude" : "latitude";
  return [problem("place/coordinates", fields.at("coordinates", key), `${key} is ${coordinates[key]}.`, hint)];
}

/** Each entry with the relations that others have to it. Inverses typed at both ends are kept once. */
export function withInverses(drafts: ReadonlyMap<string, EntryDraft>): ReadonlyMap<string, Entry> {
  const inverses = new Map<string, Relation[]>();
  for (const [id, { entry }] of drafts) {
    for (const relation of entry.relations) {
      const kind = relationKindById.get(relation.kind)?.inverse ?? relation.kind;
      const typed = drafts.get(relation.target)?.entry.relations.some((own) => own.kind === kind && own.target === id);
      if (typed) continue;
      const list = inverses.get(relation.target) ?? [];
      list.push({ ...relation, kind, target: id, inverse: true });
      inverses.set(relation.target, list);
    }
  }
  return new Map([...drafts].map(([id, { entry }]) => [id, { ...entry, relations: [...entry.relations, ...(inverses.get(id) ?? [])] }]));
}

export type EntryBodies = ReadonlyMap<string, ReadonlyMap<Language, Markup>>;
export type EntrySource = SourceText;
