// The shape of one export: a row of `exports/index.ts`.
import type { Library, Localized } from "../model.ts";

/** A format in which the Library leaves the site, as one file or as several. */
export interface ExportFormat {
  readonly id: string;
  /** As those who use it call it, in every language: "TEI". */
  readonly name: string;
  /** What it is, in a few words. */
  readonly title: Localized;
  /** Whom it is for, in one sentence. */
  readonly audience: Localized;
  /** Media types by the ending of the path, ".ttl". */
  readonly mediaTypes: Readonly<Record<string, string>>;
  /** The pages whose `<head>` names its files as another form of themselves; none for what is not read by machines. */
  readonly alternateOf?: "reading" | "glossary" | "place";
  /** Paths below the site's root, in a fixed order. */
  paths(library: Library): readonly string[];
  /** Those of `paths` that hold one reading; a format without it holds the glossary only. */
  readingPaths?(library: Library, slug: string): readonly string[];
  /** What its files of readings are made of besides the site, the reading and the entries it names; by default nothing. */
  madeOfAll?(library: Library): object;
  /** The file at one of those paths: the same Library gives the same bytes. */
  write(library: Library, path: string): string | Uint8Array | Promise<string | Uint8Array>;
}

/** The media type of the file at a path of a format. */
export function mediaTypeOf({ id, mediaTypes }: ExportFormat, path: string): string {
  const found = Object.entries(mediaTypes).find(([ending]) => path.endsWith(ending));
  if (found === undefined) throw new Error(`No media type for ${path} of ${id}`);
  return found[1];
}
