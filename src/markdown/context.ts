// What a text needs to know of the rest of the project while it is read.
import type { Outcome, Picture, Span } from "../model.ts";
import type { SourceText } from "../problem.ts";

export interface TextContext {
  readonly source: SourceText;
  /** The entry that some words name; no value where they name none or several. */
  resolveMention(words: string, shown: string, span: Span): Outcome<string | undefined>;
  /** The entry with an id: who says a claim. */
  resolveSpeaker(id: string, span: Span): Outcome<string | undefined>;
  /** A relative link as a path of the site below the language. Whether it exists is checked when all is loaded. */
  resolveLink(path: string, fragment: string, span: Span): Outcome<string | undefined>;
  resolvePicture(path: string, span: Span): Outcome<Picture | undefined>;
}
