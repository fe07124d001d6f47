// glossary/<type folder>/<id>.md → entries, in two steps: fields first, longer texts once every name is known.
import { entryTypes } from "../entry-types/index.ts";
import type { KeptValues } from "../kept-values.ts";
import type { NamedEntry } from "../language/name-index.ts";
import { nearestWord } from "../language/nearest-word.ts";
import type { Entry, Language, Outcome, Problem } from "../model.ts";
import { problem, spanOfFile } from "../problem.ts";
import { brokenEntry } from "./broken-entry.ts";
import { checkDocument, type DocumentFile, openDocument } from "./document.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { relationOf } from "./entry-relations.ts";
import { type EntryFields, entrySchema } from "./entry-schema.ts";
import { coordinateProblems, dateProblems } from "./entry-values.ts";
import { type FolderItem, type Project, readFolder } from "./files.ts";
import { nameProblem } from "./names.ts";

export interface LoadedEntries {
  /** Every entry that is not a draft, by id. */
  readonly drafts: ReadonlyMap<string, EntryDraft>;
  /** Entries that cannot be used, for reasons that are reported. */
  readonly broken: readonly NamedEntry[];
}

/** @param kept fields of entries as they were read before */
export function loadEntries(
  project: Project,
  languages: readonly Language[],
  kept?: KeptValues,
): Outcome<LoadedEntries> {
  const glossary = readFolder(project, "glossary");
  const problems = [...glossary.problems, ...untypedProblems(glossary.value)];
  const broken: NamedEntry[] = [];
  const drafts = new Map<string, EntryDraft>();
  const files = new Map<string, string>();
  for (const type of entryTypes) {
    const folder = `glossary/${type.folder}`;
    const schema = entrySchema(type.id, languages);
    const { value: items, problems: unread } = readFolder(project, folder);
    // Where the glossary itself is at fault, that is enough.
    if (glossary.problems.length === 0) problems.push(...unread);
    for (const item of items) {
      const file = `${folder}/${item.name}`;
      if (!item.name.endsWith(".md")) continue;
      const id = item.name.slice(0, -".md".length);
      const badName = nameProblem(id, file, languages);
      if (badName !== undefined) problems.push(badName);
      const twin = files.get(id.toLowerCase());
      if (twin !== undefined) problems.push(...duplicates(file, twin, id));
      files.set(id.toLowerCase(), file);
      const open = openDocument(project, file);
      const document = open.value && checkDocument(open.value, schema, kept);
      problems.push(...open.problems, ...(document?.problems ?? []));
      if (document?.value?.fields.data.draft) continue;
      const entry = document?.value && makeEntry(id, type.id, document.value, problems);
      if (entry === undefined || document?.value === undefined || twin !== undefined || badName !== undefined) {
        broken.push(brokenEntry(id, open.value?.frontMatter.yaml ?? "", languages));
      } else {
        drafts.set(id, { entry, document: document.value });
      }
    }
  }
  return { value: { drafts, broken }, problems };
}

/** Files and folders of the glossary that no type of entry has: they would be read by nobody. */
function untypedProblems(items: readonly FolderItem[]): Problem[] {
  const folders = entryTypes.map((type) => type.folder);
  return items.flatMap(({ name, isFolder }): Problem[] => {
    if (isFolder ? folders.includes(name) : !name.endsWith(".md")) return [];
    const near = isFolder ? nearestWord(name, folders) : undefined;
    const places = folders.map((folder) => `glossary/${folder}/`).join(", ");
    const hint = near === undefined ? `Entries stand in ${places}.` : `Did you mean glossary/${near}/?`;
    return [problem("entry/unknown-type", spanOfFile(`glossary/${name}`), `«${name}» is no type of entry.`, hint)];
  });
}

function duplicates(file: string, twin: string, id: string): Problem[] {
  const say = (here: string, there: string) =>
    problem(
      "entry/duplicate-id",
      spanOfFile(here),
      `The id «${id}» is also that of ${there}.`,
      `Rename one of the two files.`,
    );
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
