// Which files the exports make, and of what: the whole glossary or one reading.
import { filedReadings } from "../derive/filed-readings.ts";
import { entryTypeById } from "../entry-types/index.ts";
import type { Library } from "../model.ts";
import type { SiteFile } from "../site-context.ts";
import { type ExportFormat, mediaTypeOf } from "./export-format.ts";
import { exportFormats } from "./index.ts";

/** The paths of a format that hold the whole glossary. */
export function glossaryPaths(format: ExportFormat, library: Library): readonly string[] {
  const { readingPaths } = format;
  if (readingPaths === undefined) return format.paths(library);
  const ofReadings = new Set([...library.readings.keys()].flatMap((slug) => readingPaths(library, slug)));
  return format.paths(library).filter((path) => !ofReadings.has(path));
}

/** The paths of a format at which the site has a file of one reading; none for an older one than have files. */
export function readingPaths(format: ExportFormat, library: Library, slug: string): readonly string[] {
  return filedReadings(library).has(slug) ? (format.readingPaths?.(library, slug) ?? []) : [];
}

/** The files that hold the whole glossary, in every format. */
export async function glossaryFiles(library: Library): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for (const format of exportFormats) {
    for (const path of glossaryPaths(format, library))
      files.push({ path, contents: await format.write(library, path) });
  }
  return files;
}

export interface Alternate {
  readonly path: string;
  readonly mediaType: string;
  readonly name: string;
}

/**
 * The files that hold what a page shows, for programs: of a reading, of the glossary at its index, of all places at a
 * place.
 * @param kind id of the kind of page, a row of `pages/index.ts`
 * @param subject as in `PageAddress`
 */
export function alternatesOf(library: Library, kind: string, subject: string): readonly Alternate[] {
  return exportFormats.flatMap((format) =>
    pathsAt(format, library, kind, subject).map((path) => ({
      path,
      mediaType: mediaTypeOf(format, path),
      name: format.name,
    })),
  );
}

function pathsAt(format: ExportFormat, library: Library, kind: string, subject: string): readonly string[] {
  const { alternateOf } = format;
  if (kind === "reading" && alternateOf === "reading") return readingPaths(format, library, subject);
  if (kind === "glossary" && library.languages.includes(subject) && alternateOf === "glossary")
    return glossaryPaths(format, library);
  if (kind !== "entry" || alternateOf !== "place") return [];
  const type = library.entries.get(subject)?.type ?? "";
  return entryTypeById.get(type)?.located === true ? glossaryPaths(format, library) : [];
}
