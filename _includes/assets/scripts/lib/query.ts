// The one place where a reader's words become questions to the index.
import type { BundleSession } from "./bundle-session.ts";
import { type Guess, guessUnits, nearestOnly, sureLikeness } from "./guess-units.ts";
import { countTexts, type Hit, hitsOf, pagesWithAll, pagesWithHalf, type Step } from "./hits.ts";
import type { NameBook } from "./name-book.ts";
import { type Resolution, resolve, wordUnit } from "./resolver.ts";

/** A longer query is cut. */
export const longestQuery = 200;

export interface Question {
  readonly words: string;
  /** The languages to search, the reader's own first; another is asked where those have nothing. */
  readonly languages: readonly string[];
  readonly others: readonly string[];
}

/** A name offered in place of what was typed. */
export interface Offer {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

export interface Answer {
  /** In the order in which people see them: what was asked for, then what may have been meant. */
  readonly hits: readonly Hit[];
  /** True when nothing has the words themselves. */
  readonly isGuess: boolean;
  /** The names nearest to words that no text has. */
  readonly offers: readonly Offer[];
}

/** Where the index is, and the names that go with it. */
export interface Searched {
  session(language: string): Promise<BundleSession>;
  readonly book: NameBook;
}

/** With fewer pages found the question is widened. */
const few = 5;

/** What a reader typed, as it may be searched and shown: one line, no lone surrogates, cut at `longestQuery`. */
export function cleanQuery(typed: string): string {
  const line = typed.slice(0, longestQuery).replace(/\s+/g, " ").trim();
  return line.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "");
}

/**
 * Asks the index. A language whose bundle is missing is passed over while another answers.
 * @throws Error when no language answers
 */
export async function ask({ session, book }: Searched, { words, languages, others }: Question): Promise<Answer> {
  const resolving = resolve(book, words);
  const sessions = await openSessions(session, languages);
  const resolution = await resolving;
  const [own = ""] = languages;
  let exact = await exactSteps(sessions, resolution);
  if (countTexts(exact) >= few) return { hits: hitsOf(exact, [], own), isGuess: false, offers: [] };
  const wide = await wideSteps(sessions, resolution);
  const guess = await guessUnits(book, sessions, resolution);
  const guessed = await guessedSteps(sessions, guess);
  if (countTexts([...exact, ...wide]) === 0 && !(guess.likeness >= sureLikeness && countTexts(guessed) > 0)) {
    const more = await openSessions(session, others).catch((): readonly BundleSession[] => []);
    exact.push(...(await exactSteps(more, resolution)));
  }
  // A name that is meant by the whole query is no longer the name of a part of it.
  if (guess.isWhole && countTexts(exact) === 0) exact = [];
  // Other forms of the words are what was asked for, unless something is nearer to it.
  (guess.likeness > 0 && guess.likeness >= guess.formLikeness ? guessed : exact).push(...wide);
  const units = guess.likeness >= sureLikeness ? guess.units : resolution.units;
  if (units.length > 1 && countTexts([...exact, ...guessed]) < few) guessed.push(await pagesWithHalf(sessions, units));
  const isGuess = exact.flat().every(({ found, cards }) => found.size + cards.length === 0);
  return { hits: hitsOf(exact, guessed, own), isGuess, offers: guess.offers };
}

async function openSessions(
  session: Searched["session"],
  languages: readonly string[],
): Promise<readonly BundleSession[]> {
  const opened = await Promise.allSettled(languages.map(session));
  const sessions = opened.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
  const failure = opened.find((each) => each.status === "rejected");
  if (sessions.length === 0) throw new Error("The search index does not answer.", { cause: failure?.reason });
  return sessions;
}

/** What the query names, then, where that is in few texts, its words. */
async function exactSteps(sessions: readonly BundleSession[], { units, words }: Resolution): Promise<Step[]> {
  const steps = [await pagesWithAll(sessions, units, false)];
  const hasName = units.some(({ kind }) => kind === "entry");
  if (hasName && countTexts(steps) < few) steps.push(await pagesWithAll(sessions, words.map(wordUnit), false));
  return steps;
}

/** What may be the names of the query, then other forms of its words. */
const wideSteps = (sessions: readonly BundleSession[], { units, words }: Resolution): Promise<Step[]> =>
  Promise.all([pagesWithAll(sessions, units, true), pagesWithAll(sessions, words.map(wordUnit), true)]);

/** The pages with the nearest name, then with all that are guessed, then, where those are few, with other forms. */
async function guessedSteps(sessions: readonly BundleSession[], { units, likeness }: Guess): Promise<Step[]> {
  if (likeness === 0) return [];
  const steps = [await pagesWithAll(sessions, nearestOnly(units), false)];
  if (units.some((unit) => unit.kind === "near" && unit.rows.length > 1)) {
    steps.push(await pagesWithAll(sessions, units, false));
  }
  if (countTexts(steps) < few) steps.push(await pagesWithAll(sessions, units, true));
  return steps;
}
