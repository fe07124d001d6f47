// The one place where a reader's words become questions to the index.
import type { Fragment, Match, Matches, SearchIndex } from "./pagefind.ts";

/** Kinds of indexed pages that are not entries; every other kind is the id of a type of entry. */
export const readingKind = "reading";
const textKinds = [readingKind, "page"];

/** A longer query is cut. */
export const longestQuery = 200;

export interface Question {
  readonly words: string;
  /** The languages to search, the reader's own first. */
  readonly languages: readonly string[];
  /** Types of entry to keep; all when empty. */
  readonly types: readonly string[];
}

/** A page that matches; `fragment` fetches what to show of it. */
export interface Hit {
  readonly language: string;
  fragment(): Promise<Fragment>;
}

export interface Answer {
  /** Entries, each once: from the first language that has any. */
  readonly entries: readonly Hit[];
  /** Versions of readings, and the site's own pages, of every language asked. */
  readonly texts: readonly Hit[];
  /** Number of entries by type, whatever types are kept. */
  readonly types: ReadonlyMap<string, number>;
  /** Number of hits by language. */
  readonly languages: ReadonlyMap<string, number>;
}

/** How much a text in another language than the reader's own counts. */
const otherLanguageWeight = 0.6;

/** What a reader typed, as it may be searched and shown: one line, no lone surrogates, cut at `longestQuery`. */
export function cleanQuery(typed: string): string {
  const line = typed.slice(0, longestQuery).replace(/\s+/g, " ").trim();
  return line.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

/**
 * Asks the index. A language whose bundle is missing is passed over while another answers.
 * @throws Error when no language answers
 */
export async function ask(index: SearchIndex, question: Question): Promise<Answer> {
  const asked = await Promise.allSettled(question.languages.map((language) => askLanguage(index, question, language)));
  const answers = asked.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const failure = asked.find((each) => each.status === "rejected");
  if (answers.length === 0) throw new Error("The search index does not answer.", { cause: failure?.reason });
  const entries = answers.find((each) => each.entries.results.length > 0) ?? answers[0];
  const texts = answers.flatMap((each) => ranked(each, question.languages[0]));
  return {
    entries: entries ? hits(entries.entries.results, entries.language) : [],
    texts: texts.sort((a, b) => b.score - a.score),
    types: new Map(
      Object.entries(entries?.entries.totalFilters.kind ?? {}).filter(([kind]) => !textKinds.includes(kind)),
    ),
    languages: new Map(answers.map((each) => [each.language, each.entries.results.length + each.texts.length])),
  };
}

interface LanguageAnswer {
  readonly language: string;
  readonly entries: Matches;
  readonly texts: readonly Match[];
}

async function askLanguage(index: SearchIndex, question: Question, language: string): Promise<LanguageAnswer> {
  const bundle = await index.bundle(language);
  const { words, types } = question;
  const ofEntries = types.length > 0 ? { kind: { any: types } } : { not: { kind: { any: textKinds } } };
  const [entries, texts] = await Promise.all([
    bundle.search(words, { filters: ofEntries }),
    bundle.search(words, { filters: { kind: { any: textKinds } } }),
  ]);
  // A version in another language that matches by its title alone is one whose own-language version matches too.
  const isOwn = language === question.languages[0];
  return { language, entries, texts: texts.results.filter((match) => isOwn || match.words.length > 0) };
}

function ranked({ texts, language }: LanguageAnswer, own: string | undefined): (Hit & { score: number })[] {
  const weight = language === own ? 1 : otherLanguageWeight;
  return texts.map((match) => ({ ...hit(match, language), score: match.score * weight }));
}

function hits(matches: readonly Match[], language: string): Hit[] {
  return matches.map((match) => hit(match, language));
}

function hit(match: Match, language: string): Hit {
  return { language, fragment: () => match.data() };
}
