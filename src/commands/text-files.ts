// The files a command is given: as named on the command line, else every version of every reading.
import { existsSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { listFolder, type Project } from "../load/files.ts";
import type { Language } from "../model.ts";

export interface NamedFile {
  /** As it is printed. */
  readonly name: string;
  readonly absolute: string;
  /** What the system said of it when it was found; nothing for a file that is only named. */
  readonly stat?: Stats | undefined;
}

/** A file named on the command line is looked for in the current folder, then in the project. */
export function namedFile(operand: string, project: string): NamedFile {
  const here = path.resolve(operand);
  const absolute = existsSync(here) ? here : path.resolve(project, operand);
  return { name: operand.replaceAll("\\", "/"), absolute };
}

/** `content/readings/<slug>/index.<language>.md`, in order of slugs and languages. */
export function readingFiles(project: Project, languages: readonly Language[]): readonly NamedFile[] {
  const folder = "content/readings";
  return listFolder(project, folder)
    .filter((item) => item.isFolder)
    .flatMap(({ name: slug }) => languages.map((language) => `${folder}/${slug}/index.${language}.md`))
    .flatMap((name) => {
      const absolute = `${project.directory}${path.sep}${name}`;
      const stat = statSync(absolute, { throwIfNoEntry: false });
      return stat === undefined ? [] : [{ name, absolute, stat }];
    });
}
