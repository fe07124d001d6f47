// A project's glossary without its texts: enough to find names in any file.
import { createNameIndex, type NameIndex } from "../language/name-index.ts";
import type { Entry, Language, Outcome } from "../model.ts";
import { sortProblems } from "../problem.ts";
import { loadEntries } from "./entry.ts";
import { openProject, type Project } from "./files.ts";
import { loadSite } from "./site.ts";

export interface Glossary {
  readonly project: Project;
  readonly languages: readonly Language[];
  /** Entries that can be used, without longer texts and inverse relations. */
  readonly entries: readonly Entry[];
  readonly names: NameIndex;
}

/** Loads names, not texts. No value where `content/site.yaml` cannot be used. */
export function loadGlossary(directory: string): Outcome<Glossary | undefined> {
  const project = openProject(directory);
  const site = loadSite(project);
  if (site.value === undefined) return { value: undefined, problems: sortProblems(site.problems) };
  const { languages } = site.value;
  const loaded = loadEntries(project, languages);
  const entries = [...loaded.value.drafts.values()].map(({ entry }) => entry);
  const names = createNameIndex([...loaded.value.broken, ...entries], languages);
  const problems = sortProblems([...site.problems, ...loaded.problems]);
  return { value: { project, languages, entries, names }, problems };
}
