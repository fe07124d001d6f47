// Words that judge, in texts that should be sober: the list is the site's, `epithets` of content/site.yaml.
import path from "node:path";
import { joinRuns } from "../annotate/joined-runs.ts";
import { fingerprint } from "../derive/fingerprint.ts";
import type { KeptValues } from "../kept-values.ts";
import { createMatcher, type Matcher } from "../language/index.ts";
import { contentHash, type Project, readBytes } from "../load/files.ts";
import { readSingleText } from "../load/single-text.ts";
import { madeOnce } from "../made-once.ts";
import { markdownSearcher, type TextSearcher } from "../markdown/searched-text.ts";
import type { Entry, Language, Library, Localized, Problem, Span, Version } from "../model.ts";
import { problem, type SourceText, spanAt, spanOfFile } from "../problem.ts";
import { quotationsOf } from "./quotations.ts";

/**
 * Epithets in readings, pages and entries, but for quotations, blocks of quotation and the names of entries. The
 * Library's texts say which files to read again for the places.
 * @param kept what was found in files as they were before
 */
export function epithetProblems(
  { site, readings, pages, entries }: Library,
  project: Project,
  kept?: KeptValues,
): readonly Problem[] {
  const matchers = new Map(
    Object.entries(site.epithets).flatMap(([language, words]): [Language, Matcher][] =>
      words.length === 0 ? [] : [[language, matcherOf(words, language)]],
    ),
  );
  if (matchers.size === 0) return [];
  const has = (language: Language, text: string) => (matchers.get(language)?.find(text).length ?? 0) > 0;
  const search = madeOnce(markdownSearcher);
  const versions = [...readings.values(), ...pages.values()].flatMap((text) => Object.values(text.versions));
  return [
    ...versions.flatMap((version) => known(version, () => inVersion(version))),
    ...[...entries.values()].flatMap((entry) => known(entry, () => inEntry(entry))),
  ];

  /** Problems of a text that is as it was, in a file that is as it was. */
  function known(text: Version | Entry, make: () => Problem[]): Problem[] {
    if (kept === undefined) return make();
    const { file } = text.span;
    const bytes = readBytes(project, file).value;
    if (bytes === undefined) return make();
    const key = `${fingerprint(text)} ${contentHash(bytes)}`;
    const before = kept.known(file, key) as Problem[] | undefined;
    if (before !== undefined) return before;
    const made = make();
    kept.keep(file, key, made);
    return made;
  }

  function inVersion(version: Version): Problem[] {
    const { span, language } = version;
    if (!textsOf(version).some((text) => has(language, text))) return [];
    return inFile(span.file, language, quotedLines(version));
  }

  function inFile(file: string, language: Language, isQuoted: (line: number) => boolean): Problem[] {
    const read = readSingleText(path.join(project.directory, file), file).value;
    if (read === undefined) return [];
    return spotsIn(read.source, read.bodyStart, search(), language, matchers).filter(({ line }) => !isQuoted(line));
  }

  function inEntry({ definition, body, span: { file } }: Entry): Problem[] {
    if (Object.keys(body).length === 0 && !hasAny(definition, has)) return [];
    const read = readSingleText(path.join(project.directory, file), file).value;
    const inDefinition = Object.entries(definition).flatMap(([language, text]) => {
      // Where it is typed in another form, on several lines or with escapes, the file is all that can be named.
      const at = read?.source.text.indexOf(text) ?? -1;
      return found(text, matchers.get(language)).map(({ start, end, text: words }) =>
        epithet(read === undefined || at < 0 ? spanOfFile(file) : spanAt(read.source, at + start, at + end), words),
      );
    });
    if (read === undefined) return inDefinition;
    return [...inDefinition, ...spotsIn(read.source, read.bodyStart, search(), undefined, matchers)];
  }
}

function matcherOf(words: readonly string[], language: Language): Matcher {
  return createMatcher(
    words.map((label) => ({ id: label, label: { [language]: label }, aliases: {} })),
    language,
  );
}

function hasAny(texts: Localized, has: (language: Language, text: string) => boolean): boolean {
  return Object.entries(texts).some(([language, text]) => has(language, text));
}

function textsOf({ blocks, notes }: Version): readonly string[] {
  return [...blocks, ...notes].map(({ text }) => text);
}

/** Whether a line stands in a block of quotation or code. */
function quotedLines({ blocks }: Version): (line: number) => boolean {
  const spans = blocks.filter(({ kind }) => kind === "quotation" || kind === "code").map(({ span }) => span);
  return (line) => spans.some((span) => span.line <= line && line <= span.endLine);
}

/** @param language of what stands outside of sections; nothing stands there in an entry */
function spotsIn(
  source: SourceText,
  bodyStart: number,
  search: TextSearcher,
  language: Language | undefined,
  matchers: ReadonlyMap<Language, Matcher>,
): Problem[] {
  const runs = search(source, bodyStart);
  return [...matchers].flatMap(([one, matcher]) => {
    const joined = joinRuns(runs.filter((run) => (run.language ?? language) === one));
    return found(joined.text, matcher).flatMap(({ start, end, text }) => {
      const spot = joined.spotOf(start, end);
      return spot === undefined ? [] : [epithet(spanAt(source, spot.start, spot.end), text)];
    });
  });
}

function found(text: string, matcher: Matcher | undefined) {
  const words = matcher?.find(text) ?? [];
  if (words.length === 0) return [];
  const isQuoted = quotationsOf(text);
  return words.filter(({ start, end }) => !isQuoted(start, end));
}

function epithet(span: Span, words: string): Problem {
  return problem("words/epithet", span, `«${words}» judges, and stands outside a quotation.`);
}
