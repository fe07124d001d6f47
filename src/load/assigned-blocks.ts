// The blocks of a reading as an assignment names them: by number, by the author's name, as a range.
import { nearestWord } from "../language/nearest-word.ts";
import type { Problem, Reading, Span } from "../model.ts";
import { problem } from "../problem.ts";

/** A number, a name, or in `blocks` a range "3-9". */
export type BlockName = number | string;

export interface BlockBook {
  /** Numbers of the assigned blocks, in the order of the text. */
  readonly assigned: readonly number[];
  /** The number of a block that the reading has and the assignment includes; anything else is reported. */
  find(name: BlockName, span: Span): number | undefined;
  /** The numbers of several, in order, each once; a range is one name. */
  findAll(names: BlockName | readonly BlockName[], span: (index: number | undefined) => Span): readonly number[];
}

/**
 * @param names what the assignment's `blocks` says; all of the reading where it says nothing
 * @param span the place of one of several names, or of the only one
 */
export function assignedBlocks(
  reading: Reading,
  names: BlockName | readonly BlockName[] | undefined,
  span: (index: number | undefined) => Span,
  problems: Problem[],
): BlockBook {
  const rows = reading.rows.filter(({ number }) => number > 0);
  const all = rows.map(({ number }) => number);
  const numberOf = new Map<string, number>(
    rows.flatMap(({ id, number }) => [
      [id, number],
      [`p${number}`, number],
    ]),
  );
  const inReading = { assigned: all, slug: reading.slug, numberOf, problems };
  const assigned = names === undefined ? all : findAll(inReading, names, span);
  const book = { ...inReading, assigned: assigned.length === 0 ? all : assigned };
  return {
    assigned: book.assigned,
    find: (name, place) => find(book, name, place),
    findAll: (several, places) => findAll(book, several, places),
  };
}

interface Book {
  readonly slug: string;
  readonly assigned: readonly number[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly problems: Problem[];
}

function find({ slug, assigned, numberOf, problems }: Book, name: BlockName, span: Span): number | undefined {
  const number = numberOf.get(typeof name === "number" ? `p${name}` : name) ?? numberOf.get(`p${name}`);
  if (number !== undefined && assigned.includes(number)) return number;
  const known = [...numberOf.keys()];
  const near = typeof name === "string" ? nearestWord(name, known) : undefined;
  const message =
    number === undefined
      ? `The reading ${slug} has no block «${name}».`
      : `Block ${name} of ${slug} is not among those assigned.`;
  const hint =
    number === undefined
      ? `${near === undefined ? "" : `Did you mean ${near}? `}Blocks have numbers from 1 to ${numberOf.size === 0 ? 0 : Math.max(...numberOf.values())} and the names given in the text.`
      : "Add it to blocks, or name one that is assigned.";
  problems.push(problem("assignment/block", span, message, hint));
  return undefined;
}

function findAll(
  book: Book,
  names: BlockName | readonly BlockName[],
  span: (index: number | undefined) => Span,
): readonly number[] {
  const found =
    typeof names === "object" ? names.map((name, index) => one(name, span(index))) : [one(names, span(undefined))];
  return [...new Set(found.flat())].sort((a, b) => a - b);

  function one(name: BlockName, place: Span): readonly number[] {
    const range = typeof name === "string" ? /^(\d+)\s*[-–]\s*(\d+)$/.exec(name) : null;
    if (range === null) {
      const number = find(book, name, place);
      return number === undefined ? [] : [number];
    }
    const [first, last] = [Number(range[1]), Number(range[2])];
    if (first > last) {
      const hint = `Write ${last}-${first}.`;
      book.problems.push(problem("assignment/block", place, `The range ${name} runs backwards.`, hint));
      return [];
    }
    const ends = [find(book, first, place), find(book, last, place)];
    return ends.includes(undefined) ? [] : book.assigned.filter((number) => number >= first && number <= last);
  }
}
