// How far a guided reader's text is open: each part ends with questions, and the next opens when they are tried.

export interface Stop {
  readonly id: string;
  /** Number of the block after which it is asked; without one it comes at the end. */
  readonly after?: number;
}

export interface OpenPart {
  /** Number of the last block that is open; infinite when all are. */
  readonly last: number;
  /** Ids of the questions that are open. */
  readonly questions: ReadonlySet<string>;
  /** Which part is the last open, from 1, of how many. */
  readonly part: number;
  readonly parts: number;
}

/** @param tried ids of the questions that have been tried */
export function openPart(stops: readonly Stop[], tried: ReadonlySet<string>): OpenPart {
  const ends = [...new Set(stops.flatMap(({ after }) => after ?? []))].sort((one, other) => one - other);
  const isOpen = (end: number) => stops.every(({ id, after }) => after !== end || tried.has(id));
  const closed = ends.findIndex((end) => !isOpen(end));
  const last = ends[closed] ?? Number.POSITIVE_INFINITY;
  const questions = stops.filter(({ after = Number.POSITIVE_INFINITY }) => after <= last).map(({ id }) => id);
  const parts = ends.length + 1;
  return { last, questions: new Set(questions), part: closed < 0 ? parts : closed + 1, parts };
}
