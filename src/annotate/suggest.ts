// Finds names of the glossary in a file, annotated or not.
import { createMatcher, type Match, type Matcher, type NameIndex } from "../language/index.ts";
import { madeOnce } from "../made-once.ts";
import { markdownSearcher, plainSearcher, type SearchedRun } from "../markdown/searched-text.ts";
import type { Entry, Language } from "../model.ts";
import { positionAt, type SourceText } from "../problem.ts";
import { type JoinedRuns, joinRuns } from "./joined-runs.ts";
import type { Suggestion } from "./suggestion.ts";

export interface SuggestOptions {
  /** Relational adjectives («الإيرانية»), too. */
  readonly derived?: boolean;
}

/**
 * The names in a text, in its order, none overlapping. A whole file is read as one, so that a form that counts only
 * after its full name is found after it. A file `.txt` is plain text, any other is Markdown.
 * @param bodyStart UTF-16 offset at which the text begins, after the front matter
 * @param language of what stands outside of `::: language` sections
 */
export type Suggest = (
  source: SourceText,
  bodyStart: number,
  language: Language,
  options?: SuggestOptions,
) => readonly Suggestion[];

/**
 * Makes what finds the names of a glossary, for any number of files.
 * @param names resolves what authors wrote between brackets
 */
export function createSuggester(entries: readonly Entry[], names: NameIndex): Suggest {
  const matcherOf = madeOnce((language: Language) => createMatcher(entries, language));
  const resolve = madeOnce((words: string) => names.resolve(words));
  const searchers = { plain: madeOnce(plainSearcher), markdown: madeOnce(markdownSearcher) };
  return (source, bodyStart, language, options = {}) => {
    const search = source.file.endsWith(".txt") ? searchers.plain() : searchers.markdown();
    const runs = search(source, bodyStart);
    return [...new Set(runs.map((run) => run.language ?? language))]
      .flatMap((one) => {
        const joined = joinRuns(runs.filter((run) => (run.language ?? language) === one));
        const place = placeIn(source, one);
        const annotated = annotatedNames(joined, resolve, place);
        return [...annotated.map(({ name }) => name), ...plainNames(joined, matcherOf(one), annotated, options, place)];
      })
      .sort((one, other) => one.start - other.start);
  };
}

type Place = Pick<Suggestion, "start" | "end" | "text" | "language" | "line" | "column">;
/** Makes a new object each time: its caller may add to it, since copies took a tenth of a run's time. */
type PlaceOf = (start: number, end: number) => Place;

function placeIn(source: SourceText, language: Language): PlaceOf {
  return (start, end) => {
    const { line, column } = positionAt(source, start);
    return { start, end, text: source.text.slice(start, end), language, line, column };
  };
}

interface AnnotatedName {
  readonly name: Suggestion;
  /** UTF-16 offset in the joined text. */
  readonly at: number;
}

/** Mentions that name one entry; `check` reports the others. */
function annotatedNames(joined: JoinedRuns, resolve: NameIndex["resolve"], place: PlaceOf): readonly AnnotatedName[] {
  return joined.mentions.flatMap(({ written, run, at, shownStart, shownEnd }) => {
    const candidates = written.defect === undefined ? resolve(written.words) : [];
    const [entry] = candidates;
    if (entry === undefined || candidates.length > 1) return [];
    const words = place(run.place.offset(shownStart), run.place.offset(shownEnd));
    const certain = { annotated: true, confidence: 1, derived: false, brackets: "none" } as const;
    return [{ at, name: Object.assign(words, { entry, candidates }, certain) }];
  });
}

function plainNames(
  joined: JoinedRuns,
  matcher: Matcher,
  annotated: readonly AnnotatedName[],
  options: SuggestOptions,
  place: PlaceOf,
): readonly Suggestion[] {
  return matchesIn(joined.text, matcher, annotated, options).flatMap((match): Suggestion[] => {
    const spot = joined.spotOf(match.start, match.end);
    if (spot === undefined) return [];
    const words = place(spot.start, spot.end);
    const { entry, candidates, confidence, derived = false } = match;
    // Markup within the words would be text between brackets.
    const brackets = words.text !== match.text || spot.isLink ? "none" : bracketsOf[spot.run.kind];
    return [Object.assign(words, { entry, candidates, confidence, annotated: false, derived, brackets })];
  });
}

const bracketsOf: Readonly<Record<SearchedRun["kind"], Suggestion["brackets"]>> = {
  text: "plain",
  cell: "cell",
  heading: "none",
};

/** Matches of a text, an author's mentions counting as links of the same reading. */
function matchesIn(
  text: string,
  matcher: Matcher,
  annotated: readonly AnnotatedName[],
  options: SuggestOptions,
): readonly Match[] {
  const alone = matcher.find(text, options);
  if (annotated.length === 0) return alone;
  const firstAt = new Map<string, number>();
  for (const { name, at } of annotated) firstAt.set(name.entry, Math.min(at, firstAt.get(name.entry) ?? at));
  const starts = new Set(alone.map(({ start }) => start));
  // What only the mentions let through must not stand before the mention of its own entry.
  return matcher
    .find(text, { ...options, linked: firstAt.keys() })
    .filter(({ start, entry }) => starts.has(start) || (firstAt.get(entry) ?? -1) < start);
}
