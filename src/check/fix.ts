// Mends what has one right answer, and leaves the rest of each file byte for byte.
import path from "node:path";
import { entryTypes } from "../entry-types/index.ts";
import { type Finding, type Mend, scanCharacters } from "../load/characters.ts";
import { checkInside, listFolder, openProject, type Project } from "../load/files.ts";
import { siteFile } from "../load/glossary-parts.ts";
import { readSingleText } from "../load/single-text.ts";
import type { Problem } from "../model.ts";
import { replaceText } from "../replace-text.ts";
import { entryMends } from "./entry-mends.ts";

/**
 * Mends the files of a project.
 * @returns the problems that are no more, in the order of files and positions, at the places where they were
 */
export function fixProject(directory: string): readonly Problem[] {
  const project = openProject(directory);
  return projectFiles(project).flatMap((file) => {
    if (checkInside(project, file) !== undefined) return [];
    const absolute = path.join(project.directory, file);
    const read = readSingleText(absolute, file).value;
    if (read === undefined) return [];
    const { source, markLength } = read;
    const findings = [...scanCharacters(source), ...(file.startsWith("glossary/") ? entryMends(source) : [])];
    const mended = withoutOverlap(findings);
    if (mended.length === 0) return [];
    const mark = "\uFEFF".repeat(markLength);
    const mends = mended.map(({ mend }) => mend);
    replaceText(absolute, mark + source.text, mark + applyMends(source.text, mends));
    return mended.map(({ problem }) => problem);
  });
}

/** Every text that loading reads. */
function projectFiles(project: Project): readonly string[] {
  const below = (folder: string, pattern: RegExp) =>
    listFolder(project, folder)
      .filter(({ name, isFolder }) => !isFolder && pattern.test(name))
      .map(({ name }) => `${folder}/${name}`);
  const bundles = ["content/pages", "content/readings"].flatMap((folder) =>
    listFolder(project, folder)
      .filter(({ isFolder }) => isFolder)
      .flatMap(({ name }) => below(`${folder}/${name}`, /^index\.[\w-]+\.md$/)),
  );
  const entries = entryTypes.flatMap(({ folder }) => below(`glossary/${folder}`, /\.md$/));
  return [...bundles, siteFile, ...entries.sort()];
}

type Mendable = Finding & { readonly mend: Mend };

/** What can be mended, in the order of the text; of two that overlap the one that begins first or reaches further. */
function withoutOverlap(findings: readonly Finding[]): readonly Mendable[] {
  let end = 0;
  return findings
    .filter((found): found is Mendable => found.mend !== undefined)
    .sort(({ mend: one }, { mend: other }) => one.start - other.start || other.end - one.end)
    .filter(({ mend }) => {
      if (mend.start < end) return false;
      end = mend.end;
      return true;
    });
}

/** @param mends in the order of the text, none overlapping */
export function applyMends(text: string, mends: readonly Mend[]): string {
  let result = "";
  let from = 0;
  for (const { start, end, replacement } of mends) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}
