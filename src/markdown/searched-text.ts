// The text of a file in which names are looked for, with the way back from each character to the file.
import markdownIt, { type MarkdownIt } from "markdown-it";
import type { Language } from "../model.ts";
import type { SourceText } from "../problem.ts";
import { sectionLanguage } from "./language-section.ts";
import { mentionSyntax } from "./mention.ts";
import { parseBody } from "./parse-body.ts";
import { createParser } from "./parser.ts";
import { createPlaceReader, type InlinePlace } from "./places.ts";
import { type RunText, runText } from "./run-text.ts";
import { type PiecesOf, textPlaces } from "./text-places.ts";

/** The text of one paragraph, heading, cell or the like: no code, no addresses, no brackets of mentions. */
export interface SearchedRun extends RunText {
  readonly kind: "text" | "heading" | "cell";
  /** Of the section that holds it; undefined in a text of one language. */
  readonly language?: Language;
  readonly place: InlinePlace;
}

/** Reads the runs of a file. Made once, for any number of files. */
export type TextSearcher = (source: SourceText, bodyStart: number) => readonly SearchedRun[];

/** For Markdown as readings, pages and entries have it. */
export function markdownSearcher(): TextSearcher {
  const md = createParser();
  // The braces of attributes are no text, whatever they mean.
  md.core.ruler.disable("curly_attributes");
  return searcher(md, textPlaces(md));
}

/** For plain text: nothing is markup but mentions. */
export function plainSearcher(): TextSearcher {
  const md = markdownIt("zero").use(mentionSyntax);
  return searcher(md, textPlaces(md));
}

function searcher(md: MarkdownIt, piecesOf: PiecesOf): TextSearcher {
  return (source, bodyStart) => {
    const runs: SearchedRun[] = [];
    const placeOf = createPlaceReader(source, 0);
    let language: Language | undefined;
    let kind: SearchedRun["kind"] = "text";
    for (const token of parseBody(md, source, bodyStart, {})) {
      if (token.type === "container_language_open") language = sectionLanguage(token);
      if (token.type === "container_language_close") language = undefined;
      if (token.type === "heading_open") kind = "heading";
      if (token.type === "th_open" || token.type === "td_open") kind = "cell";
      if (closing.has(token.type)) kind = "text";
      const { place } = placeOf(token);
      if (place !== undefined) runs.push({ ...runText(token.content, piecesOf(token)), kind, language, place });
    }
    return runs;
  };
}

const closing: ReadonlySet<string> = new Set(["heading_close", "th_close", "td_close"]);
