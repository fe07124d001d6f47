// A query as it may have been meant: words that no text has give way to the names and words nearest to them.
import type { NamedRow } from "../../../../src/search/names-data.ts";
import { skeleton } from "../../../../src/search/skeleton.ts";
import { isArabicWord, wordKeys } from "../../../../src/search/word-keys.ts";
import type { BundleSession } from "./bundle-session.ts";
import { type NearName, type NearWords, nearest, nearNames, nearWords } from "./guesses.ts";
import type { NameBook } from "./name-book.ts";
import { likelySkeletons, type Resolution, rowsById, type Unit } from "./resolver.ts";

/** Units to ask for in place of the query's own. */
export interface Guess {
  readonly units: readonly Unit[];
  /** How like the words they are, 0 to 1; 0 when nothing is guessed. */
  readonly likeness: number;
  /** How like them other forms of the words are that texts have. */
  readonly formLikeness: number;
  /** True when one name stands for the whole query. */
  readonly isWhole: boolean;
  /** The names nearest to the words, also those too unlike to be asked for. */
  readonly offers: readonly NamedRow[];
}

const noGuess: Guess = { units: [], likeness: 0, formLikeness: 0, isWhole: false, offers: [] };

/** A name this like the words is taken for what was meant. */
export const sureLikeness = 0.8;
/** Names less like the words are not asked for, and still less not even offered. */
const askedLikeness = 0.65;
const offeredLikeness = 0.5;
const mostNames = 3;
const mostWords = 6;
/** A name this much less like the words than a word of the texts is left out, and the other way round. */
const asLike = 0.05;

/** What a query may have meant. */
export async function guessUnits(
  book: NameBook,
  sessions: readonly BundleSession[],
  { units, words }: Resolution,
): Promise<Guess> {
  const areUnknown = await Promise.all(units.map((unit) => isUnknown(sessions, unit)));
  const isOneUnknown = units.length === 1 && areUnknown.includes(true);
  const hasNoName = units.every(({ kind }) => kind === "word");
  if (!isOneUnknown && (hasNoName || areUnknown.includes(true))) {
    const whole = await guessName(book, words);
    if (whole.likeness >= sureLikeness) return { ...whole, isWhole: true };
  }
  const guesses: Guess[] = [];
  for (let at = 0; at < units.length; ) {
    const run = runOfWords(units, areUnknown, at);
    const unit = units[at];
    if (run.length > 0) guesses.push(await guessRun(book, sessions, run));
    else if (unit) guesses.push({ ...noGuess, units: [unit] });
    at += Math.max(1, run.length);
  }
  return together(guesses);
}

const together = (guesses: readonly Guess[]): Guess => ({
  units: guesses.flatMap(({ units }) => units),
  likeness: Math.max(0, ...guesses.map(({ likeness }) => likeness)),
  formLikeness: Math.max(0, ...guesses.map(({ formLikeness }) => formLikeness)),
  isWhole: false,
  offers: guesses.flatMap(({ offers }) => offers),
});

async function isUnknown(sessions: readonly BundleSession[], unit: Unit): Promise<boolean> {
  if (unit.kind !== "word") return false;
  const found = await Promise.all(sessions.map((session) => session.pages(unit, false)));
  return found.every((pages, at) => ![...pages.keys()].some((id) => sessions[at]?.isText(id)));
}

/** Only the nearest name of each unit, where it has several. */
export const nearestOnly = (units: readonly Unit[]): readonly Unit[] =>
  units.map((unit) => (unit.kind === "near" ? { ...unit, rows: unit.rows.slice(0, 1) } : unit));

/** The unknown words from one on, one after the other. */
function runOfWords(units: readonly Unit[], areUnknown: readonly boolean[], from: number): readonly string[] {
  const run: string[] = [];
  for (let at = from; at < units.length && areUnknown[at]; at++) {
    const unit = units[at];
    if (unit?.kind === "word") run.push(unit.word);
  }
  return run;
}

/** A name that is surely meant stands for the whole run; else each word may be a name or a word of the texts. */
async function guessRun(book: NameBook, sessions: readonly BundleSession[], run: readonly string[]): Promise<Guess> {
  const whole = run.length > 1 ? await guessName(book, run) : noGuess;
  if (whole.likeness >= sureLikeness) return whole;
  return together(await Promise.all(run.map((word) => guessWord(book, sessions, word))));
}

async function guessName(book: NameBook, run: readonly string[]): Promise<Guess> {
  return nearestOf(await namesNear(book, run), noWords);
}

async function guessWord(book: NameBook, sessions: readonly BundleSession[], word: string): Promise<Guess> {
  const [names, words] = await Promise.all([namesNear(book, [word]), wordsNear(book, sessions, word)]);
  return nearestOf(names, words);
}

/** One unit of the nearest names and the nearest words; of names alone where they are nearer, and the other way round. */
function nearestOf(names: readonly NearName[], kept: NearWords): Guess {
  const asked = nearest(names.filter(({ likeness }) => likeness >= askedLikeness)).slice(0, mostNames);
  const nameLikeness = asked[0]?.likeness ?? 0;
  const likeness = Math.max(nameLikeness, kept.likeness);
  const rows = nameLikeness >= likeness - asLike ? asked.map(({ row }) => row) : [];
  const words = kept.likeness >= likeness - asLike ? kept.words : [];
  const offers = names.slice(0, mostNames).map(({ row }) => row);
  const units: readonly Unit[] = [{ kind: "near", rows, words }];
  return { units, likeness, formLikeness: kept.formLikeness, isWhole: false, offers };
}

const noWords: NearWords = { words: [], likeness: 0, formLikeness: 0 };

async function namesNear(book: NameBook, words: readonly string[]): Promise<readonly NearName[]> {
  const keys = words.flatMap(likelySkeletons);
  const near = (rows: readonly NamedRow[]) => nearNames(words, [...rowsById(rows).values()], offeredLikeness);
  const found = near(await book.names(keys, "likely").catch(() => []));
  if ((found[0]?.likeness ?? 0) >= askedLikeness) return found;
  return near(await book.names(keys, "otherStart").catch(() => []));
}

async function wordsNear(book: NameBook, sessions: readonly BundleSession[], word: string): Promise<NearWords> {
  const stem = (isArabicWord(word) ? wordKeys(word)[0]?.stem : word) ?? word;
  const keys = [...likelySkeletons(word), skeleton(stem)];
  const near = async (reach: "likely" | "otherStart"): Promise<NearWords> => {
    const loaded = await Promise.all(sessions.map(({ language }) => book.words(language, keys, reach).catch(() => [])));
    return nearWords(word, stem, [...new Set(loaded.flat())], mostWords);
  };
  const found = await near("likely");
  return found.words.length > 0 ? found : { ...(await near("otherStart")), formLikeness: found.formLikeness };
}
