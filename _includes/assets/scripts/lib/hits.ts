// Pages found in the bundles, put in the order in which people see them.
import type { BundleSession, Found } from "./bundle-session.ts";
import type { Fragment } from "./pagefind.ts";
import type { Unit } from "./resolver.ts";

/** A page that matches; `fragment` fetches what to show of it. */
export interface Hit {
  readonly language: string;
  readonly kind: string;
  readonly isEntry: boolean;
  /** Of readings. */
  readonly year: string;
  fragment(): Promise<Fragment>;
}

/** Pages of one bundle with the same right to be seen, and the entries that the question names. */
export interface Pages {
  readonly session: BundleSession;
  readonly found: ReadonlyMap<string, Found>;
  readonly cards: readonly Found[];
}

/** What one way of asking found, in each bundle. */
export type Step = readonly Pages[];

/** How much a text in another language than the reader's own counts. */
const otherLanguageWeight = 0.6;
/** Units within this many words of each other count as one phrase. */
const near = 3;
const nearWeight = 1.5;

/** The pages that have every unit; none where there are no units. */
export function pagesWithAll(
  sessions: readonly BundleSession[],
  units: readonly Unit[],
  isWide: boolean,
): Promise<Step> {
  return pagesWith(sessions, units, isWide, Math.max(units.length, 1));
}

/** The pages that have at least half of the units, in any form. */
export function pagesWithHalf(sessions: readonly BundleSession[], units: readonly Unit[]): Promise<Step> {
  return pagesWith(sessions, units, true, Math.max(units.length / 2, 1));
}

function pagesWith(
  sessions: readonly BundleSession[],
  units: readonly Unit[],
  isWide: boolean,
  fewest: number,
): Promise<Step> {
  return Promise.all(
    sessions.map(async (session) => {
      const each = await Promise.all(units.map((unit) => session.pages(unit, isWide)));
      const found = new Map<string, Found>();
      for (const id of new Set(each.flatMap((pages) => [...pages.keys()]))) {
        const some = each.flatMap((pages) => pages.get(id) ?? []);
        if (some.length >= fewest) found.set(id, joined(id, some));
      }
      return { session, found, cards: await cardsOf(session, units) };
    }),
  );
}

async function cardsOf(session: BundleSession, units: readonly Unit[]): Promise<readonly Found[]> {
  const rows = units.flatMap((unit) => (unit.kind === "word" ? [] : unit.rows));
  const pages = await Promise.all(rows.map(({ code }) => session.ownPage(code)));
  return pages.flatMap((page) => page ?? []);
}

/** A page as all the units on it found it. */
function joined(id: string, pages: readonly Found[]): Found {
  const isPhrase = pages.slice(1).every((page, at) => isNear(pages[at]?.places ?? [], page.places));
  const score = pages.reduce((sum, page) => sum + page.score, 0) * (pages.length > 1 && isPhrase ? nearWeight : 1);
  const places = [...new Set(pages.flatMap((page) => page.places))].sort((one, other) => one - other);
  return { id, score, places, data: async () => (await pages[0]?.data()) ?? Promise.reject(new Error(id)) };
}

const isNear = (places: readonly number[], others: readonly number[]): boolean =>
  places.some((place) => others.some((other) => Math.abs(place - other) <= near));

/** Number of readings and pages that steps found, each once. */
export const countTexts = (steps: readonly Step[]): number =>
  new Set(
    steps
      .flat()
      .flatMap(({ session, found }) => [...found.keys()].filter(session.isText).map((id) => keyOf(session, id))),
  ).size;

const keyOf = ({ language }: BundleSession, id: string): string => `${language} ${id}`;

/**
 * The pages each once: what has the words themselves, then what may be meant. Of both the entries that are named, the
 * texts, then other entries. Pages of an earlier step come before those of a later one, whatever their score.
 * @param own the reader's own language
 */
export function hitsOf(exact: readonly Step[], guessed: readonly Step[], own: string): readonly Hit[] {
  const seen = new Map<string, Hit>();
  const add = ({ session, page }: Ranked): void => {
    const key = keyOf(session, page.id);
    if (!seen.has(key)) seen.set(key, hitOf(session, page));
  };
  const [certain, supposed] = [named(exact), named(guessed)];
  certain.forEach(add);
  addPages(exact, own, add);
  // One guess is shown as what is meant; the others wait.
  supposed.slice(0, 1).forEach(add);
  addPages(guessed, own, add, supposed.slice(1));
  return [...seen.values()];
}

interface Ranked {
  readonly session: BundleSession;
  readonly page: Found;
}

/** The entries that a question names, in the first bundle that has them. */
function named(steps: readonly Step[]): readonly Ranked[] {
  const first = steps.flat().find(({ cards }) => cards.length > 0)?.session;
  return steps
    .flat()
    .filter(({ session }) => session === first)
    .flatMap(({ session, cards }) => cards.map((page) => ({ session, page })));
}

function addPages(
  steps: readonly Step[],
  own: string,
  add: (ranked: Ranked) => void,
  between: readonly Ranked[] = [],
): void {
  const addKind = (isText: boolean): void => {
    for (const step of steps)
      ranked(step, own)
        .filter(({ session, page }) => session.isText(page.id) === isText)
        .forEach(add);
  };
  addKind(true);
  between.forEach(add);
  addKind(false);
}

function ranked(step: Step, own: string): readonly Ranked[] {
  const score = ({ session, page }: Ranked): number =>
    page.score * (session.language === own ? 1 : otherLanguageWeight);
  return step
    .flatMap(({ session, found }) => [...found.values()].map((page) => ({ session, page })))
    .sort((one, other) => score(other) - score(one));
}

function hitOf(session: BundleSession, { id, data, places }: Found): Hit {
  return {
    language: session.language,
    kind: session.kindOf(id),
    isEntry: !session.isText(id),
    year: session.yearOf(id),
    fragment: async () => ({
      ...(await data()),
      weighted_locations: places.map((location) => ({ location, balanced_score: 1 })),
    }),
  };
}
