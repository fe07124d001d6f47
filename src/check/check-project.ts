// The whole judgement of a project: what loading finds, and what only the whole Library shows.
import path from "node:path";
import { createSuggester } from "../annotate/suggest.ts";
import { fingerprint } from "../derive/fingerprint.ts";
import { type KeptValues, openKeptValues } from "../kept-values.ts";
import { createNameIndex } from "../language/index.ts";
import { openProject } from "../load/files.ts";
import { loadLibrary } from "../load/library.ts";
import type { Library, Outcome } from "../model.ts";
import { sortProblems } from "../problem.ts";
import { epithetProblems } from "./epithets.ts";
import { oneSidedProblems } from "./one-sided.ts";
import { unannotatedProblems } from "./unannotated.ts";
import { unusedProblems } from "./unused.ts";
import { versionNames } from "./version-names.ts";

export interface CheckOptions {
  /** Report what is no fault, too: names without brackets, entries that no reading mentions. */
  readonly info?: boolean;
  /** As in `loadLibrary`. */
  readonly code?: string;
}

/** Loads a project and checks it: the one function behind `check` and `build`. */
export async function checkProject(
  directory: string,
  { info = false, code }: CheckOptions = {},
): Promise<Outcome<Library | undefined>> {
  const { value: library, problems } = await loadLibrary(directory, { code });
  if (library === undefined) return { value: library, problems };
  const entries = [...library.entries.values()];
  const suggest = createSuggester(entries, createNameIndex(entries, library.languages));
  const project = openProject(directory);
  const namesIn = versionNames(project, suggest);
  const kept = code === undefined ? undefined : keptEpithets(library, directory, code);
  const more = [
    ...epithetProblems(library, project, kept),
    ...oneSidedProblems(library, namesIn),
    ...(info ? [...unannotatedProblems(library, namesIn), ...unusedProblems(library)] : []),
  ];
  kept?.save();
  return { value: library, problems: more.length === 0 ? problems : sortProblems([...problems, ...more]) };
}

function keptEpithets({ site }: Library, directory: string, code: string): KeptValues {
  return openKeptValues(path.join(directory, ".cache", "epithets.json"), fingerprint([code, site.epithets]));
}
