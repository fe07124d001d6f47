// A project's folder → the Library, with everything wrong in it.
import path from "node:path";
import { fingerprint } from "../derive/fingerprint.ts";
import { byNewest } from "../derive/newest-first.ts";
import { type KeptValues, openKeptValues } from "../kept-values.ts";
import { createNameIndex } from "../language/name-index.ts";
import { readSections } from "../markdown/read-text.ts";
import type { Language, Library, Localized, Markup, Occurrence, Outcome, Problem, Reading } from "../model.ts";
import { sortProblems } from "../problem.ts";
import { loadAssignments } from "./assignment.ts";
import { loadEntries } from "./entry.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { nameProblems } from "./entry-names.ts";
import { relationProblems, withInverses } from "./entry-relations.ts";
import { openProject, type Project } from "./files.ts";
import { keptReadings } from "./kept-readings.ts";
import { tatweelProblems } from "./label-spelling.ts";
import { linkProblems } from "./links.ts";
import { loadPages } from "./page.ts";
import { loadReadings } from "./reading.ts";
import { loadSite } from "./site.ts";
import { type EntryNames, type Gathered, textContext } from "./text-context.ts";

export interface LoadOptions {
  readonly code?: string;
}

/**
 * Loads a project: every file is read once, everything wrong is reported in one run, sorted by file and position.
 * @param directory the folder that holds `content/` and `glossary/`
 * @param options.code a name of the code that reads, from `engineHash`; with it texts that are as they were when they
 *   were last read are taken from the project's `.cache/`
 * @returns no library only where `content/site.yaml` cannot be used; otherwise what could be read
 * @example const { value: library, problems } = await loadLibrary(".");
 */
export async function loadLibrary(
  directory: string,
  { code }: LoadOptions = {},
): Promise<Outcome<Library | undefined>> {
  const project = openProject(directory);
  const site = loadSite(project);
  if (site.value === undefined) return { value: undefined, problems: sortProblems(site.problems) };
  const { languages } = site.value;
  const kept = code === undefined ? undefined : keptFields(project, code, languages);
  const glossary = loadEntries(project, languages, kept);
  kept?.save();
  const { drafts, broken } = glossary.value;
  const known = [...drafts.values()].map(({ entry }) => entry);
  const names: EntryNames = {
    ...createNameIndex([...broken, ...known], languages),
    broken: new Set(broken.map(({ id }) => id).filter((id) => !drafts.has(id))),
  };
  const gathered: Gathered = { links: [], pictures: new Map() };
  const bodies = loadBodies(project, drafts, languages, names, gathered);
  const take = code === undefined ? undefined : keptReadings(project, fingerprint([code, site.value]), names);
  const readings = loadReadings(project, site.value, names, gathered, take);
  const pages = loadPages(project, site.value, names, gathered);
  const entries = new Map(
    [...withInverses(drafts)].map(([id, entry]) => [id, { ...entry, body: bodies.value.get(id) ?? {} }]),
  );
  const assignments = loadAssignments(project, languages, { readings: readings.value, entries, names, gathered });
  const problems = [
    ...[site, glossary, bodies, readings, pages, assignments].flatMap((outcome) => outcome.problems),
    ...relationProblems(drafts, names.broken),
    ...nameProblems(drafts, names, languages),
    ...tatweelProblems(drafts.values(), languages),
    ...linkProblems(gathered.links, {
      readings: readings.value,
      pages: pages.value,
      entries,
      broken: names.broken,
    }),
  ];
  const inOrder = new Map([...readings.value].sort(([, one], [, other]) => byNewest(one, other)));
  const value: Library = {
    site: site.value,
    languages,
    readings: inOrder,
    entries,
    pages: pages.value,
    assignments: assignments.value,
    mentionsOf: mentionsOf(inOrder, languages),
    pictures: [...gathered.pictures.values()],
  };
  return { value: deepFreeze(value), problems: sortProblems(problems) };
}

function keptFields({ directory }: Project, code: string, languages: readonly Language[]): KeptValues {
  const setting = fingerprint([code, languages]);
  return openKeptValues(path.join(directory, ".cache", "entries.json"), setting);
}

function loadBodies(
  project: Project,
  drafts: ReadonlyMap<string, EntryDraft>,
  languages: readonly Language[],
  names: EntryNames,
  gathered: Gathered,
): Outcome<ReadonlyMap<string, Localized<Markup>>> {
  const problems: Problem[] = [];
  const bodies = new Map<string, Localized<Markup>>();
  for (const [id, { document }] of drafts) {
    const { source, bodyStart } = document;
    if (source.text.slice(bodyStart).trim() === "") continue;
    const text = readSections(textContext(project, source, `glossary/${id}/`, names, gathered), bodyStart, languages);
    problems.push(...text.problems);
    bodies.set(id, Object.fromEntries(text.sections));
  }
  return { value: bodies, problems };
}

/** @param readings in the order of the Library */
function mentionsOf(
  readings: ReadonlyMap<string, Reading>,
  languages: readonly Language[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const result = new Map<string, Occurrence[]>();
  for (const reading of readings.values()) {
    for (const language of languages) {
      for (const mention of reading.versions[language]?.mentions ?? []) {
        const list = result.get(mention.entry);
        const occurrence = { reading: reading.slug, language, mention };
        if (list === undefined) result.set(mention.entry, [occurrence]);
        else list.push(occurrence);
      }
    }
  }
  return result;
}

/** Freezes plain objects and arrays all the way down; the maps themselves are typed read-only. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  if (value instanceof Map) {
    for (const item of value.values()) deepFreeze(item);
    return value;
  }
  for (const item of Object.values(value)) deepFreeze(item);
  return Object.freeze(value);
}
