// The scale of a timeline: one measure, or a few where most dates crowd into a small part of a long time.

/** A part of the scale, in which equal times are equally long. Years, and units of the drawing from the start. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
  /** Years from one mark of the axis to the next. */
  readonly step: number;
}

export interface Scale {
  readonly pieces: readonly Piece[];
  /** Units from the start of the drawing; outside the scale, its nearer end. */
  at(year: number): number;
}

/** Of the whole length, at least. */
const shortestPiece = 0.14;
const mostPieces = 3;
/** How much better another piece must fit, as a share of the length by which the dates stand off even distances. */
const pieceCost = 0.035;
/** Not more candidates for the bounds of pieces than this. */
const mostBounds = 30;
/** Room before the first year and after the last, for half the words of a mark. */
const margin = 20;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10_000];

/**
 * Chooses the bounds of its pieces, at round years, so that dates stand as evenly as they can; a piece more must be
 * worth it. Deterministic.
 * @param years of the dates; at least one
 * @param tick least distance of two marks of the axis
 * @param until where the last date ends
 */
export function timeScale(years: readonly number[], length: number, tick: number, until: number): Scale {
  const sorted = [...years].sort((one, other) => one - other);
  const [first, last] = [sorted[0] ?? 0, Math.max(sorted.at(-1) ?? 0, until)];
  const unit = steps.find((step) => step >= 10 && (last - first) / step <= mostBounds) ?? last - first;
  const [from, to] = [Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)];
  const best = choices(roundYears(from, to, unit))
    .map((bounds) => measured([from, ...bounds, to], sorted))
    .reduce((one, other) => (other.cost < one.cost ? other : one));
  const pieces = laidOut(best.bounds, best.shares, length - 2 * margin, tick);
  return { pieces, at: (year) => placeIn(pieces, year) };
}

/** The multiples of a step between two years, these left out. */
export function roundYears(from: number, to: number, step: number): number[] {
  const years: number[] = [];
  for (let year = (Math.floor(from / step) + 1) * step; year < to; year += step) years.push(year);
  return years;
}

/** Up to two bounds from the candidates, fewest first. */
function choices(inner: readonly number[]): number[][] {
  const found: number[][] = [[]];
  for (const [index, one] of inner.entries()) {
    found.push([one]);
    for (const other of inner.slice(index + 1)) found.push([one, other]);
  }
  return found.filter((bounds) => bounds.length < mostPieces).sort((one, other) => one.length - other.length);
}

interface Measured {
  readonly bounds: readonly number[];
  readonly shares: readonly number[];
  readonly cost: number;
}

/** Gives each piece room by its number of dates; the cost is how far dates then stand from equal distances. */
function measured(bounds: readonly number[], sorted: readonly number[]): Measured {
  const parts = bounds.slice(0, -1).map((from, index) => {
    const to = bounds[index + 1] ?? from;
    const isLast = index === bounds.length - 2;
    return { from, to, dates: sorted.filter((year) => year >= from && (year < to || (isLast && year <= to))) };
  });
  const wanted = parts.map(({ dates }) => Math.max(dates.length / sorted.length, shortestPiece));
  const sum = wanted.reduce((one, other) => one + other, 0);
  const shares = wanted.map((share) => share / sum);
  const off = parts.map(({ from, to, dates }, index) =>
    dates.reduce((total, year, rank) => {
      const even = (rank + 0.5) / dates.length;
      return total + Math.abs((year - from) / (to - from) - even) * (shares[index] ?? 0);
    }, 0),
  );
  const cost = off.reduce((one, other) => one + other, 0) / sorted.length + (parts.length - 1) * pieceCost;
  return { bounds, shares, cost };
}

function laidOut(bounds: readonly number[], shares: readonly number[], length: number, tick: number): Piece[] {
  let start = margin;
  return shares.map((share, index) => {
    const [from = 0, to = 0] = [bounds[index], bounds[index + 1]];
    const piece = { from, to, start, length: share * length };
    start += piece.length;
    const step = steps.find((years) => (years / (to - from)) * piece.length >= tick) ?? to - from;
    return { ...piece, step };
  });
}

function placeIn(pieces: readonly Piece[], year: number): number {
  const piece = pieces.find(({ to }) => year < to) ?? pieces.at(-1);
  if (piece === undefined) return 0;
  const share = (Math.min(Math.max(year, piece.from), piece.to) - piece.from) / (piece.to - piece.from);
  return piece.start + share * piece.length;
}

/**
 * The years marked on the axis: where two pieces meet, and the round ones in each that have room beside those.
 * @param room least distance from a mark where pieces meet
 */
export function marksOf(scale: Scale, room: number): readonly { readonly year: number; readonly isBreak: boolean }[] {
  const { pieces } = scale;
  const breaks = pieces.slice(1).map(({ from }) => from);
  const round = pieces.flatMap(({ from, to, step }) => {
    const first = Math.ceil(from / step);
    return Array.from({ length: Math.max(Math.floor(to / step) - first + 1, 0) }, (_, index) => (first + index) * step);
  });
  const isFree = (year: number) => breaks.every((other) => Math.abs(scale.at(other) - scale.at(year)) >= room);
  return [...breaks, ...round.filter(isFree)]
    .sort((one, other) => one - other)
    .map((year) => ({ year, isBreak: breaks.includes(year) }));
}
