// The files a command is given: as named on the command line, else every version of every reading.
import { type Stats, statSync } from "node:fs";
import path from "node:path";
import { listFolder, type Project } from "../load/files.ts";
import type { Language } from "../model.ts";

export interface NamedFile {
  /** As it is printed. */
  readonly name: string;
  readonly absolute: string;
  /** What the system said of it when it was found; nothing of standard input and of what is not there. */
  readonly stat?: Stats | undefined;
}

/** A file named on the command line is looked for in the current folder, then in the project. */
export function namedFile(operand: string, project: string): NamedFile {
  const name = operand.replaceAll("\\", "/");
  const [here, below] = [path.resolve(operand), path.resolve(project, operand)];
  if (name === standardInput) return { name, absolute: below };
  const stat = statOf(here);
  return stat === undefined ? { name, absolute: below, stat: statOf(below) } : { name, absolute: here, stat };
}

/** Names no file. */
const standardInput = "-";

function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

const readingsFolder = "content/readings";

/** The slugs of the readings, in order. */
export const readingSlugs = (project: Project): readonly string[] =>
  listFolder(project, readingsFolder).flatMap(({ name, isFolder }) => (isFolder ? [name] : []));

/** `content/readings/<slug>/index.<language>.md`, in order of slugs and languages. */
export function readingFiles(
  project: Project,
  slugs: readonly string[],
  languages: readonly Language[],
): readonly NamedFile[] {
  const files: NamedFile[] = [];
  for (const slug of slugs) {
    for (const language of languages) {
      const name = `${readingsFolder}/${slug}/index.${language}.md`;
      const absolute = `${project.directory}${path.sep}${name}`;
      const stat = statSync(absolute, { throwIfNoEntry: false });
      if (stat !== undefined) files.push({ name, absolute, stat });
    }
  }
  return files;
}
